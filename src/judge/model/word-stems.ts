import { lengthOf } from '../../tree/code-at.js';
import { keptInts } from '../../tree/kept-table.js';
import { NOT_READ, type PageWords } from '../../tree/page-words.js';
import { fold } from '../../tree/small-letters.js';
import { codesOf } from '../../tree/text-codes.js';
import type { Block, Blocks } from '../../types.js';

/** The word stems of some blocks, numbered from 0; each block has a stem once. */
export interface StemTable {
  /** Stems of the k-th block: `stems[from[k]]` up to, not including, `stems[from[k + 1]]`. */
  from: Int32Array;
  stems: Int32Array;
  /** Number of different stems. */
  count: number;
  /** Number of a stem by its hash, -1 for one that no block has. */
  find(hash: number): number;
}

/** No more stems of one block are read: its subject is plain by then. */
const MOST_STEMS = 150;
/** Nor more of its characters, so that a text of megabytes costs no more than a long page. */
const MOST_CHARS = 4000;
/** A word's first letters stand for it, so that its endings make no difference; shorter words say little. */
const LETTERS = 5;
const LEAST_LETTERS = 4;

/** Stems at first, and those for which the tables are kept from page to page: a huge page must not hold memory. */
const FIRST = 2048;
const MOST_KEPT = 8192;
const fromTable = keptInts();

interface Tables {
  stems: Int32Array;
  /** Numbers of stems by their hashes, -1 for none; twice as long as the next two. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Per stem: the last block that had it, so that none counts twice. */
  seenIn: Int32Array;
}

const makeTables = (): Tables => ({
  stems: new Int32Array(FIRST),
  slots: new Int32Array(FIRST * 2),
  hashes: new Int32Array(FIRST),
  seenIn: new Int32Array(FIRST),
});
let kept = makeTables();

/** Reads and numbers the stems of the blocks at `rows`. The table holds until the next page's is read. */
export function readStems({ list, words }: Pick<Blocks, 'list' | 'words'>, rows: Int32Array): StemTable {
  const from = fromTable(rows.length + 1);
  let { stems, slots, hashes, seenIn } = kept;
  slots.fill(-1);
  let size = 0;
  let count = 0;
  const grow = (): void => {
    hashes = extended(hashes);
    seenIn = extended(seenIn);
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let n = 0; n < count; n++) slots[slotOf(slots, hashes, hashes[n]!)] = n;
  };
  for (let k = 0; k < rows.length; k++) {
    const found = stemsOf(list[rows[k]!]!, words);
    if (size + found > stems.length) stems = extended(stems);
    if (count + found > hashes.length) grow();
    for (let n = 0; n < found; n++) {
      const hash = FOUND[n]!;
      const slot = slotOf(slots, hashes, hash);
      let stem = slots[slot]!;
      if (stem < 0) {
        stem = count++;
        slots[slot] = stem;
        hashes[stem] = hash;
        seenIn[stem] = -1;
      }
      if (seenIn[stem] === k) continue;
      seenIn[stem] = k;
      stems[size++] = stem;
    }
    from[k + 1] = size;
  }
  kept = hashes.length > MOST_KEPT ? makeTables() : { stems, slots, hashes, seenIn };
  return {
    from,
    stems: stems.subarray(0, size),
    count,
    find: (hash) => slots[slotOf(slots, hashes, hash)]!,
  };
}

