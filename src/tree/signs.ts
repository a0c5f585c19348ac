import { fold, UNFOLDED } from './small-letters.js';

// What a sign is, by its UTF-16 code unit: to the measure of a text, where letters, capitals and digits are signs of words and all
// but these have one kind; and to the words that are looked for in it, which go by Unicode's letters and numbers.
export const WORD = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const COMMA = 8;
export const STOP = 16;
export const CLOSER = 32;
export const IDEOGRAPH = 64;
/** In a word it goes on with it. */
export const JOINER = 128;
export const SPACE = 256;
/** The space itself, and other white space. */
export const BLANK = 512;
export const BREAK = 1024;
/** May look otherwise in a normal form. */
export const UNSTABLE = 2048;
const OTHER = 4096;
/** A digit, or a letter beyond z. */
export const IS_ODD = 8192;
export const ODD_SHIFT = 13;
/** Parts the items of a menu, or a label from what it is the label of. */
export const IS_PARTING = 16384;
/** Not in the table of small letters. */
export const IS_UNFOLDED = 32768;
/** Beyond the signs of ASCII that can be seen. */
export const IS_BEYOND = 65536;
/** How far up the code of the small letter or the digit stands, 0 for other signs. */
export const LETTER_SHIFT = 17;

/** By UTF-16 code unit, the sum of the above; 0 where not yet known. */
const signs = new Int32Array(0x10000);

/** What a sign is the sum of, of those above. */
export function signAt(code: number): number {
  return signs[code]! || learnSign(code);
}

const FARTHEST_LETTER = 0x590;

function learnSign(code: number): number {
  const kind =
    (code < 0x80 ? asciiKind(code) : classOf(code) | (isStable(code) || isOddSpace(code) ? 0 : UNSTABLE)) |
    (code < 0x7f ? 0 : IS_BEYOND);
  const letter = fold(code);
  // Few texts have one: a letter or a number to Unicode and no sign of a word to the measure, as \u00aa; or one of two capitals
  // whose small letter stands far from theirs, \u023a and \u023e, where `line-words.ts` has letters that are words.
  const isStrange = letter !== 0 && ((kind & WORD) === 0 || letter >= FARTHEST_LETTER);
  const found =
    letter === UNFOLDED || isStrange
      ? kind | IS_UNFOLDED
      : kind | (letter << LETTER_SHIFT) | (isOdd(letter) ? IS_ODD : 0) | (isParting(code) ? IS_PARTING : 0);
  signs[code] = found;
  return found;
}

function isOdd(letter: number): boolean {
  return letter !== 0 && (letter < 97 || letter > 122);
}

function isParting(code: number): boolean {
  return isSeparator(code) || partsLabel(code);
}

/** Whether a sign parts the items of a menu or opens a legal line. */
export function isSeparator(code: number): boolean {
  if (code < 0x2000) return code === 0x7c || code === 0xa9 || code === 0xb7 || code === 0xbb;
  return code === 0x2022 || code === 0x203a || code === 0x2192 || code === 0x25ba;
}

/** Whether a sign may stand between a label and what it is the label of. */
export function partsLabel(code: number): boolean {
  return code === 58 || code === 0x7c || code === 0xff1a || code === 0x2013 || code === 0x2014;
}

function asciiKind(code: number): number {
  if (code === 0x20) return SPACE | BLANK;
  if (code < 0x20) return code >= 0x09 && code <= 0x0d ? SPACE | BREAK : SPACE | UNSTABLE;
  if (code >= 65 && code <= 90) return WORD | UPPER;
  if (code >= 48 && code <= 57) return WORD | DIGIT;
  if ((code >= 97 && code <= 122) || code === 95) return WORD;
  if (code === 39) return JOINER;
  if (code === 44) return COMMA;
  if (code === 33 || code === 46 || code === 63) return STOP;
  if (code === 34 || code === 41 || code === 93 || code === 125) return CLOSER;
  return code === 0x7f ? OTHER | UNSTABLE : OTHER;
}

/** White space beyond ASCII that text often has: no-break, typographic and ideographic spaces. */
export function isOddSpace(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

/** Class of a UTF-16 code unit beyond ASCII. */
function classOf(c: number): number {
  if (isOddSpace(c)) return SPACE | BREAK;
  if (c === 0x200b || c === 0xfeff) return SPACE;
  if (c === 0x2019) return JOINER;
  if (c === 0x201d || c === 0x00bb || c === 0x201c || c === 0x300d || c === 0x300f || c === 0xff09)
    return CLOSER;
  if (
    c === 0x2026 ||
    c === 0x3002 ||
    c === 0xff01 ||
    c === 0xff1f ||
    c === 0xff0e ||
    c === 0x061f ||
    c === 0x06d4 ||
    c === 0x0964
  )
    return STOP;
  if (c === 0x3001 || c === 0xff0c || c === 0x060c) return COMMA;
  if (
    c < 0xc0 ||
    (c >= 0x2000 && c <= 0x2bff) ||
    (c >= 0x3000 && c <= 0x303f) ||
    (c >= 0xff00 && c <= 0xff0f) ||
    c === 0xd7 ||
    c === 0xf7
  ) {
    return OTHER;
  }
  if (
    (c >= 0x3040 && c <= 0x30ff) ||
    (c >= 0x3400 && c <= 0x9fff) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0x0e00 && c <= 0x0e7f)
  ) {
    return IDEOGRAPH;
  }
  if ((c >= 0xc0 && c <= 0xde) || (c >= 0x0410 && c <= 0x042f) || (c >= 0x0391 && c <= 0x03a9))
    return WORD | UPPER;
  return WORD;
}

/**
 * Whether a character beyond ASCII is sure to look the same in every normal form: Latin, Greek and Cyrillic letters, dashes
 * and quotes, kana, Chinese and Korean signs; neither spaces nor combining marks.
 */
function isStable(code: number): boolean {
  if (code < 0x300) return code > 0xa0 && code !== 0xad;
  if (code < 0x2000) return (code >= 0x391 && code <= 0x3ce) || (code >= 0x400 && code <= 0x481);
  if (code < 0x3000) return code >= 0x2010 && code <= 0x2027;
  if (code < 0x4e00)
    return (
      (code > 0x3000 && code < 0x302a) || (code > 0x3040 && code < 0x3097) || (code > 0x30a0 && code < 0x30fb)
    );
  return code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3) || (code > 0xff00 && code < 0xff5f);
}
