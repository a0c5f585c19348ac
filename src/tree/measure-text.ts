import { codeAt } from './code-at.js';

/** Counts over one run of text. */
export interface TextMeasure {
  /** Runs of letters and digits; a Chinese, Japanese or Thai character counts as half a word. */
  words: number;
  /** Characters that are not white space. */
  chars: number;
  upperCase: number;
  digits: number;
  /** Commas of any script. */
  commas: number;
  /** Full stops, question and exclamation marks of any script. */
  stops: number;
  /** True when the last character, quotes and brackets aside, closes a sentence. */
  endsSentence: boolean;
  /** False where ASCII white space stands other than one space at a time. */
  spaced: boolean;
  /** True where all other characters are letters and signs that look the same in every normal form. */
  stable: boolean;
}

const SPACE = 0;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const COMMA = 4;
const STOP = 5;
const CLOSER = 6;
const OTHER = 7;
const IDEOGRAPH = 8;
const JOINER = 9;

const ASCII = new Uint8Array(128).fill(OTHER);
for (let c = 0; c <= 32; c++) ASCII[c] = SPACE;
for (let c = 65; c <= 90; c++) ASCII[c] = UPPER;
for (let c = 97; c <= 122; c++) ASCII[c] = LETTER;
for (let c = 48; c <= 57; c++) ASCII[c] = DIGIT;
ASCII[95] = LETTER;
ASCII[39] = JOINER;
ASCII[44] = COMMA;
for (const c of '.!?') ASCII[c.charCodeAt(0)] = STOP;
for (const c of '")]}') ASCII[c.charCodeAt(0)] = CLOSER;

/** Class of a UTF-16 code unit beyond ASCII. */
function classOf(c: number): number {
  if (c === 0xa0 || c === 0x3000 || (c >= 0x2000 && c <= 0x200b) || c === 0xfeff) return SPACE;
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
  if ((c >= 0xc0 && c <= 0xde) || (c >= 0x0410 && c <= 0x042f) || (c >= 0x0391 && c <= 0x03a9)) return UPPER;
  return LETTER;
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

/** Measures a text in one pass. */
export function measureText(text: string): TextMeasure {
  let words = 0;
  let ideographs = 0;
  let chars = 0;
  let upperCase = 0;
  let digits = 0;
  let commas = 0;
  let stops = 0;
  let inWord = false;
  let last = OTHER;
  let before = 0;
  let spaced = true;
  let stable = true;
  for (let i = 0, end = text.length; i < end; i++) {
    const code = codeAt(text, i);
    let kind: number;
    if (code < 0x7f) kind = ASCII[code]!;
    else {
      kind = code === 0x7f ? OTHER : classOf(code);
      if (stable && !isStable(code)) stable = false;
    }
    if (kind === SPACE) {
      inWord = false;
      if (code !== 0x20 || before === 0x20) {
        if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) spaced = false;
        else stable = false;
      }
      before = code;
      continue;
    }
    before = 0;
    chars++;
    if (kind === LETTER || kind === UPPER || kind === DIGIT) {
      if (!inWord) words++;
      inWord = true;
      if (kind === UPPER) upperCase++;
      else if (kind === DIGIT) digits++;
    } else if (kind === IDEOGRAPH) {
      ideographs++;
      inWord = false;
    } else if (kind !== JOINER) {
      inWord = false;
      if (kind === COMMA) commas++;
      else if (kind === STOP) stops++;
    }
    if (kind !== CLOSER && kind !== JOINER) last = kind;
  }
  return {
    words: words + Math.ceil(ideographs / 2),
    chars,
    upperCase,
    digits,
    commas,
    stops,
    endsSentence: last === STOP,
    spaced,
    stable,
  };
}
