import { codeAt } from '../tree/code-at.js';

const LETTER = 1;
const OTHER = 2;
/** By UTF-16 code unit: one of the kinds above; 0 where not yet known. */
const kinds = new Uint8Array(0x10000);
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

/** Letters and the marks on them, in UTF-16 code units; no more than `most` are counted. */
export function countLetters(text: string, most: number): number {
  let letters = 0;
  for (let i = 0, { length } = text; i < length && letters < most; ) {
    const width = widthAt(text, i, length);
    if (isLetterAt(text, i, width)) letters += width;
    i += width;
  }
  return Math.min(letters, most);
}

/**
 * The same as `text.split(/[^\p{L}\p{M}]+/u)`, an empty string before a text that begins with another sign and one behind
 * a text that ends with one: by a table, since V8 calls a function for each character that it holds against such a class.
 */
export function splitLetters(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let inWord = true;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const width = widthAt(text, i, length);
    const letter = isLetterAt(text, i, width);
    if (inWord && !letter) parts.push(text.slice(start, i));
    else if (letter && !inWord) start = i;
    inWord = letter;
    i += width;
  }
  parts.push(inWord ? text.slice(start) : '');
  return parts;
}

/** 2 for a sign beyond U+FFFF. */
function widthAt(text: string, at: number, length: number): number {
  if ((codeAt(text, at) & 0xfc00) !== 0xd800 || at + 1 === length) return 1;
  return (codeAt(text, at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function isLetterAt(text: string, at: number, width: number): boolean {
  if (width === 2) return LETTER_OR_MARK.test(text.slice(at, at + 2));
  const code = codeAt(text, at);
  if (kinds[code] === 0) kinds[code] = LETTER_OR_MARK.test(String.fromCharCode(code)) ? LETTER : OTHER;
  return kinds[code] === LETTER;
}
