import { codeAt } from '../tree/code-at.js';
import { kindAt, LETTER, NUMBER } from '../tree/sign-kinds.js';
import { codesOf } from '../tree/text-codes.js';

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

  /** @param start a book to start with, which stays as it is. */
  constructor(start: WordBook | null = null) {
    this.slots = start === null ? new Int32Array(64) : start.slots.slice();
    this.words = start === null ? [] : start.words.slice();
    this.hashes = start === null ? [] : start.hashes.slice();
    this.marks = start === null ? [] : start.marks.slice();
  }

  /** Adds a lower-case word, or marks to one that is there; marks are bits. */
  add(word: string, marks: number): void {
    const codes = codesOf(word);
    const hash = hashOf(codes, word.length);
    const at = this.slotOf(codes, 0, word.length, hash);
    const known = this.slots[at]! - 1;
    if (known >= 0) {
      this.marks[known]! |= marks;
      return;
    }
    this.words.push(word);
    this.hashes.push(hash);
    this.marks.push(marks);
    this.slots[at] = this.words.length;
    if (this.words.length * 2 > this.slots.length) this.grow();
  }

  /** Marks of a lower-case word, 0 when it is not in the book. */
  marksOf(word: string): number {
    const codes = codesOf(word);
    return this.marksAt(codes, 0, word.length, hashOf(codes, word.length));
  }

  /** Marks of the word of the codes from `start` up to, not including, `end`, of which `hash` is `addToHash`. */
  marksAt(codes: Uint16Array, start: number, end: number, hash: number): number {
    const number = this.slots[this.slotOf(codes, start, end, hash)]! - 1;
    return number < 0 ? 0 : this.marks[number]!;
  }

  /** The slot of the word, or the free one where it would go. */
  private slotOf(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, words, hashes } = this;
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (;;) {
      const number = slots[slot]! - 1;
      if (number < 0 || (hashes[number] === hash && isAt(words[number]!, codes, start, end))) return slot;
      slot = (slot + 1) & last;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    this.words.forEach((word, number) => {
      this.slots[this.slotOf(codesOf(word), 0, word.length, this.hashes[number]!)] = number + 1;
    });
  }
}

function isAt(word: string, codes: Uint16Array, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) {
    const code = codes[start + i]!;
    const folded = fold(code);
    // A sign that the table has not stands for itself.
    if ((folded === UNFOLDED ? code : folded) !== codeAt(word, i)) return false;
  }
  return true;
}

function hashOf(codes: Uint16Array, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = addToHash(hash, codes[i]!);
  return hash;
}

/** A hash, 0 for no characters yet, with one more lower-case character. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Stands for characters that need a language's whole tables: beyond this, or without a lower case of one sign. */
export const UNFOLDED = 0xffff;
const TABLE_END = 0x250;

/** The lower case of a sign by its code, 0 for what is neither letter nor digit, `UNFOLDED` for what the table has not. */
export function fold(code: number): number {
  if (code < TABLE_END) return FOLDS[code]!;
  // General punctuation: dashes, quotes, spaces.
  return code >= 0x2000 && code <= 0x206f ? 0 : UNFOLDED;
}

/** Latin letters, and with them most signs of most pages. */
const FOLDS: Uint16Array = Uint16Array.from({ length: TABLE_END }, (_, code) => {
  const sign = String.fromCharCode(code);
  if ((kindAt(sign, 0, 1) & (LETTER | NUMBER)) === 0) return 0;
  const lower = sign.toLowerCase();
  return lower.length === 1 ? codeAt(lower, 0) : UNFOLDED;
});
