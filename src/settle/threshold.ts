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
  const order = blocks
    .filter((block) => probabilities[block.index]! > 0)
    .sort((a, b) => probabilities[b.index]! - probabilities[a.index]!);
  let all = 0;
  for (const { index, words } of order) all += probabilities[index]! * words;
  let right = 0;
  let kept = 0;
  let best = 0;
  for (const { index, words } of order) {
    right += probabilities[index]! * words;
    kept += words;
    best = Math.max(best, (2 * right) / (kept + all));
  }
  return { threshold: best / 2, f1: best };
}

/** Moves a threshold towards clean text or whole text; in odds, so that it stays between 0 and 1. */
export function shiftThreshold(threshold: number, prefer: 'balance' | 'precision' | 'recall'): number {
  if (prefer === 'balance' || threshold <= 0 || threshold >= 1) return threshold;
  const odds = (threshold / (1 - threshold)) * (prefer === 'precision' ? SHIFT : 1 / SHIFT);
  return odds / (1 + odds);
}

/** Odds are multiplied or divided by this. */
const SHIFT = 3;
