import { codeAt } from './code-at.js';

// Kinds of signs: Unicode's letters, numbers and marks (L, N and M), and two signs that count as parts of words here and there.
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
export const PERCENT = 8;
export const HYPHEN = 16;
/** What is none of these, in the table alone. */
const OTHER = 32;

/** By UTF-16 code unit: one of the kinds above; 0 where not yet known. */
const kinds = new Uint8Array(0x10000);

// By a table, since V8 calls a function for each character that it holds against such a class, and takes long to compile one.

/** The runs of signs of these kinds, the sum of some of the above: as `text.match(/[\p{L}\p{N}]+/gu) ?? []` for letters and numbers. */
export function runsOf(text: string, wanted: number): string[] {
  const runs: string[] = [];
  const { length } = text;
  let start = -1;
  for (let i = 0; i < length; ) {
    const width = widthAt(text, i, length);
    if ((kindAt(text, i, width) & wanted) === 0) {
      if (start !== -1) runs.push(text.slice(start, i));
      start = -1;
    } else if (start === -1) start = i;
    i += width;
  }
  if (start !== -1) runs.push(text.slice(start));
  return runs;
}

/** The same runs joined; the text itself where it is one run. */
export function signsOf(text: string, wanted: number): string {
  const { length } = text;
  for (let i = 0; i < length; ) {
    const width = widthAt(text, i, length);
    if ((kindAt(text, i, width) & wanted) === 0) return runsOf(text, wanted).join('');
    i += width;
  }
  return text;
}

/** Where the first sign of these kinds stands, in UTF-16 code units; -1 without one. */
export function findSign(text: string, wanted: number): number {
  const { length } = text;
  for (let i = 0; i < length; ) {
    const width = widthAt(text, i, length);
    if ((kindAt(text, i, width) & wanted) !== 0) return i;
    i += width;
  }
  return -1;
}

/** The run of signs of these kinds that begins at `from`. */
export function runAt(text: string, from: number, wanted: number): string {
  const { length } = text;
  let end = from;
  while (end < length) {
    const width = widthAt(text, end, length);
    if ((kindAt(text, end, width) & wanted) === 0) break;
    end += width;
  }
  return text.slice(from, end);
}

/** How many UTF-16 code units the sign at `at` takes: 2 beyond U+FFFF. `length` is the text's. */
export function widthAt(text: string, at: number, length: number): number {
  if ((codeAt(text, at) & 0xfc00) !== 0xd800 || at + 1 === length) return 1;
  return (codeAt(text, at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** The kind of the sign of so many code units at `at`; a number that has none of the bits above for others. */
export function kindAt(text: string, at: number, width: number): number {
  if (width === 2) return readKind(text.slice(at, at + 2));
  const code = codeAt(text, at);
  let kind = kinds[code]!;
  if (kind === 0) {
    kind = kindOf(code);
    kinds[code] = kind;
  }
  return kind;
}

/** The end of the Latin letters and of those for phonetics. */
export const LATIN_END = 0x2c2;

/** The patterns below are left alone until a page has a sign that is not Latin, nor a quote, a dash or the like. */
function kindOf(code: number): number {
  if (code < LATIN_END) return latinKind(code);
  return code >= 0x2010 && code <= 0x205f ? OTHER : readKind(String.fromCharCode(code));
}

function latinKind(code: number): number {
  if (code < 0x80) {
    const lower = code | 0x20;
    if (lower >= 97 && lower <= 122) return LETTER;
    if (code >= 48 && code <= 57) return NUMBER;
    return code === 37 ? PERCENT : code === 45 ? HYPHEN : OTHER;
  }
  if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  if (code === 0xaa || code === 0xb5 || code === 0xba) return LETTER;
  // ² ³ ¹ ¼ ½ ¾
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe) ? NUMBER : OTHER;
}

function readKind(sign: string): number {
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{N}/u.test(sign)) return NUMBER;
  return /\p{M}/u.test(sign) ? MARK : OTHER;
}
