import { lengthOf } from '../tree/code-at.js';
import { codesOf } from '../tree/text-codes.js';
import { isLetter } from './fold-text.js';

/** The words of known phrases, wherever they stand in them. */
export interface PhraseWords {
  /** False where a word of the text surely stands in none of the phrases; true says nothing. */
  mayHoldAll(text: string): boolean;
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
    mayHoldAll: (text) => {
      if (asked < WORTH_A_TABLE) {
        if (++asked === WORTH_A_TABLE) make();
        return true;
      }
      return !holdsOther(text, known);
    },
  };
}

/** Whether a word of ASCII letters stands in the text, between other signs of ASCII that are no digits, that is not known. */
function holdsOther(text: string, known: Uint8Array): boolean {
  const codes = codesOf(text);
  const end = lengthOf(text);
  for (let at = 0; at < end; at++) {
    if (!isLetter(codes[at]!)) continue;
    const start = at;
    let hash = 0;
    let capitals = 0;
    for (; at < end && isLetter(codes[at]!); at++) {
      const code = codes[at]!;
      hash = addLetter(hash, code | 0x20);
      if (code < 97) capitals++;
    }
    // "PlayVideo" is parted when it is folded; "Play" and "PLAY" are one word.
    const isOne = capitals === 0 || capitals === at - start || (capitals === 1 && codes[start]! < 97);
    const stands = (start === 0 || parts(codes[start - 1]!)) && (at === end || parts(codes[at]!));
    if (isOne && stands && known[slotOf(hash)] === 0) return true;
  }
  return false;
}

/** Whether a sign beside a letter surely ends the word. */
function parts(code: number): boolean {
  return code < 128 && !(code >= 48 && code <= 57);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i));
  return hash;
}

function addLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}
