import { codeAt, codeNear } from '../tree/code-at.js';
import { findSign, LETTER, PERCENT, runAt } from '../tree/sign-kinds.js';
import { foldGlued, foldText, isLetter, isOfOtherScript } from './fold-text.js';

/** The first words of known phrases. */
export interface OpeningTable {
  /** Whether a text's first word, folded and cut where words are glued, is the first word of a phrase. */
  begins(text: string): boolean;
}

/**
 * A table of the first words of phrases in any language; "%" is a word. It is made when it is first asked, for scripts other
 * than Latin when a text of one is first asked.
 */
export function openingTable(phrases: readonly string[]): OpeningTable {
  const words = new Set<string>();
  const hints = new Uint8Array(HINTS);
  let waiting: readonly string[] | null = null;
  const add = (phrase: string): void => {
    const plain = plainHash(phrase);
    const word = plain === NOT_PLAIN ? firstPart(phrase) : lettersOf(phrase);
    words.add(word);
    const hash = plain === NOT_PLAIN ? plainHash(word) : plain;
    if (hash !== NOT_PLAIN) hints[slotOf(hash)] = 1;
  };
  const make = (): readonly string[] => {
    for (const phrase of phrases) if (!isOfOtherScript(codeNear(phrase, 0))) add(phrase);
    return phrases.filter((phrase) => isOfOtherScript(codeNear(phrase, 0)));
  };
  return {
    begins: (text) => {
      waiting ??= make();
      const hash = plainHash(text);
      if (hash !== NOT_PLAIN) return hints[slotOf(hash)] !== 0 && words.has(lettersOf(text));
      const word = firstPart(text);
      if (waiting.length > 0 && isOfOtherScript(codeNear(word, 0))) {
        waiting.forEach(add);
        waiting = [];
      }
      return words.has(word);
    },
  };
}

const NOT_PLAIN = -1;
/** Slots by a hash of each word, twenty for each: nearly all other words are refused without being cut out. */
const HINTS = 1 << 14;
const PERCENT_SIGN = 37;

/**
 * A number of the first word, above 0, where it is of ASCII letters, its first and no other a capital, or all, so that
 * folding only makes them small; else `NOT_PLAIN`. Nearly every line can be refused by it without a string being made.
 */
function plainHash(text: string): number {
  const { length } = text;
  let at = 0;
  let code = codeNear(text, 0);
  while (code < 128 && code !== PERCENT_SIGN && !isLetter(code)) code = codeNear(text, ++at);
  if (!isLetter(code)) return NOT_PLAIN;
  let hash = code | 32;
  // A word that begins with two capitals has no small letter.
  const letterCase = isCapital(code) && at + 1 < length && isCapital(codeAt(text, at + 1)) ? 0 : 32;
  for (at++; at < length; at++) {
    code = codeAt(text, at);
    if (!isLetter(code) || (code & 32) !== letterCase) break;
    hash = (Math.imul(hash, 31) + (code | 32)) & 0x3fffffff;
  }
  if (at === length) return hash;
  // "PlayPause" is parted where it is folded; "PDFs" elsewhere than here.
  return code > 127 || (letterCase === 0 && isLetter(code)) ? NOT_PLAIN : hash;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & (HINTS - 1);
}

/** The first word of a text that has a plain hash, small: what `firstPart` says of it, for less. */
function lettersOf(text: string): string {
  const { length } = text;
  let start = 0;
  while (!isLetter(codeAt(text, start))) start++;
  let end = start + 1;
  const isAllCapitals = end < length && isCapital(codeAt(text, end));
  while (end < length && isLetter(codeAt(text, end)) && isCapital(codeAt(text, end)) === isAllCapitals) end++;
  return text.slice(start, end).toLowerCase();
}

/** The first word, folded; of Chinese, Japanese and Korean its first two signs. */
function firstPart(text: string): string {
  const start = findSign(text, LETTER | PERCENT);
  if (start === -1) return '';
  if (codeAt(text, start) === PERCENT_SIGN) return '%';
  const word = runAt(text, start, LETTER);
  if (word.charCodeAt(0) >= 0x3000) return foldText(word.slice(0, 2));
  return foldGlued(word).split(' ')[0]!;
}
