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

const segmenters = new Map<string, Intl.Segmenter>();

// Where one stands behind a sign: in no word; in one, behind a letter, a digit or what goes on with it; or behind a sign that
// joins two letters or two digits. As shifts: a step has four bits for each of them, of which three are a quarter of the place
// behind the sign and the last is 1 where the sign starts a word. So a sign takes few steps of the processor and no turn, where
// a loop that looks for the end of each word takes a wrong turn at most of them.
const OUTSIDE = 0;
const BEHIND_LETTER = 4;
const BEHIND_DIGIT = 8;
const BEHIND_OTHER = 12;
const JOINING_LETTERS = 16;
const JOINING_DIGITS = 20;
const PLACES = [OUTSIDE, BEHIND_LETTER, BEHIND_DIGIT, BEHIND_OTHER, JOINING_LETTERS, JOINING_DIGITS];
/** So that a sign that can do nothing is not asked for again. */
const KNOWN = 1 << 30;
/** Of the scripts without spaces; below 0, that one comparison tells them and the unknown from all others. */
const NO_STEP = -1;

/** By UTF-16 code unit: its step, 0 where not yet known. Asking Unicode's tables costs a hundred times as much. */
const steps = new Int32Array(0x10000);

/** What a text has. */
export interface TextCounts {
  /** By Unicode segmentation, as `Intl.Segmenter` counts them. */
  words: number;
  /** Half a surrogate pair, which only hostile pages hold, counts as one. */
  codePoints: number;
}

/** Counts both in one walk. @param lang BCP 47, for scripts without spaces. */
export function countText(text: string, lang: string | null): TextCounts {
  const { length } = text;
  const codes = codesOf(text);
  const half = behindSpace(codes, length >> 1, length);
  const counts = { words: 0, codePoints: length };
  let words = 0;
  let at = 0;
  let place = OUTSIDE;
  let later = half;
  let laterPlace = OUTSIDE;
  // Two halves at once: where one stands follows from the sign before, for which the processor would wait (2.3 -> 1.1 ns a sign).
  for (; at < half && later < length; at++, later++) {
    const step = steps[codes[at]!]!;
    const laterStep = steps[codes[later]!]!;
    if (step <= 0 || laterStep <= 0) break;
    const there = step >>> place;
    const laterThere = laterStep >>> laterPlace;
    words += (there & 1) + (laterThere & 1);
    place = (there & 14) << 1;
    laterPlace = (laterThere & 14) << 1;
  }
  counts.words = words;
  countRest(counts, text, codes, at, half, place, lang);
  countRest(counts, text, codes, later, length, laterPlace, lang);
  return counts;
}

/** The place behind the first space from `from` on, where one stands in no word; the end where there is none. */
function behindSpace(codes: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && codes[at] !== 0x20) at++;
  return Math.min(at + 1, end);
}

/** Adds what stands from `from` up to, not including, `end`, which no sign of two code units stands across. */
function countRest(
  counts: TextCounts,
  text: string,
  codes: Uint16Array,
  from: number,
  end: number,
  placeBefore: number,
  lang: string | null,
): void {
  let words = 0;
  let pairs = 0;
  let place = placeBefore;
  for (let at = from; at < end; ) {
    let step = steps[codes[at]!]!;
    // Signs that are met for the first time, those of two code units, which are never kept, and those without spaces.
    if (step <= 0) {
      step = stepAt(codes, at, end);
      if (step === NO_STEP) {
        const behind = endOfUnspaced(codes, at, end);
        words += countUnspaced(text.slice(at, behind), lang);
        for (; at < behind; at += widthAt(codes, at, end)) pairs += widthAt(codes, at, end) - 1;
        place = OUTSIDE;
        continue;
      }
      const more = widthAt(codes, at, end) - 1;
      pairs += more;
      at += more;
    }
    const there = step >>> place;
    words += there & 1;
    place = (there & 14) << 1;
    at++;
  }
  counts.words += words;
  counts.codePoints -= pairs;
}

/** Words of a text by Unicode segmentation; 0 for an empty text. */
export function countWords(text: string, lang: string | null): number {
  return countText(text, lang).words;
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
  while (at < length && stepAt(codes, at, length) === NO_STEP) at += widthAt(codes, at, length);
  return at;
}

function stepAt(codes: Uint16Array, at: number, length: number): number {
  const code = codes[at]!;
  const known = steps[code]!;
  if (known !== 0) return known;
  const isPair = widthAt(codes, at, length) === 2;
  const found = stepOf(isPair ? String.fromCharCode(code, codes[at + 1]!) : String.fromCharCode(code));
  // Half of a sign says nothing of the whole.
  if ((code & 0xf800) !== 0xd800) steps[code] = found;
  return found;
}

function stepOf(sign: string): number {
  const kind = classOf(sign);
  if ((kind & UNSPACED) !== 0) return NO_STEP;
  let step = KNOWN;
  for (const place of PLACES)
    step |= ((placeBehind(place, kind) >> 1) | (startsWord(place, kind) ? 1 : 0)) << place;
  return step;
}

/** 2 for a sign beyond U+FFFF, in UTF-16 code units. */
function widthAt(codes: Uint16Array, at: number, length: number): number {
  if ((codes[at]! & 0xfc00) !== 0xd800 || at + 1 === length) return 1;
  return (codes[at + 1]! & 0xfc00) === 0xdc00 ? 2 : 1;
}

function classOf(sign: string): number {
  const code = codeAt(sign, 0);
  if (code < LATIN_END) return wordPartOfLatin(sign) | joinsOf(sign);
  // Quotes, dashes, points.
  if (code >= 0x2010 && code <= 0x2027) return joinsOf(sign);
  return wordPartOf(sign) | joinsOf(sign);
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
