import { codeAt, codeNear, lengthOf } from './code-at.js';

export const PRINTS = 1 << 12;
const counts = new Uint8Array(PRINTS);

/**
 * Tells of which of many texts another may be equal, for next to nothing: to look a text up takes all its characters, and
 * few of a page's texts stand on it twice. Holds until the next is made.
 */
export class SharedPrints {
  constructor() {
    counts.fill(0);
  }

  /** Adds a text, before any is asked for. @returns its print. */
  add(text: string): number {
    const print = printOf(text);
    if (counts[print]! < 2) counts[print]!++;
    return print;
  }

  /** Whether an equal of the added text with this print may have been added beside it; false is sure. */
  mayRepeat(print: number): boolean {
    return counts[print]! > 1;
  }
}

/** A number below `PRINTS` that equal texts share, and few others: of its length and of five of its characters. */
export function printOf(text: string): number {
  const length = lengthOf(text);
  const quarter = length >> 2;
  let print = length;
  for (let at = 0; at < length; at += quarter + 1) print = Math.imul(print, 31) + codeAt(text, at);
  print = Math.imul(print, 31) + codeNear(text, length - 1);
  return Math.imul(print, 0x9e3779b1) >>> 20;
}
