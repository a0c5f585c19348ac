import type { Block } from '../types.js';

/** What speaks for or against a record's text, in this order. */
export const CONFIDENCE_SIGNS = [
  'expectedF1',
  'agreement',
  'articleProbability',
  'words',
  'doubtful',
  'linkDensity',
  'endsSentence',
  'bodyAgreement',
] as const;

/** Fitted on pages not trained on: signs weighed, and how often a text of that weight was at least nine tenths right. */
export interface ConfidenceTable {
  /** Weight of each sign, and last the constant. */
  weights: readonly number[];
  /** Weighed sums, rising, and the share of good texts at each, rising too. */
  at: readonly number[];
  share: readonly number[];
}

/** What the signs are read from. */
export interface Witnesses {
  blocks: readonly Block[];
  /** Per block: the model's probability and Readability's share. */
  model: Float64Array;
  readability: Float64Array;
  threshold: number;
  expectedF1: number;
  articleProbability: number;
  /** Words of the JSON-LD articleBody; 0 without one. */
  bodyWords: number;
}

/** The signs of a settled page, in the order of `CONFIDENCE_SIGNS`. */
export function confidenceSigns(page: Witnesses): number[] {
  const { blocks, model, readability, threshold } = page;
  let kept = 0;
  let chosen = 0;
  let both = 0;
  let doubtful = 0;
  let chars = 0;
  let linkChars = 0;
  let sentences = 0;
  for (const block of blocks) {
    const { index, words, verdict } = block;
    const vote = readability[index]! * words;
    chosen += vote;
    if (Math.abs(model[index]! - threshold) < 0.2) doubtful += words;
    if (!verdict?.kept) continue;
    kept += words;
    both += vote;
    chars += block.chars;
    linkChars += block.linkChars;
    if (block.endsSentence) sentences += words;
  }
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  return [
    page.expectedF1,
    share(2 * both, kept + chosen),
    page.articleProbability,
    Math.min(8, Math.log1p(kept)),
    Math.min(1, share(doubtful, kept)),
    share(linkChars, chars),
    share(sentences, kept),
    page.bodyWords > 50 ? Math.min(share(kept, page.bodyWords), share(page.bodyWords, kept)) : 0.5,
  ];
}

/** The share, 0 to 1, of such texts that are at least nine tenths right (word F1 of 0.9 or more). */
export function weighSigns(signs: readonly number[], { weights, at, share }: ConfidenceTable): number {
  let sum = weights[weights.length - 1]!;
  signs.forEach((sign, i) => {
    sum += sign * weights[i]!;
  });
  if (sum <= at[0]!) return share[0]!;
  for (let i = 1; i < at.length; i++) {
    if (sum > at[i]!) continue;
    const part = (sum - at[i - 1]!) / (at[i]! - at[i - 1]!);
    return share[i - 1]! + part * (share[i]! - share[i - 1]!);
  }
  return share[share.length - 1]!;
}
