import { codeAt, codeNear } from '../tree/code-at.js';
import { foldGlued, foldText } from './fold-text.js';

/** The first words of known phrases. */
export interface OpeningTable {
  /** Whether a text's first word, folded and cut where words are glued, is the first word of a phrase. */
  begins(text: string): boolean;
}

/** A table of the first words of phrases in any language; "%" is a word. It is made when it is first asked. */
export function openingTable(phrases: readonly string[]): OpeningTable {
  let words: ReadonlySet<string> | null = null;
  let hashes: ReadonlySet<number> = new Set();
  const make = (): ReadonlySet<string> => {
    const made = new Set(phrases.map(firstPart));
    hashes = new Set([...made].map(plainHash));
    return made;
  };
  return {
    begins: (text) => {
      words ??= make();
      const hash = plainHash(text);
      if (hash !== NOT_PLAIN && !hashes.has(hash)) return false;
      return words.has(firstPart(text));
    },
  };
}

/** Whether the code is that of an ASCII letter. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

const NOT_PLAIN = -1;
const PERCENT = 37;

/**
 * A number of the first word, above 0, where it is of ASCII letters, all but its first small, so that folding only makes
 * that one small too; else `NOT_PLAIN`. Nearly every line can be refused by it without a string being made.
 */
function plainHash(text: string): number {
  const { length } = text;
  let at = 0;
  let code = codeNear(text, 0);
  while (code < 128 && code !== PERCENT && !isLetter(code)) code = codeNear(text, ++at);
  if (!isLetter(code)) return NOT_PLAIN;
  let hash = code | 32;
  for (at++; at < length; at++) {
    code = codeAt(text, at);
    if (code < 97 || code > 122) break;
    hash = (Math.imul(hash, 31) + code) & 0x3fffffff;
  }
  return at < length && (code > 127 || isLetter(code)) ? NOT_PLAIN : hash;
}

const FIRST_LETTERS = /\p{L}+|%/u;

/** The first word, folded; of Chinese, Japanese and Korean its first two signs. */
function firstPart(text: string): string {
  const word = FIRST_LETTERS.exec(text)?.[0] ?? '';
  if (word.charCodeAt(0) >= 0x3000) return foldText(word.slice(0, 2));
  return foldGlued(word).split(' ')[0]!;
}
