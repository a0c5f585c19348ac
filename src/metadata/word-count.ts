import { codeAt } from '../tree/code-at.js';
import { kindAt, LATIN_END, LETTER as LETTER_KIND } from '../tree/sign-kinds.js';
import { codesOf } from '../tree/text-codes.js';

/**
 * Scripts that are written without spaces; only a dictionary can tell their words. Hiragana, Katakana and Han go in one
 * run, for words mix them.
 */
const UNSPACED_SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆\u3031-\u3035゛゜]/u;

// What a sign can do in a word of the scripts with spaces, by UAX #29: letters and digits, joined by an apostrophe, a point
// or a comma inside.
const LETTER = 1;
const DIGIT = 2;
const MARK = 4;
/** Connectors and invisible signs, which go on with a word. */
const GOES_ON = 8;
const UNSPACED = 16;
const JOINS_LETTERS = 32;
const JOINS_DIGITS = 64;
/** So that a sign that can do nothing is not asked for again. */
const KNOWN = 128;
const IN_WORD = LETTER | DIGIT | MARK | GOES_ON;

/** Classes of the signs seen so far: looking one up in Unicode's tables costs a hundred times as much. */
const classes = new Uint8Array(0x10000);
const segmenters = new Map<string, Intl.Segmenter>();

/** Words of a text by Unicode segmentation, as `Intl.Segmenter` counts them; 0 for an empty text. */
export function countWords(text: string, lang: string | null): number {
  const { length } = text;
  const codes = codesOf(text);
  let words = 0;
  let at = 0;
  while (at < length) {
    const kind = classAt(codes, at, length);
    if (kind & (LETTER | DIGIT)) {
      words++;
      at = endOfWord(codes, at, length);
    } else if (kind & UNSPACED) {
      const end = endOfUnspaced(codes, at, length);
      words += countUnspaced(text.slice(at, end), lang);
      at = end;
    } else at += widthAt(codes, at, length);
  }
  return words;
}

/** One past the word that starts at `from`. */
function endOfWord(codes: Uint16Array, from: number, length: number): number {
  let last = classAt(codes, from, length);
  let at = from + widthAt(codes, from, length);
  while (at < length) {
    // Nearly every sign of a word has been met before, and is one unit wide: halves of signs are never kept.
    const known = classes[codes[at]!]!;
    if (known & IN_WORD) {
      last = known;
      at++;
      continue;
    }
    const kind = classAt(codes, at, length);
    if ((kind & IN_WORD) === 0) {
      const next = at + widthAt(codes, at, length);
      const after = next < length ? classAt(codes, next, length) : 0;
      const joins =
        (kind & JOINS_LETTERS && last & (LETTER | MARK) && after & LETTER) ||
        (kind & JOINS_DIGITS && last & DIGIT && after & DIGIT);
      if (!joins) return at;
    }
    last = kind;
    at += widthAt(codes, at, length);
  }
  return at;
}

function endOfUnspaced(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length && classAt(codes, at, length) & UNSPACED) at += widthAt(codes, at, length);
  return at;
}

function classAt(codes: Uint16Array, at: number, length: number): number {
  const code = codes[at]!;
  const known = classes[code]!;
  if (known !== 0) return known;
  const isPair = widthAt(codes, at, length) === 2;
  const found = classOf(isPair ? String.fromCharCode(code, codes[at + 1]!) : String.fromCharCode(code));
  // Half of a sign says nothing of the whole.
  if ((code & 0xf800) !== 0xd800) classes[code] = found;
  return found;
}

/** 2 for a sign beyond U+FFFF, in UTF-16 code units. */
function widthAt(codes: Uint16Array, at: number, length: number): number {
  if ((codes[at]! & 0xfc00) !== 0xd800 || at + 1 === length) return 1;
  return (codes[at + 1]! & 0xfc00) === 0xdc00 ? 2 : 1;
}

function classOf(sign: string): number {
  const code = codeAt(sign, 0);
  if (code < LATIN_END) return wordPartOfLatin(sign) | joinsOf(sign) | KNOWN;
  // Quotes, dashes, points.
  if (code >= 0x2010 && code <= 0x2027) return joinsOf(sign) | KNOWN;
  return wordPartOf(sign) | joinsOf(sign) | KNOWN;
}

function wordPartOfLatin(sign: string): number {
  if (kindAt(sign, 0, 1) === LETTER_KIND) return LETTER;
  if (sign >= '0' && sign <= '9') return DIGIT;
  // The soft hyphen is invisible.
  return sign === '_' || sign === '\u00AD' ? GOES_ON : 0;
}

function wordPartOf(sign: string): number {
  if (UNSPACED_SIGN.test(sign)) return UNSPACED;
  // A zero-width space parts words; the other format characters join them.
  if (sign === '\u200B') return 0;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{Nd}/u.test(sign)) return DIGIT;
  if (/\p{M}/u.test(sign)) return MARK;
  return /[\p{Pc}\p{Cf}]/u.test(sign) ? GOES_ON : 0;
}

function joinsOf(sign: string): number {
  let found = 0;
  if (/[.:·’‘'﹕＇．․‧]/u.test(sign)) found |= JOINS_LETTERS;
  if (/[.,;’‘'٬﹐﹔，；]/u.test(sign)) found |= JOINS_DIGITS;
  return found;
}

function countUnspaced(run: string, lang: string | null): number {
  const key = lang !== null && /^(?:ja|zh|th|lo|km|my)\b/u.test(lang) ? lang : 'und';
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(key, { granularity: 'word' });
    segmenters.set(key, segmenter);
  }
  let words = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words++;
  return words;
}
