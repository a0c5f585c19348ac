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
  private slots = new Int32Array(64);
  private readonly words: string[] = [];
  private readonly hashes: number[] = [];
  private readonly marks: number[] = [];
  private count = 0;
  private readonly signs = HashSigns.ofSize(SIGN_BITS);
  /** What it held when it was told to keep that. */
  private kept: Readonly<{ slots: Int32Array; marks: readonly number[]; signs: HashSigns }> | null = null;

  /** From now on `backToKept` makes it hold what it holds now. */
  keep(): void {
    this.kept = {
      slots: this.slots.slice(),
      marks: this.marks.slice(0, this.count),
      signs: this.signs.copy(),
    };
  }

  /** Forgets what came after `keep`: a book of its own for each page would be a dozen tables and lists. */
  backToKept(): void {
    const { kept } = this;
    if (kept === null) return;
    const { slots, marks, signs } = kept;
    if (this.slots.length === slots.length) this.slots.set(slots);
    else this.slots = slots.slice();
    for (let number = 0; number < marks.length; number++) this.marks[number] = marks[number]!;
    // A word may be a piece of its page's text, and would keep all of it.
    for (let number = marks.length; number < this.count; number++) this.words[number] = '';
    this.count = marks.length;
    this.signs.become(signs);
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
    const number = this.count++;
    // Not emptied but written over: to V8 the length of a list is a property like any other.
    this.words[number] = word;
    this.hashes[number] = hash;
    this.marks[number] = marks;
    this.slots[at] = number + 1;
    this.signs.add(hash);
    if (this.count * 2 > this.slots.length) this.grow();
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
    for (let number = 0; number < this.count; number++) {
      const word = this.words[number]!;
      this.slots[this.slotOf(word, 0, word.length, this.hashes[number]!)] = number + 1;
    }
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
