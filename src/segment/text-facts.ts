import { codeAt, holdsText, lengthOf } from '../tree/code-at.js';
import { keptInts } from '../tree/kept-table.js';
import { SEPARATORS_END } from '../tree/page-words.js';
import { PRINTS, printOf } from '../tree/shared-prints.js';
import { LETTER, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { isSeparator } from '../tree/signs.js';
import { codesOf } from '../tree/text-codes.js';
import type { Block } from '../types.js';

export function wordSet(text: string | null): ReadonlySet<string> {
  return new Set(text === null ? [] : runsOf(text.toLowerCase(), LETTER | NUMBER));
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
const headTable = keptInts();
const nextTable = keptInts();
/** Different texts of one print that are compared with the next. */
const MOST_LOOKS = 8;

/** For each block, how many others have the same text; holds until the next page's are counted. */
export function countRepeats(list: readonly Block[]): Int32Array {
  const counts = countTable(list.length);
  const firstOf = firstTable(list.length);
  const heads = headTable(PRINTS);
  const next = nextTable(list.length);
  // Of texts that more others share a print with than there are on a page that was not made to be slow.
  let crowded: Map<string, number> | null = null;
  for (let i = 0; i < list.length; i++) {
    const { text } = list[i]!;
    const print = printOf(text);
    let looks = 0;
    let first = heads[print]! - 1;
    while (first >= 0 && looks < MOST_LOOKS && list[first]!.text !== text) {
      first = next[first]! - 1;
      looks++;
    }
    if (looks === MOST_LOOKS) {
      crowded ??= new Map();
      first = crowded.get(text) ?? i;
      if (first === i) crowded.set(text, i);
    } else if (first < 0) {
      first = i;
      next[i] = heads[print]!;
      heads[print] = i + 1;
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
