import { codeAt } from '../tree/code-at.js';

/** Codes of the characters that mark-up turns on. */
export const RETURN = 13;
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const HASH = 35;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

/** What `ENDS` is the sum of, by the code of a character. */
export const IS_SPACE = 1;
/** It ends the name of a tag, of an attribute, or a value without quotes. */
export const ENDS_TAG = 2;
export const ENDS_ATTRIBUTE = 4;
export const ENDS_BARE = 8;

export const ENDS = new Uint8Array(256);
// White space of the HTML standard; a carriage return counts as the line feed that it becomes.
for (const space of [9, 10, 12, RETURN, 32]) ENDS[space] = IS_SPACE | ENDS_TAG | ENDS_ATTRIBUTE | ENDS_BARE;
ENDS[SLASH] = ENDS_TAG | ENDS_ATTRIBUTE;
ENDS[GREATER] = ENDS_TAG | ENDS_ATTRIBUTE | ENDS_BARE;
ENDS[EQUALS] = ENDS_ATTRIBUTE;

/** White space of the HTML standard, by its code. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 12 || code === 13;
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

/** In place of a code: the page ends first. */
export const END = -1;

/** The code at a place that may be beyond the end. */
export function codeIn(codes: Uint8Array, at: number): number {
  return at < codes.length ? codes[at]! : END;
}

/** Near places are found sooner by a loop than by a call of node's own search, which goes through the rest eight times as fast. */
const NEAR = 96;

/** The first place from `from` on where the code stands; the page's length where there is none. */
export function placeOf(codes: Buffer, code: number, from: number): number {
  const { length } = codes;
  const near = Math.min(from + NEAR, length);
  for (let at = from; at < near; at++) if (codes[at] === code) return at;
  if (near === length) return length;
  const found = codes.indexOf(code, near);
  return found === -1 ? length : found;
}

/** Whether the range holds this name, of ASCII and without capitals, in letters of any case. */
export function isNamed(codes: Uint8Array, start: number, end: number, name: string): boolean {
  const { length } = name;
  if (end - start !== length) return false;
  for (let i = 0; i < length; i++) {
    const code = codes[start + i]!;
    if ((code >= 65 && code <= 90 ? code | 0x20 : code) !== codeAt(name, i)) return false;
  }
  return true;
}

/** Whether these characters, of ASCII, stand at `at`. */
export function standsAt(codes: Uint8Array, at: number, characters: string): boolean {
  for (let i = 0; i < characters.length; i++) if (codes[at + i] !== characters.charCodeAt(i)) return false;
  return true;
}
