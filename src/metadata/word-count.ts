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

/** Classes of the signs seen so far: looking one up in Unicode's tables costs a hundred times as much. */
const classes = new Uint8Array(0x10000);
const segmenters = new Map<string, Intl.Segmenter>();

// Where one stands behind a sign: in no word; in one, behind a letter, a digit or what goes on with it; or behind a sign that
// joins two letters or two digits. As shifts: a class has the next place for each of them in one number. So a sign takes two
// steps of the processor and no turn, where a loop that looks for the end of each word takes a wrong turn at most of them.
const OUTSIDE = 0;
const BEHIND_LETTER = 5;
const BEHIND_DIGIT = 10;
const BEHIND_OTHER = 15;
const JOINING_LETTERS = 20;
const JOINING_DIGITS = 25;
const PLACES = [OUTSIDE, BEHIND_LETTER, BEHIND_DIGIT, BEHIND_OTHER, JOINING_LETTERS, JOINING_DIGITS];
const ONE_PLACE = 31;

/** By class: the next place for each place, and a 1 for each from which the sign starts a word. */
const moves = new Int32Array(256);
const starts = new Int32Array(256);
for (let kind = KNOWN; kind < moves.length; kind++)
  for (const place of PLACES) {
    moves[kind]! |= placeBehind(place, kind) << place;
    if (startsWord(place, kind)) starts[kind]! |= 1 << place;
  }

/** Words of a text by Unicode segmentation, as `Intl.Segmenter` counts them; 0 for an empty text. */
export function countWords(text: string, lang: string | null): number {
  const { length } = text;
  const codes = codesOf(text);
  let words = 0;
  let place = OUTSIDE;
  for (let at = 0; at < length; ) {
    let kind = classes[codes[at]!]!;
    let width = 1;
    // Signs that are met for the first time, and those of two code units, which are never kept.
    if (kind === 0) {
      kind = classAt(codes, at, length);
      width = widthAt(codes, at, length);
    }
    if ((kind & UNSPACED) !== 0) {
      const end = endOfUnspaced(codes, at, length);
      words += countUnspaced(text.slice(at, end), lang);
      place = OUTSIDE;
      at = end;
      continue;
    }
    words += (starts[kind]! >>> place) & 1;
    place = (moves[kind]! >>> place) & ONE_PLACE;
    at += width;
  }
  return words;
}

/** The same as `text.split(/\s+/).length`, without the parts. */
export function countSpaced(text: string): number {
  const { length } = text;
  const codes = codesOf(text);
  let parts = 1;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const space = isSpace(codes[at]!) ? 1 : 0;
    parts += space & ~before;
    before = space;
  }
  return parts;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && WIDE_SPACE.test(String.fromCharCode(code)));
}

const WIDE_SPACE = /\s/;

function placeBehind(place: number, kind: number): number {
  if (kind & LETTER) return BEHIND_LETTER;
  if (kind & DIGIT) return BEHIND_DIGIT;
  if (place !== BEHIND_LETTER && place !== BEHIND_DIGIT && place !== BEHIND_OTHER) return OUTSIDE;
  if (kind & MARK) return BEHIND_LETTER;
  if (kind & GOES_ON) return BEHIND_OTHER;
  if (kind & JOINS_LETTERS && place === BEHIND_LETTER) return JOINING_LETTERS;
  return kind & JOINS_DIGITS && place === BEHIND_DIGIT ? JOINING_DIGITS : OUTSIDE;
}

function startsWord(place: number, kind: number): boolean {
  if (kind & LETTER) return place === OUTSIDE || place === JOINING_DIGITS;
  return (kind & DIGIT) !== 0 && (place === OUTSIDE || place === JOINING_LETTERS);
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
