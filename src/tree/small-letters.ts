import { codeAt } from './code-at.js';
import { kindAt, LETTER, NUMBER } from './sign-kinds.js';

/** Stands for characters that need a language's whole tables: beyond this, or without a lower case of one sign. */
export const UNFOLDED = 0xffff;
/** The highest bit, which none of the letters in the table has. */
export const UNFOLDED_BIT = 0x8000;
const TABLE_END = 0x250;

/** The lower case of a sign by its code, 0 for what is neither letter nor digit, `UNFOLDED` for what the table has not. */
export function fold(code: number): number {
  if (code < TABLE_END) return FOLDS[code]!;
  // General punctuation: dashes, quotes, spaces.
  return code >= 0x2000 && code <= 0x206f ? 0 : UNFOLDED;
}

/** Latin letters, and with them most signs of most pages. */
const FOLDS: Uint16Array = Uint16Array.from({ length: TABLE_END }, (_, code) => {
  const sign = String.fromCharCode(code);
  if ((kindAt(sign, 0, 1) & (LETTER | NUMBER)) === 0) return 0;
  const lower = sign.toLowerCase();
  return lower.length === 1 ? codeAt(lower, 0) : UNFOLDED;
});

/** A hash, 0 for no characters yet, with one more lower-case character. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
