import { codeAt, lengthOf } from '../tree/code-at.js';
import { kindAt, LETTER, NUMBER } from '../tree/sign-kinds.js';
import { codesOf } from '../tree/text-codes.js';

/**
 * The words of a line as numbers, for gates: two spellings that differ in case or accents give the same number. All
 * numbers of digits are one word, the sign © is one, and each letter of a script without capitals (Chinese, Arabic,
 * Thai ...) is one, since there a phrase may end anywhere.
 */
export interface LineWords {
  /** Numbers of the words, valid up to `count`. */
  readonly hashes: Int32Array;
  count: number;
  /** Place of the first word behind a label such as "Ground game:" at the head of the line; -1 without one. */
  afterLabel: number;
}

const MOST_WORDS = 1000;
const LABEL_CHARS = 40;
const BETWEEN = 1;
const MARK = 2;
const DIGIT = 3;
const COPYRIGHT = 0xa9;
/** By character code: what it folds to, or one of the kinds above; 0 where not yet known. */
const folded = new Uint16Array(0x10000);
const MARKS = /[\u0300-\u036f]/g;
const line: LineWords = { hashes: new Int32Array(MOST_WORDS), count: 0, afterLabel: -1 };

/** The words of a text, at most 1000 of them; the answer is overwritten by the next call. */
export function lineWords(text: string, most = MOST_WORDS): LineWords {
  const { hashes } = line;
  let count = 0;
  let hash = 0;
  let inNumber = false;
  line.afterLabel = -1;
  const codes = codesOf(text);
  for (let i = 0, end = lengthOf(text); i < end && count < most; i++) {
    const code = codes[i]!;
    let letter = folded[code]!;
    if (letter === 0) {
      letter = kindOf(code);
      folded[code] = letter;
    }
    if (letter > DIGIT && !isWord(letter)) {
      hash = (Math.imul(hash, 31) + letter) | 0;
      inNumber = false;
      continue;
    }
    if (letter === MARK) continue;
    if (hash !== 0) hashes[count++] = hash;
    hash = 0;
    if (letter > DIGIT) hashes[count++] = letter;
    else if (letter === DIGIT && !inNumber) hashes[count++] = DIGIT;
    inNumber = letter === DIGIT;
    if (letter === BETWEEN && line.afterLabel < 0 && i > 0 && i < LABEL_CHARS && partsLabel(code))
      line.afterLabel = count;
  }
  if (hash !== 0 && count < most) hashes[count++] = hash;
  line.count = Math.min(count, MOST_WORDS);
  return line;
}

/** The number of a phrase's first word; 0 when it has no word. */
export function firstWord(text: string): number {
  const plain = firstPlainWord(text);
  if (plain !== 0) return plain;
  const { hashes, count } = lineWords(text, 1);
  return count === 0 ? 0 : hashes[0]!;
}

/** The number of a phrase's first two words, as of `pairAt`; 0 when it has only one. */
export function firstPair(text: string): number {
  return pairAt(lineWords(text, 3), 0);
}

/**
 * A number for a line's word at `at` and the next one; 0 when there is none. The sign © is no word to a phrase.
 * @param skipsNumbers for phrases that may have any number in them: "add 2 to cart".
 */
export function pairAt({ hashes, count }: LineWords, at: number, skipsNumbers = false): number {
  let next = at + 1;
  while (next < count && (hashes[next] === COPYRIGHT || (skipsNumbers && hashes[next] === DIGIT))) next++;
  return next < count ? Math.imul(hashes[at]!, 0x01000193) ^ hashes[next]! : 0;
}

/** The same where the text begins with a word of ASCII letters and a space or nothing follows it, as most phrases do; else 0. */
function firstPlainWord(text: string): number {
  const length = lengthOf(text);
  let hash = 0;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (code === 32) return hash;
    const letter = code | 32;
    if (letter < 97 || letter > 122 || code > 122) return 0;
    hash = (Math.imul(hash, 31) + letter) | 0;
  }
  return hash;
}

/** Whether a letter is a word by itself. */
export function standsAlone(letter: string): boolean {
  return isWord(letter.charCodeAt(0));
}

/** Letters from Hebrew on, but for Vietnamese and old Greek ones; and the sign ©. */
function isWord(letter: number): boolean {
  return letter === COPYRIGHT || (letter >= 0x590 && (letter < 0x1e00 || letter > 0x1fff));
}

function partsLabel(code: number): boolean {
  return code === 58 || code === 124 || code === 0xff1a || code === 0x2013 || code === 0x2014;
}

function kindOf(code: number): number {
  if (code < 128) {
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) return lower;
    return code >= 48 && code <= 57 ? DIGIT : BETWEEN;
  }
  if (code === COPYRIGHT) return COPYRIGHT;
  if (code >= 0x300 && code <= 0x36f) return MARK;
  // As `foldText` reads common signs.
  if (code >= 0x2010 && code <= 0x2bff) return BETWEEN;
  const sign = String.fromCharCode(code);
  const kind = kindAt(sign, 0, 1);
  if (kind === NUMBER) return DIGIT;
  if (kind !== LETTER) return BETWEEN;
  const bare = sign.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC');
  // The two small forms of the Greek sigma are one letter.
  return bare === 'ς' ? 'σ'.charCodeAt(0) : bare.charCodeAt(0);
}
