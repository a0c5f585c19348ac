import { BIG_ENDIAN, fromLittleEndian } from './byte-order.js';
import { codeAt, lengthOf } from './code-at.js';

/** Longer texts get a table of their own, which is not kept; in UTF-16 code units. */
const MOST_KEPT = 1 << 16;
/** Node's own writing takes as long as so many steps of a loop. */
const SHORT = 40;
const kept = new Uint16Array(MOST_KEPT);
const keptBytes = Buffer.from(kept.buffer);

/**
 * A text's UTF-16 code units, for loops over a whole text of more than some thirty: V8 finds out for every character anew
 * which of its many kinds of strings it stands in, and takes three to eight times as long as for a number of a table.
 * They hold until the next call, so a loop over them must ask for no other's; behind the text's length stand others.
 */
export function codesOf(text: string): Uint16Array {
  const length = lengthOf(text);
  if (length > MOST_KEPT) return ownCodesOf(text, length);
  if (length <= SHORT) for (let i = 0; i < length; i++) kept[i] = codeAt(text, i);
  else {
    keptBytes.write(text, 0, length * 2, 'utf16le');
    if (BIG_ENDIAN) fromLittleEndian(keptBytes.subarray(0, length * 2), 2);
  }
  return kept;
}

/** The same in a table of their own. */
export function ownCodesOf(text: string, length = lengthOf(text)): Uint16Array {
  const codes = new Uint16Array(length);
  const bytes = Buffer.from(codes.buffer);
  bytes.write(text, 'utf16le');
  fromLittleEndian(bytes, 2);
  return codes;
}
