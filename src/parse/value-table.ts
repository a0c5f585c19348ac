import { codeAt } from '../tree/code-at.js';
import { type NameValue, nameValue } from '../tree/name-value.js';
import type { SourceText } from './source-text.js';

const SLOTS = 4096;
/** Shorter values are as quickly cut out anew, longer ones rarely repeated; in characters. */
const SHORTEST = 2;
const LONGEST = 300;
const ASCII_ONLY = /^[\x20-\x7f]*$/;

/**
 * Attribute values seen before. A page gives the same class to hundreds of elements, and every later room looks classes up
 * in tables: one shared string for each is hashed and compared once, not once an element and table.
 */
export class ValueTable {
  private readonly slots: (NameValue | null)[] = new Array(SLOTS).fill(null);

  /** The value that stands in the text from `start` up to, not including, `end`. */
  find(source: SourceText, start: number, end: number): NameValue {
    const length = end - start;
    if (length < SHORTEST || length > LONGEST) return nameValue(source.cut(start, end));
    const slot = hashOf(source.chars, start, end) & (SLOTS - 1);
    const known = this.slots[slot]!;
    if (known !== null && known.text.length === length && source.chars.startsWith(known.text, start))
      return known;
    const value = nameValue(source.cut(start, end));
    // Characters beyond ASCII look otherwise in text that is searched undecoded, and so do line ends.
    if (ASCII_ONLY.test(value.text)) this.slots[slot] = value;
    return value;
  }
}

/** Of a few characters only: to read them all would cost more than the table saves. */
function hashOf(chars: string, start: number, end: number): number {
  let hash = end - start;
  const step = (hash >> 3) + 1;
  for (let i = end - 1; i >= start; i -= step) hash = (hash * 31 + codeAt(chars, i)) | 0;
  return hash ^ (hash >>> 12);
}
