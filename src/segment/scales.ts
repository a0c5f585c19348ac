import type { Block } from '../types.js';

/** ln(1 + n). */
export const log = (n: number): number => Math.log1p(n);
/** The same, mirrored for numbers below 0. */
export const signedLog = (n: number): number => (n < 0 ? -Math.log1p(-n) : Math.log1p(n));
/** 0 where there is no whole. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Whether a block reads as prose: long enough, mostly unlinked, with a sentence's end. */
export function isSentence(block: Block): boolean {
  return block.words >= 8 && block.linkChars * 2 <= block.chars && (block.endsSentence || block.stops > 1);
}
