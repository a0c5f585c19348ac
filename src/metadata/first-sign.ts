import { codeAt, lengthOf } from '../tree/code-at.js';

/** UTF-16 code unit of the first character of a text that is no white space; 0 where there is none. */
export function firstSign(text: string): number {
  if (lengthOf(text) === 0) return 0;
  const first = codeAt(text, 0);
  if (first > 0x20 && first < 0x80) return first;
  const trimmed = text.trim();
  return lengthOf(trimmed) === 0 ? 0 : codeAt(trimmed, 0);
}
