import { codeAt, lengthOf } from '../tree/code-at.js';

/** UTF-16 code unit of the first character of a text that is no white space; 0 where there is none. */
export function firstSign(text: string): number {
  const at = firstSignAt(text);
  return at < 0 ? 0 : codeAt(text, at);
}

/** Where that character stands; -1 where there is none. */
export function firstSignAt(text: string): number {
  const length = lengthOf(text);
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) continue;
    // Beyond ASCII there is white space too.
    const rest = code < 0x80 ? length - at : text.trimStart().length;
    return rest === 0 ? -1 : length - rest;
  }
  return -1;
}
