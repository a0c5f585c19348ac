import { FEATURES } from '../../features.js';
import type { PageType } from '../../types.js';
import { type Forest, fillForest, makeForest, type PackedForest, unpackForest } from './forest.js';
import { PAGE_FEATURES } from './page-feature-names.js';
import packed from './weights.json' with { type: 'json' };

export interface Weights {
  block: Forest;
  page: Forest;
  types: readonly PageType[];
  /** For `settle/confidence.ts`. */
  confidence: { weights: number[]; at: number[]; share: number[] };
}

interface PackedWeights {
  features: string[];
  pageFeatures: string[];
  types: string[];
  block: PackedForest;
  page: PackedForest;
  confidence: Weights['confidence'];
}

const stored = packed as unknown as PackedWeights;

/** That of `weights()`, empty until these are first asked for; a constant, for the sake of speed: see `Forest`. */
export const BLOCK_FOREST: Forest = makeForest(stored.block);

let loaded: Weights | null = null;

/**
 * The trained weights, unpacked at first use.
 * @throws Error when they were trained on another table of features than this code computes.
 */
export function weights(): Weights {
  if (loaded) return loaded;
  const { features, pageFeatures, types, block, page, confidence } = stored;
  const same =
    features.join() === FEATURES.map(([name]) => name).join() && pageFeatures.join() === PAGE_FEATURES.join();
  if (!same) throw new Error('src/judge/model/weights.json was trained on other features: run npm run train');
  fillForest(BLOCK_FOREST, block);
  loaded = { block: BLOCK_FOREST, page: unpackForest(page), types: types as PageType[], confidence };
  return loaded;
}
