import { codeAt, holdsText, lengthOf } from '../tree/code-at.js';
import { keptInts } from '../tree/kept-table.js';
import { SEPARATORS_END } from '../tree/page-words.js';
import { SharedPrints } from '../tree/shared-prints.js';
import { LETTER, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { isSeparator } from '../tree/signs.js';
import { codesOf } from '../tree/text-codes.js';
import type { Block } from '../types.js';

export function wordSet(text: string | null): ReadonlySet<string> {
  return new Set(text === null ? [] : wordsOf(text));
}

function wordsOf(text: string): string[] {
  return runsOf(text.toLowerCase(), LETTER | NUMBER);
}

/** The pairs of neighbouring words of a text. */
export interface WordPairs {
  /** Share of the pairs of another text that stand in it, 0 to 1; -1 for less than two words. */
  coverage(text: string): number;
}

/** Words are numbered, so that a pair is one number and not a string to be put together. */
export function wordPairs(text: string): WordPairs {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const own = wordsOf(text).map(numberOf);
  const factor = numbers.size;
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < own.length; i++) pairs.add(own[i]! * factor + own[i + 1]!);
  return {
    coverage: (other) => {
      const words = wordsOf(other);
      if (words.length < 2) return -1;
      let hits = 0;
      let before = numbers.get(words[0]!);
      for (let i = 1; i < words.length; i++) {
        const word = numbers.get(words[i]!);
        if (before !== undefined && word !== undefined && pairs.has(before * factor + word)) hits++;
        before = word;
      }
      return hits / (words.length - 1);
    },
  };
}

/** 0 lower case, 1 capital, 2 digit, 3 letter of a script without cases, 4 sign. */
export function firstCharKind(text: string): number {
  const unit = codeAt(text, 0);
  if (unit >= 0x80 && (unit & 0xf800) !== 0xd800) {
    if (firstKinds[unit] === 0) firstKinds[unit] = kindOfSign(unit) + 1;
    return firstKinds[unit]! - 1;
  }
  return kindOfSign(unit < 0x80 ? unit : text.codePointAt(0)!);
}

/** By UTF-16 code unit: the kind, and one; 0 where not yet known. */
const firstKinds = new Uint8Array(0x10000);

function kindOfSign(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 0;
    if (code >= 65 && code <= 90) return 1;
    return code >= 48 && code <= 57 ? 2 : 4;
  }
  const first = String.fromCodePoint(code);
  const lower = first.toLowerCase();
  if (lower !== first) return 1;
  if (lower !== first.toUpperCase()) return 0;
  return code >= 0x0590 && !(code >= 0x2000 && code <= 0x303f) ? 3 : 4;
}

/** Signs that part the items of a menu or open a legal line. */
export function separators(text: string): number {
  const end = Math.min(lengthOf(text), SEPARATORS_END);
  const codes = codesOf(text);
  let count = 0;
  for (let i = 0; i < end; i++) {
    const code = codes[i]!;
    if (code >= 0x7c && isSeparator(code)) count++;
  }
  return count;
}

const countTable = keptInts();
const firstTable = keptInts();
const printTable = keptInts();

/** For each block, how many others have the same text; holds until the next page's are counted. */
export function countRepeats(list: readonly Block[]): Int32Array {
  const counts = countTable(list.length);
  const prints = new SharedPrints();
  const printOf = printTable(list.length);
  for (let i = 0; i < list.length; i++) printOf[i] = prints.add(list[i]!.text);
  const firsts = new Map<string, number>();
  const firstOf = firstTable(list.length);
  for (let i = 0; i < list.length; i++) {
    let first = i;
    if (prints.mayRepeat(printOf[i]!)) {
      const { text } = list[i]!;
      const known = firsts.get(text);
      if (known === undefined) firsts.set(text, i);
      else first = known;
    }
    firstOf[i] = first;
    counts[first]!++;
  }
  for (let i = list.length - 1; i >= 0; i--) counts[i] = counts[firstOf[i]!]! - 1;
  return counts;
}

const DATE =
  /\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,3} ?(?:min|mins|minutes|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\u5e74|\u6708\d/;

/** Whether a short line holds a date, a time of day or "three hours ago": the mark of comments, posts and teasers. */
export function isDated({ text, words, digits }: Block): boolean {
  if (words === 0 || words > 14 || lengthOf(text) > 120) return false;
  // The Chinese sign for a year stands for a date without digits too.
  return (digits > 0 || holdsText(text, '\u5e74')) && DATE.test(text);
}
