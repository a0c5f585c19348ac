import { keptFloats } from '../tree/kept-table.js';
import { sortLikeliest } from '../tree/sort-likeliest.js';
import type { Block } from '../types.js';

/** What a page's probabilities promise. */
export interface Expectation {
  /** Blocks from this probability on are kept. */
  threshold: number;
  /** The word F1 that this choice can be expected to reach, 0 to 1. */
  f1: number;
}

/**
 * The threshold that maximises a page's expected F1. With probabilities p and words w the best choice keeps all blocks
 * above half of the best F1 that can be reached (Lipton, Elkan, Narayanaswamy 2014, https://arxiv.org/abs/1402.1892), so
 * a clear article is cut at about one half and a doubtful page keeps more.
 */
export function expectedBest(blocks: readonly Block[], probabilities: Float64Array): Expectation {
  return expectedOf(blocks, probabilities, likeliestFirst(probabilities));
}

/**
 * The same where the order is known.
 * @param order what `likeliestFirst` gave of these probabilities, of which some may have become 0 since.
 */
export function expectedOf(
  blocks: readonly Block[],
  probabilities: Float64Array,
  order: Float64Array,
): Expectation {
  let all = 0;
  for (let n = 0; n < order.length; n++) all += probabilities[order[n]!]! * blocks[order[n]!]!.words;
  let right = 0;
  let kept = 0;
  let best = 0;
  for (let n = 0; n < order.length; n++) {
    const probability = probabilities[order[n]!]!;
    if (probability === 0) continue;
    const { words } = blocks[order[n]!]!;
    right += probability * words;
    kept += words;
    best = Math.max(best, (2 * right) / (kept + all));
  }
  return { threshold: best / 2, f1: best };
}

const orderTable = keptFloats();
/** Places in a key, which is 52 bits long with the probability; a page of 250 MB has fewer blocks. */
const PLACES = 2 ** 26;
/** What a probability is counted in. */
const DIGITS = 2 ** 26;

/** The places of all above 0, the likeliest first and of equals the first first; holds until the next call. */
export function likeliestFirst(probabilities: Float64Array): Float64Array {
  const keys = orderTable(probabilities.length);
  let size = 0;
  // Probability and place in one number: numbers alone are sorted without a call each.
  for (let i = 0; i < probabilities.length; i++)
    if (probabilities[i]! > 0) keys[size++] = Math.round((1 - probabilities[i]!) * DIGITS) * PLACES + i;
  const order = keys.subarray(0, size);
  sortLikeliest(order);
  for (let n = 0; n < size; n++) {
    const place = order[n]! & (PLACES - 1);
    let to = n;
    // The number holds seven digits of the probability, so hardly any are still to be put right.
    for (; to > 0 && probabilities[order[to - 1]!]! < probabilities[place]!; to--) order[to] = order[to - 1]!;
    order[to] = place;
  }
  return order;
}

/** Moves a threshold towards clean text or whole text; in odds, so that it stays between 0 and 1. */
export function shiftThreshold(threshold: number, prefer: 'balance' | 'precision' | 'recall'): number {
  if (prefer === 'balance' || threshold <= 0 || threshold >= 1) return threshold;
  const odds = (threshold / (1 - threshold)) * (prefer === 'precision' ? SHIFT : 1 / SHIFT);
  return odds / (1 + odds);
}

/** Odds are multiplied or divided by this. */
const SHIFT = 3;
