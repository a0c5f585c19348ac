import { codeAt, lengthOf } from '../tree/code-at.js';
import { LABEL_END, NOT_READ, type PageWords } from '../tree/page-words.js';
import { kindAt, LETTER, NUMBER } from '../tree/sign-kinds.js';
import { partsLabel } from '../tree/signs.js';
import { codesOf } from '../tree/text-codes.js';
import type { Block } from '../types.js';

/**
 * The words of a line as numbers, for gates: two spellings that differ in case or accents give the same number. All
 * numbers of digits are one word, the sign © is one, and each letter of a script without capitals (Chinese, Arabic,
 * Thai ...) is one, since there a phrase may end anywhere.
 */
export interface LineWords {
  /** Numbers of the words: `count` of them, the first at `from`. */
  hashes: Int32Array;
  from: number;
  count: number;
  /** Place of the first word behind a label such as "Ground game:" at the head of the line; -1 without one. */
  afterLabel: number;
}

const MOST_WORDS = 1000;
const BETWEEN = 1;
const MARK = 2;
const DIGIT = 3;
const COPYRIGHT = 0xa9;
/** By character code: what it folds to, or one of the kinds above; 0 where not yet known. */
const folded = new Uint16Array(0x10000);
const MARKS = /[\u0300-\u036f]/g;
const own = new Int32Array(MOST_WORDS);
const line: LineWords = { hashes: own, from: 0, count: 0, afterLabel: -1 };

/** The words of a text, at most 1000 of them; the answer is overwritten by the next call. */
export function lineWords(text: string, most = MOST_WORDS): LineWords {
  const hashes = own;
  let count = 0;
  let hash = 0;
  let inNumber = false;
  startLine();
  const codes = codesOf(text);
  for (let i = 0, end = lengthOf(text); i < end && count < most; i++) {
    const code = codes[i]!;
    const letter = letterOf(code);
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
    if (letter === BETWEEN && line.afterLabel < 0 && i > 0 && i < LABEL_END && partsLabel(code))
      line.afterLabel = count;
  }
  if (hash !== 0 && count < most) hashes[count++] = hash;
  line.count = Math.min(count, MOST_WORDS);
  return line;
}

/** The same for a block of a page. */
export function blockLine({ index, text }: Block, words: PageWords): LineWords {
  const read = words.read(index, text);
  if (read === NOT_READ || words.holdsCopyright(index)) return lineWords(text);
  const first = words.firstOf(index);
  const label = words.labelOf(index);
  if (words.isPlain(index)) {
    line.hashes = words.hashes;
    line.from = first;
    line.count = read;
    line.afterLabel = label;
    return line;
  }
  startLine();
  for (let n = 0; n < read; n++) {
    if (n === label) line.afterLabel = line.count;
    const place = first + n;
    if (words.isPlainAt(place)) addWord(words.hashes[place]!);
    else addOdd(text, words.startAt(place), words.lengthAt(place));
  }
  if (label === read) line.afterLabel = line.count;
  return line;
}

function startLine(): void {
  line.hashes = own;
  line.from = 0;
  line.count = 0;
  line.afterLabel = -1;
}

function addWord(hash: number): void {
  if (hash !== 0) own[line.count++] = hash;
}

/** Adds what stands there, letters with accents and digits: "5min" is two words to a phrase. */
function addOdd(text: string, start: number, length: number): void {
  let hash = 0;
  let before = 0;
  for (let i = start; i < start + length; i++) {
    const letter = letterOf(codeAt(text, i));
    if (letter === DIGIT) {
      addWord(hash);
      hash = 0;
      if (before !== DIGIT) addWord(DIGIT);
    } else hash = (Math.imul(hash, 31) + letter) | 0;
    before = letter;
  }
  addWord(hash);
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
  const word = firstPlainWord(text);
  if (word !== 0) {
    const space = text.indexOf(' ');
    if (space === -1) return 0;
    const next = firstPlainWord(text.slice(space + 1));
    if (next !== 0) return pairOf(word, next);
  }
  return pairAt(lineWords(text, 3), 0);
}

/**
 * A number for a line's word at `at` and the next one; 0 when there is none. The sign © is no word to a phrase.
 * @param skipsNumbers for phrases that may have any number in them: "add 2 to cart".
 */
export function pairAt({ hashes, from, count }: LineWords, at: number, skipsNumbers = false): number {
  const end = from + count;
  let next = from + at + 1;
  while (next < end && (hashes[next] === COPYRIGHT || (skipsNumbers && hashes[next] === DIGIT))) next++;
  return next < end ? pairOf(hashes[from + at]!, hashes[next]!) : 0;
}

function pairOf(word: number, next: number): number {
  return Math.imul(word, 0x01000193) ^ next;
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

/** What a code folds to, or one of the kinds above. */
function letterOf(code: number): number {
  let letter = folded[code]!;
  if (letter === 0) {
    letter = kindOf(code);
    folded[code] = letter;
  }
  return letter;
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
