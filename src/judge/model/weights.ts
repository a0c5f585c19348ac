import type { PageType } from '../../types.js';
import { type Forest, fillForest, makeForest, type PackedForest, unpackForest } from './forest.js';
import { type NameBook, type PackedNames, unpackNames } from './name-words.js';
import { tablePrint } from './table-print.js';
import packed from './weights.json' with { type: 'json' };

export interface Weights {
  /** The first look at a block. */
  block: Forest;
  /** The second, whose rows are `CONTEXT_FEATURES`. */
  context: Forest;
  page: Forest;
  names: NameBook;
  types: readonly PageType[];
  /** For `settle/confidence.ts`. */
  confidence: { weights: number[]; at: number[]; share: number[] };
}

interface PackedWeights {
  /** `tablePrint` of the features that they were trained on. */
  trainedOn: string;
  types: string[];
  block: PackedForest;
  context: PackedForest;
  page: PackedForest;
  names: PackedNames;
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
  const { trainedOn, types, block, context, page, names, confidence } = stored;
  if (trainedOn !== tablePrint())
    throw new Error('src/judge/model/weights.json was trained on other features: run npm run train');
  fillForest(BLOCK_FOREST, block);
  fillForest(CONTEXT_FOREST, context);
  loaded = {
    block: BLOCK_FOREST,
    context: CONTEXT_FOREST,
    page: unpackForest(page),
    names: unpackNames(names),
    types: types as PageType[],
    confidence,
  };
  return loaded;
}
