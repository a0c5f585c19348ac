import { codeAt, lengthOf } from '../tree/code-at.js';
import { NOT_READ, type PageWords } from '../tree/page-words.js';
import { addToHash } from '../tree/small-letters.js';
import type { Block } from '../types.js';
import { isLetter } from './fold-text.js';

/** The words of known phrases, wherever they stand in them. */
export interface PhraseWords {
  /** False where a word of the block surely stands in none of the phrases; true says nothing. */
  mayHoldAll(block: Block, read: PageWords): boolean;
}

/** A run of the program over a few pages asks for fewer texts than the table takes to make. */
const WORTH_A_TABLE = 200;
const SLOTS = 1 << 13;

/**
 * A table of the words of phrases, that are folded by the same function as the texts in which they are looked for: it tells
 * of nearly all texts that not all of them can be phrases, without the text being folded.
 */
export function phraseWords(phrases: readonly string[], fold: (text: string) => string): PhraseWords {
  const known = new Uint8Array(SLOTS);
  let asked = 0;
  const make = (): void => {
    for (const phrase of phrases)
      for (const word of fold(phrase).match(/[a-z]+/g) ?? []) known[slotOf(hashOf(word))] = 1;
  };
  return {
    mayHoldAll: (block, read) => {
      if (asked < WORTH_A_TABLE) {
        if (++asked === WORTH_A_TABLE) make();
        return true;
      }
      return !holdsOther(block, read, known);
    },
  };
}

/** Whether a word of ASCII letters stands in the block, between other signs of ASCII that are no digits, that is not known. */
function holdsOther({ index, text }: Block, read: PageWords, known: Uint8Array): boolean {
  const count = read.read(index, text);
  if (count === NOT_READ) return textHoldsOther(text, known);
  const { hashes } = read;
  const first = read.firstOf(index);
  for (let place = first; place < first + count; place++) {
    if (known[slotOf(hashes[place]!)] !== 0 || !read.isPlainAt(place)) continue;
    const start = read.startAt(place);
    if (standsAsOne(text, start, start + read.lengthAt(place))) return true;
  }
  return false;
}

/** Whether what stands there is one word when it is folded: "PlayVideo" is parted, "Play" and "PLAY" are not. */
function standsAsOne(text: string, start: number, end: number): boolean {
  if (start > 0 && !parts(codeAt(text, start - 1))) return false;
  if (end < lengthOf(text) && !parts(codeAt(text, end))) return false;
  let capitals = 0;
  for (let i = start; i < end; i++) if (codeAt(text, i) < 97) capitals++;
  return capitals === 0 || capitals === end - start || (capitals === 1 && codeAt(text, start) < 97);
}

/** The same for a text whose words have not been read. */
function textHoldsOther(text: string, known: Uint8Array): boolean {
  const end = lengthOf(text);
  for (let at = 0; at < end; at++) {
    if (!isLetter(codeAt(text, at))) continue;
    const start = at;
    let hash = 0;
    for (; at < end && isLetter(codeAt(text, at)); at++) hash = addToHash(hash, codeAt(text, at) | 0x20);
    if (known[slotOf(hash)] === 0 && standsAsOne(text, start, at)) return true;
  }
  return false;
}

/** Whether a sign beside a letter surely ends the word. */
function parts(code: number): boolean {
  return code < 128 && !(code >= 48 && code <= 57);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}
