import { codeAt } from '../tree/code-at.js';
import { keptInts } from '../tree/kept-table.js';
import { NOT_READ, type PageWords } from '../tree/page-words.js';
import { kindAt, LETTER, NUMBER, widthAt } from '../tree/sign-kinds.js';
import { addToHash } from '../tree/small-letters.js';

/** The pairs of neighbouring words of a text. */
export interface WordPairs {
  /** Share of the pairs of a block that stand in it, 0 to 1; -1 for less than two words. */
  coverage(index: number, text: string, words: PageWords): number;
}

const wordTable = keptInts();
const otherTable = keptInts();
const slotTable = keptInts();

/**
 * A word is known by its hash, and a pair so by 64 bits: the words of blocks have been hashed, and none need be cut out. Holds
 * until the next is made.
 */
export function wordPairs(text: string): WordPairs {
  const lower = text.toLowerCase();
  const own = wordTable(mostWords(lower));
  const count = readHashes(lower, own);
  const slots = slotTable(2 << (32 - Math.clz32(count)));
  for (let i = 0; i + 1 < count; i++) {
    const slot = slotOf(own, slots, own[i]!, own[i + 1]!);
    if (slots[slot] === 0) slots[slot] = i + 1;
  }
  const share = (words: Int32Array, first: number, found: number): number => {
    if (found < 2) return -1;
    let hits = 0;
    for (let i = first; i < first + found - 1; i++)
      if (slots[slotOf(own, slots, words[i]!, words[i + 1]!)] !== 0) hits++;
    return hits / (found - 1);
  };
  return {
    coverage: (index, other, words) => {
      const found = words.read(index, other);
      if (found !== NOT_READ) return share(words.hashes, words.firstOf(index), found);
      const small = other.toLowerCase();
      const hashes = otherTable(mostWords(small));
      return share(hashes, 0, readHashes(small, hashes));
    },
  };
}

const mostWords = (text: string): number => (text.length >> 1) + 1;

/** Writes the hashes of the words of a text in small letters, runs of letters and digits, as `PageWords` has them. @returns how many. */
function readHashes(lower: string, hashes: Int32Array): number {
  const { length } = lower;
  let count = 0;
  let hash = 0;
  let inWord = false;
  for (let i = 0; i < length; ) {
    const width = widthAt(lower, i, length);
    if ((kindAt(lower, i, width) & (LETTER | NUMBER)) !== 0) {
      hash = addToHash(hash, codeAt(lower, i));
      if (width === 2) hash = addToHash(hash, codeAt(lower, i + 1));
      inWord = true;
    } else if (inWord) {
      hashes[count++] = hash;
      hash = 0;
      inWord = false;
    }
    i += width;
  }
  if (inWord) hashes[count++] = hash;
  return count;
}

/** Others in each process, so that no page can be made whose pairs all come to one slot. */
const SEED = (Math.random() * 2 ** 32) | 1;
const OTHER_SEED = (Math.random() * 2 ** 32) | 1;

/** The slot of the pair, with its place in the list and one, or the free one where it would go. */
function slotOf(list: Int32Array, slots: Int32Array, first: number, second: number): number {
  const last = slots.length - 1;
  let slot = (Math.imul(first, SEED) ^ Math.imul(second ^ (first >>> 16), OTHER_SEED)) >>> 8;
  for (slot &= last; ; slot = (slot + 1) & last) {
    const place = slots[slot]! - 1;
    if (place < 0 || (list[place] === first && list[place + 1] === second)) return slot;
  }
}
