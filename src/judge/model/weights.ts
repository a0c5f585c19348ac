import { FEATURES } from '../../features.js';
import type { PageType } from '../../types.js';
import { CONTEXT_FEATURES } from './context-feature-names.js';
import { type Forest, fillForest, makeForest, type PackedForest, unpackForest } from './forest.js';
import { PAGE_FEATURES } from './page-feature-names.js';
import packed from './weights.json' with { type: 'json' };

export interface Weights {
  /** The first look at a block. */
  block: Forest;
  /** The second, whose rows are `CONTEXT_FEATURES`. */
  context: Forest;
  page: Forest;
  types: readonly PageType[];
  /** For `settle/confidence.ts`. */
  confidence: { weights: number[]; at: number[]; share: number[] };
}

interface PackedWeights {
  features: string[];
  pageFeatures: string[];
  contextFeatures: string[];
  types: string[];
  block: PackedForest;
  context: PackedForest;
  page: PackedForest;
  confidence: Weights['confidence'];
}

const stored = packed as unknown as PackedWeights;

/** Those of `weights()`, empty until these are first asked for; constants, for the sake of speed: see `Forest`. */
export const BLOCK_FOREST: Forest = makeForest(stored.block);
export const CONTEXT_FOREST: Forest = makeForest(stored.context);

let loaded: Weights | null = null;

/**
 * The trained weights, unpacked at first use.
 * @throws Error when they were trained on another table of features than this code computes.
 */
export function weights(): Weights {
  if (loaded) return loaded;
  const { features, pageFeatures, contextFeatures, types, block, context, page, confidence } = stored;
  const same =
    features.join() === FEATURES.map(([name]) => name).join() &&
    pageFeatures.join() === PAGE_FEATURES.join() &&
    contextFeatures.join() === CONTEXT_FEATURES.join();
  if (!same) throw new Error('src/judge/model/weights.json was trained on other features: run npm run train');
  fillForest(BLOCK_FOREST, block);
  fillForest(CONTEXT_FOREST, context);
  loaded = {
    block: BLOCK_FOREST,
    context: CONTEXT_FOREST,
    page: unpackForest(page),
    types: types as PageType[],
    confidence,
  };
  return loaded;
}
