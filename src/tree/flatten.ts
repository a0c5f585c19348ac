import { codeAt } from './code-at.js';

/** Characters from which on a text that still grows is worth `flatten`. */
export const LONG = 1 << 14;

/**
 * Makes one string of a sum of many. V8 keeps such a sum as a tree of pairs, 32 bytes each, until a character of it is asked
 * for: 80 MB of them for a page of 10 MB with an element every 8 bytes. A text that grows is best made so a part at a time.
 */
export function flatten(sum: string): string {
  codeAt(sum, 0);
  return sum;
}
