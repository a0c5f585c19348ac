import { codeAt, lengthOf } from './code-at.js';

/** Characters from which on a growing text is worth `flatten`. */
export const FIRST_FLAT = 1 << 14;

/**
 * Makes one string of a sum of many. V8 keeps such a sum as a tree of pairs, 32 bytes each, until a character of it is asked
 * for: 80 MB of them for a page of 10 MB with an element every 8 bytes. Done each time that a text has grown by a quarter, its
 * characters are copied some five times in all.
 * @returns the length at which it should be done again.
 */
export function flatten(sum: string): number {
  codeAt(sum, 0);
  return lengthOf(sum) * 1.25;
}
