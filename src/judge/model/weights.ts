import type { PageType } from '../../types.js';
import { type Forest, fillForest, makeForest, type PackedForest, unpackForest } from './forest.js';
import type { NameBook } from './name-words.js';
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

/** A book of words: for each a letter that stands for its weight near a block, and one for its weight far from it. */
export interface PackedNames {
  words: string;
  near: string;
  far: string;
  scale: number;
}

/** Weights -31 to 32 as letters, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The letter of weight 0. */
export const ZERO = 31;

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

function unpackNames({ words, near, far, scale }: PackedNames): NameBook {
  const weightAt = (letters: string, i: number): number => LETTERS.indexOf(letters[i]!) - ZERO;
  return {
    weights: new Map(words.split(' ').map((word, i) => [word, [weightAt(near, i), weightAt(far, i)]])),
    scale,
    known: new Map(),
    knownMarked: new Map(),
  };
}
