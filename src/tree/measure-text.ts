import {
  BLANK,
  BREAK,
  CLOSER,
  COMMA,
  DIGIT,
  IDEOGRAPH,
  JOINER,
  LETTER_SHIFT,
  ODD_SHIFT,
  SPACE,
  STOP,
  signAt,
  UNSTABLE,
  UPPER,
  WORD,
} from './signs.js';
import { addToHash } from './small-letters.js';
import { codesOf } from './text-codes.js';
import { LONGEST_READ, ODD_PLACE, roomFor, WIDTH_PLACE } from './word-pool.js';

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
  /** Words that stand in the pool behind those that are used; of a text that is longer than `LONGEST_READ` none or one. */
  pooled: number;
  /** All that its signs are; see `signs.ts`. */
  signs: number;
}

const COUNTED = UPPER | DIGIT | COMMA | STOP | IDEOGRAPH;

/**
 * Measures a text in one pass, and writes its words to the pool: runs of letters and digits of Unicode, which are not quite the
 * words that it counts.
 */
export function measureText(text: string): TextMeasure {
  const { length } = text;
  const codes = codesOf(text);
  const { hashes, spans, used } = roomFor(length);
  // Of longer texts all words are written to one place.
  const step = length > LONGEST_READ ? 0 : 1;
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
  let at = used;
  for (let i = 0; i < length; ) {
    let sign = signAt(codes[i]!);
    if (sign >>> LETTER_SHIFT !== 0) {
      words += 1 ^ inWord;
      inWord = WORD;
      const start = i;
      let hash = 0;
      let found = 0;
      do {
        found |= sign;
        hash = addToHash(hash, sign >>> LETTER_SHIFT);
        if ((sign & COUNTED) !== 0) {
          upperCase += (sign >> 1) & 1;
          digits += (sign >> 2) & 1;
        }
        if (++i === length) break;
        sign = signAt(codes[i]!);
      } while (sign >>> LETTER_SHIFT !== 0);
      hashes[at] = hash;
      spans[at] = i | ((i - start) << WIDTH_PLACE) | (((found >> ODD_SHIFT) & 1) << ODD_PLACE);
      at += step;
      all |= found;
      before = 0;
      if (i === length) break;
    }
    i++;
    all |= sign;
    words += sign & ~inWord & WORD;
    inWord = (sign & WORD) | (inWord & (sign >> 7));
    spaces += (sign >> 8) & 1;
    doubled |= sign & before;
    before = sign;
    if ((sign & COUNTED) === 0) continue;
    upperCase += (sign >> 1) & 1;
    digits += (sign >> 2) & 1;
    commas += (sign >> 3) & 1;
    stops += (sign >> 4) & 1;
    ideographs += (sign >> 6) & 1;
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
    pooled: at - used,
    signs: all,
  };
}

/** Whether the last sign is a stop, white space, quotes and brackets aside. */
function endsInStop(codes: Uint16Array, length: number): boolean {
  let last = length - 1;
  while (last >= 0 && (signAt(codes[last]!) & (SPACE | CLOSER | JOINER)) !== 0) last--;
  return last >= 0 && (signAt(codes[last]!) & STOP) !== 0;
}