function extended(array: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

function slotOf(slots: Int32Array, hashes: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot]! >= 0 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** The hashes of the text that `stemsIn` read last. */
export const FOUND = new Int32Array(MOST_STEMS);

/**
 * Writes the hash of each stem of a text to `FOUND`, as many as there is room for, and tells how many: the first letters of
 * each longer word that does not begin with a digit, and pairs of signs in scripts that do not part words.
 */
export function stemsIn(text: string): number {
  const read = lengthOf(text) > MOST_CHARS ? text.slice(0, MOST_CHARS) : text;
  let found = readLatin(read);
  if (found === UNSURE) found = readWords(read, false);
  return found === UNSURE ? readWords(read.toLowerCase(), true) : found;
}

/** The same for a block of a page, by its words where they have been read. */
function stemsOf({ index, text }: Block, words: PageWords): number {
  const count = words.read(index, text);
  if (count === NOT_READ) return stemsIn(text);
  const codes = codesOf(text);
  let found = 0;
  const first = words.firstOf(index);
  for (let place = first; place < first + count && found < MOST_STEMS; place++) {
    const length = words.lengthAt(place);
    if (length < LEAST_LETTERS) continue;
    const start = words.startAt(place);
    const letter = fold(codes[start]!);
    if (letter >= 48 && letter <= 57) continue;
    let hash = Math.imul(7, 16777619) ^ letter;
    for (let i = 1; i < LEAST_LETTERS; i++) hash = addLetter(hash, fold(codes[start + i]!));
    if (length >= LETTERS) hash = addLetter(hash, fold(codes[start + LETTERS - 1]!));
    FOUND[found++] = hash;
  }
  return found;
}

function addLetter(hash: number, letter: number): number {
  return Math.imul(hash, 16777619) ^ letter;
}

const UNSURE = -1;

/** Of the text that is read: the small letter of each sign, 0 where words part, and where words begin and end in turns. */
const letters = new Uint16Array(MOST_CHARS);
const bounds = new Uint16Array(MOST_CHARS + 1);

/**
 * Most texts, by one look-up a sign. The ends of words are found without a question, which the processor would answer wrongly
 * at most of them: 2.6 ns a sign for 6.6.
 * @returns `UNSURE` where the text has a sign that is neither Latin nor a quote, a dash or the like.
 */
function readLatin(text: string): number {
  const codes = codesOf(text);
  const end = lengthOf(text);
  let ends = 0;
  let before = 0;
  let all = 0;
  for (let i = 0; i < end; i++) {
    const code = latinOf(codes[i]!);
    letters[i] = code;
    all |= code;
    // 1 in a word, 0 between two.
    const inside = (code + 0xffff) >>> 16;
    bounds[ends] = i;
    ends += inside ^ before;
    before = inside;
  }
  if ((all & UNSURE_BIT) !== 0) return UNSURE;
  bounds[ends] = end;
  let found = 0;
  for (let n = 0; n < ends && found < MOST_STEMS; n += 2) {
    const start = bounds[n]!;
    const length = bounds[n + 1]! - start;
    const first = letters[start]!;
    if (length < LEAST_LETTERS || (first >= 48 && first <= 57)) continue;
    let hash = 7;
    for (let i = start; i < start + LEAST_LETTERS; i++) hash = addLetter(hash, letters[i]!);
    if (length >= LETTERS) hash = addLetter(hash, letters[start + LETTERS - 1]!);
    FOUND[found++] = hash;
  }
  return found;
}

/** @returns `UNSURE` where the text has a sign whose small letter `lowerOf` does not know, unless it is `lower` already. */
function readWords(text: string, lower: boolean): number {
  const codes = codesOf(text);
  const end = lengthOf(text);
  let found = 0;
  let hash = 0;
  let letters = 0;
  let isNumber = false;
  let before = 0;
  for (let i = 0; i <= end; i++) {
    const sign = i < end ? codes[i]! : 32;
    const code = lower ? sign : lowerOf(sign);
    if (code === UNSURE) return UNSURE;
    const kind = code < 128 ? ASCII[code]! : kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (letters === 0) {
        hash = 7;
        isNumber = kind === DIGIT;
      }
      if (letters++ < LETTERS) hash = addLetter(hash, code);
      before = 0;
      continue;
    }
    if (letters >= LEAST_LETTERS && !isNumber) FOUND[found++] = hash;
    letters = 0;
    if (found === MOST_STEMS) return found;
    if (kind === SIGN_OF_WORD) {
      if (before !== 0) FOUND[found++] = Math.imul(before, 31) + code;
      if (found === MOST_STEMS) return found;
      before = code;
    } else before = 0;
  }
  return found;
}

const LATIN_END = 0x250;
/** Codes of the small letters of Latin ones, those of other signs as they are; `UNSURE` where it is two signs. */
const SMALL = Int16Array.from({ length: LATIN_END }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : UNSURE;
});

/** The code of a sign's small letter, without a string being made; `UNSURE` for scripts that may have any. */
function lowerOf(code: number): number {
  if (code < LATIN_END) return SMALL[code]!;
  const hasNone =
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3);
  return hasNone ? code : UNSURE;
}

const BREAK = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN_OF_WORD = 3;

/** Near enough to Unicode's letters for telling subjects apart, and cheap. */
function kindOf(code: number): number {
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return BREAK;
  if (code >= 0x2000 && code < 0x2c00) return BREAK;
  if (code >= 0x0e00 && code < 0x0e80) return SIGN_OF_WORD;
  if (code >= 0x3040 && code < 0xa000) return SIGN_OF_WORD;
  return code >= 0x3000 && code < 0x3040 ? BREAK : code >= 0xfe00 ? BREAK : LETTER;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : BREAK;
});

/** Stands for `UNSURE` in the table below, whose letters lack its highest bit. */
const LATIN_UNSURE = 0xffff;
const UNSURE_BIT = 0x8000;
/** By code: the small letter, the digit, 0 for what parts words. */
const LATIN = Uint16Array.from({ length: LATIN_END }, (_, code) => {
  const small = SMALL[code]!;
  if (small === UNSURE) return LATIN_UNSURE;
  return (small < 128 ? ASCII[small]! : kindOf(small)) === BREAK ? 0 : small;
});

function latinOf(code: number): number {
  if (code < LATIN_END) return LATIN[code]!;
  return code >= 0x2000 && code <= 0x206f ? 0 : LATIN_UNSURE;
}
