import { COLUMN, FEATURE_COUNT } from '../../features.js';
import { keptFloats, keptInts } from '../../tree/kept-table.js';
import type { Blocks, FeatureMatrix, PageType } from '../../types.js';
import { scoreRow } from './forest.js';
import { rowScorer } from './row-scorer.js';
import { BLOCK_FOREST, weights } from './weights.js';

/** The page-type model's guess. */
export interface TypeGuess {
  type: PageType;
  /** Probability of each type, in the order of `weights().types`. */
  probabilities: Float64Array;
}

/** Which columns of the block features take which types' probabilities; listings and collections are told as one. */
const TYPE_COLUMNS: readonly (readonly [column: number, types: readonly PageType[]])[] = [
  [COLUMN.pageTypeArticle, ['article']],
  [COLUMN.pageTypeForum, ['forum']],
  [COLUMN.pageTypeProduct, ['product']],
  [COLUMN.pageTypeListing, ['collection', 'listing']],
  [COLUMN.pageTypeDocs, ['documentation']],
  [COLUMN.pageTypeService, ['service']],
];

/** Below this the guess is no guess. */
const UNSURE = 0.3;

/** Guesses the page's type from its features. */
export function guessType(features: Float32Array): TypeGuess {
  const { page, types } = weights();
  const bits = bitsOf(features);
  const probabilities = new Float64Array(types.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < types.length; k++) {
    probabilities[k] = scoreRow(page, bits, 0, k);
    most = Math.max(most, probabilities[k]!);
  }
  let sum = 0;
  for (let k = 0; k < types.length; k++) {
    probabilities[k] = Math.exp(probabilities[k]! - most);
    sum += probabilities[k]!;
  }
  let best = 0;
  for (let k = 0; k < types.length; k++) {
    probabilities[k]! /= sum;
    if (probabilities[k]! > probabilities[best]!) best = k;
  }
  return { type: probabilities[best]! < UNSURE ? 'other' : types[best]!, probabilities };
}

/** The floats' bits, as the forests take them. */
function bitsOf({ buffer, byteOffset, length }: Float32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

/** The probability, 0 to 1, that the page is of one of these types. */
export function probabilityOf({ probabilities }: TypeGuess, of: readonly PageType[]): number {
  const { types } = weights();
  let sum = 0;
  for (let k = 0; k < types.length; k++) if (of.includes(types[k]!)) sum += probabilities[k]!;
  return sum;
}

/** Fills the page-type columns of every block. */
export function fillTypes(matrix: FeatureMatrix, rows: number, guess: TypeGuess): void {
  for (const [column, of] of TYPE_COLUMNS) {
    const sum = probabilityOf(guess, of);
    for (let row = 0; row < rows; row++) matrix.values[row * FEATURE_COUNT + column] = sum;
  }
}

const startTable = keptInts();
const scoreTable = keptFloats();
const scoreBlocks = rowScorer(BLOCK_FOREST);

/** The probability, 0 to 1, that each block is article text; 0 for blocks that a rule took for good. */
export function judgeBlocks(blocks: Blocks, matrix: FeatureMatrix): Float64Array {
  const { list } = blocks;
  weights();
  const starts = startTable(list.length);
  let count = 0;
  for (let i = 0; i < list.length; i++) if (!list[i]!.verdict?.final) starts[count++] = i * FEATURE_COUNT;
  const scores = scoreTable(count);
  scoreBlocks(bitsOf(matrix.values), starts, count, scores);
  const probabilities = new Float64Array(list.length);
  for (let k = 0; k < count; k++) probabilities[starts[k]! / FEATURE_COUNT] = 1 / (1 + Math.exp(-scores[k]!));
  return probabilities;
}
