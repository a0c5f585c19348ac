import { codeAt } from '../tree/code-at.js';
import { HashSigns } from '../tree/hash-signs.js';
import { addToHash, fold, UNFOLDED } from '../tree/small-letters.js';

/** Bits for the hashes of words, as a power of two. */
const SIGN_BITS = 13;

/**
 * Words that are looked for in many texts, each with marks. A text's words are found in it by their characters, without
 * being cut out: most words of a page are looked up and none is in the book.
 */
export class WordBook {
  /** Numbers of words plus 1, 0 for none. */
  private slots: Int32Array;
  private readonly words: string[];
  private readonly hashes: number[];
  private readonly marks: number[];
  private readonly signs: HashSigns;

  /** @param start a book to start with, which stays as it is. */
  constructor(start: WordBook | null = null) {
    this.slots = start === null ? new Int32Array(64) : start.slots.slice();
    this.words = start === null ? [] : start.words.slice();
    this.hashes = start === null ? [] : start.hashes.slice();
    this.marks = start === null ? [] : start.marks.slice();
    this.signs = start === null ? HashSigns.ofSize(SIGN_BITS) : start.signs.copy();
  }

  /** Adds a lower-case word, or marks to one that is there; marks are bits. */
  add(word: string, marks: number): void {
    const hash = hashOf(word);
    const at = this.slotOf(word, 0, word.length, hash);
    const known = this.slots[at]! - 1;
    if (known >= 0) {
      this.marks[known]! |= marks;
      return;
    }
    this.words.push(word);
    this.hashes.push(hash);
    this.marks.push(marks);
    this.slots[at] = this.words.length;
    this.signs.add(hash);
    if (this.words.length * 2 > this.slots.length) this.grow();
  }

  /** False for the hash of a word that is surely not in the book, as nearly all are. */
  mayHold(hash: number): boolean {
    return this.signs.mayHold(hash);
  }

  /** Marks of a lower-case word, 0 when it is not in the book. */
  marksOf(word: string): number {
    return this.marksAt(word, 0, word.length, hashOf(word));
  }

  /** Marks of the word of the text from `start` up to, not including, `end`, of which `hash` is `addToHash`. */
  marksAt(text: string, start: number, end: number, hash: number): number {
    const number = this.slots[this.slotOf(text, start, end, hash)]! - 1;
    return number < 0 ? 0 : this.marks[number]!;
  }

  /** The slot of the word, or the free one where it would go. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots, words, hashes } = this;
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (;;) {
      const number = slots[slot]! - 1;
      if (number < 0 || (hashes[number] === hash && isAt(words[number]!, text, start, end))) return slot;
      slot = (slot + 1) & last;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    this.words.forEach((word, number) => {
      this.slots[this.slotOf(word, 0, word.length, this.hashes[number]!)] = number + 1;
    });
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, start + i);
    const folded = fold(code);
    // A sign that the table has not stands for itself.
    if ((folded === UNFOLDED ? code : folded) !== codeAt(word, i)) return false;
  }
  return true;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, codeAt(word, i));
  return hash;
}
