import { codeAt } from '../../tree/code-at.js';
import type { Block } from '../../types.js';

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

/** Reads and numbers the stems of the blocks at `rows`. */
export function readStems(list: readonly Block[], rows: Int32Array): StemTable {
  const from = new Int32Array(rows.length + 1);
  let stems = new Int32Array(2048);
  let size = 0;
  let slots = new Int32Array(4096).fill(-1);
  let hashes = new Int32Array(2048);
  /** Per stem: the last block that had it, so that none counts twice. */
  let seenIn = new Int32Array(2048).fill(-1);
  let count = 0;
  const grow = (): void => {
    hashes = extended(hashes);
    seenIn = extended(seenIn);
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let n = 0; n < count; n++) slots[slotOf(slots, hashes, hashes[n]!)] = n;
  };
  for (let k = 0; k < rows.length; k++) {
    const found = stemsIn(list[rows[k]!]!.text);
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
  const lower = (text.length > MOST_CHARS ? text.slice(0, MOST_CHARS) : text).toLowerCase();
  let found = 0;
  let hash = 0;
  let letters = 0;
  let isNumber = false;
  let before = 0;
  const end = lower.length;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? codeAt(lower, i) : 32;
    const kind = code < 128 ? ASCII[code]! : kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (letters === 0) {
        hash = 7;
        isNumber = kind === DIGIT;
      }
      if (letters++ < LETTERS) hash = Math.imul(hash, 16777619) ^ code;
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
