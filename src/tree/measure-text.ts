import { codesOf } from './text-codes.js';

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
  /** False where white space stands other than one space of ASCII at a time. */
  spaced: boolean;
  /** True where all other characters are letters and signs that look the same in every normal form. */
  stable: boolean;
}

// What a sign is: letters, capitals and digits are signs of words, and all but these have one kind.
const WORD = 1;
const UPPER = 2;
const DIGIT = 4;
const COMMA = 8;
const STOP = 16;
const CLOSER = 32;
const IDEOGRAPH = 64;
/** In a word it goes on with it. */
const JOINER = 128;
const SPACE = 256;
/** The space itself, and other white space. */
const BLANK = 512;
const BREAK = 1024;
/** May look otherwise in a normal form. */
const UNSTABLE = 2048;
const OTHER = 4096;
const COUNTED = UPPER | DIGIT | COMMA | STOP | IDEOGRAPH;

/** By UTF-16 code unit, the sum of the above; 0 where not yet known. */
const kinds = new Uint16Array(0x10000);

function learnKind(code: number): number {
  const kind =
    code < 0x80 ? asciiKind(code) : classOf(code) | (isStable(code) || isOddSpace(code) ? 0 : UNSTABLE);
  kinds[code] = kind;
  return kind;
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

/** Measures a text in one pass. */
export function measureText(text: string): TextMeasure {
  const { length } = text;
  const codes = codesOf(text);
  let words = 0;
  let spaces = 0;
  let ideographs = 0;
  let upperCase = 0;
  let digits = 0;
  let commas = 0;
  let stops = 0;
  let inWord = 0;
  let before = 0;
  let doubled = 0;
  let all = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    let kind = kinds[code]!;
    if (kind === 0) kind = learnKind(code);
    // Without questions where the answer changes from sign to sign: a wrong guess costs the processor as much as all else here.
    words += kind & ~inWord & WORD;
    inWord = (kind & WORD) | (inWord & (kind >> 7));
    spaces += (kind >> 8) & 1;
    doubled |= kind & before;
    before = kind;
    all |= kind;
    if ((kind & COUNTED) === 0) continue;
    upperCase += (kind >> 1) & 1;
    digits += (kind >> 2) & 1;
    commas += (kind >> 3) & 1;
    stops += (kind >> 4) & 1;
    ideographs += (kind >> 6) & 1;
  }
  return {
    words: words + Math.ceil(ideographs / 2),
    chars: length - spaces,
    upperCase,
    digits,
    commas,
    stops,
    endsSentence: endsInStop(codes, length),
    spaced: ((doubled & BLANK) | (all & BREAK)) === 0,
    stable: (all & UNSTABLE) === 0,
  };
}

/** Whether the last sign is a stop, white space, quotes and brackets aside. */
function endsInStop(codes: Uint16Array, length: number): boolean {
  let last = length - 1;
  while (last >= 0 && (kinds[codes[last]!]! & (SPACE | CLOSER | JOINER)) !== 0) last--;
  return last >= 0 && (kinds[codes[last]!]! & STOP) !== 0;
}
