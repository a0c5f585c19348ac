import type { NameValue } from '../tree/name-value.js';
import { BYLINE, DATE, DEK, MARK_PIECES, readMarks } from './mark-words.js';
import { namesOrnament } from './ornament-words.js';
import { OUTSIDE_TOKENS, OUTSIDE_WORDS, readFirm, readOutside, readReview } from './outside-words.js';
import { wordFinder } from './word-finder.js';

// What this room knows of a name is a number left on it, the sum of its marks and of the bits below: names repeat within
// a page and from page to page of a site, but most are new to the program and say nothing, which one look tells.
const ANY_MARK = BYLINE | DATE | DEK;
const OUTSIDE = 8;
const REVIEW = 16;
const OUTSIDE_TOKEN = 32;
const MARKS_KNOWN = 64;
const OUTSIDE_KNOWN = 128;
const REVIEW_KNOWN = 256;
const FIRM = 512;
const FIRM_KNOWN = 1024;
const ORNAMENT = 2048;
const ORNAMENT_KNOWN = 4096;
/** Above these stand the bits of `findWords`. */
const FOUND = 13;

/** The marks that a class or an id has; see `mark-words.ts`. */
export function marksOfName(name: NameValue): number {
  return ask(name, MARKS_KNOWN, readMarks) & ANY_MARK;
}

/** Whether it names a part of the page that is not the article's; see `outside-words.ts`. */
export function isOutsideName(name: NameValue): boolean {
  return (ask(name, OUTSIDE_KNOWN, outsideBit) & OUTSIDE) !== 0;
}

/** False for a name that names neither such a part nor a review, as most: one look for both. */
export function mayNameOutside(name: NameValue): boolean {
  return (knownOf(name) & OUTSIDE_BITS) !== NEITHER;
}

const NEITHER = OUTSIDE_KNOWN | REVIEW_KNOWN;
const OUTSIDE_BITS = NEITHER | OUTSIDE | REVIEW;

/** Whether it names a review. */
export function isReviewName(name: NameValue): boolean {
  return (ask(name, REVIEW_KNOWN, reviewBit) & REVIEW) !== 0;
}

/** Whether it names a part that is not the article's however near the heading it stands. */
export function isFirmName(name: NameValue): boolean {
  return (ask(name, FIRM_KNOWN, firmBit) & FIRM) !== 0;
}

/** Whether it names a picture that is an ornament; see `ornament-words.ts`. */
export function isOrnamentName(name: NameValue): boolean {
  return (ask(name, ORNAMENT_KNOWN, ornamentBit) & ORNAMENT) !== 0;
}

// Not written where they are used: there each question would make a function anew, 15 of the 116 KB that the room makes a page.
const outsideBit = (text: string) => (readOutside(text) ? OUTSIDE : 0);
const reviewBit = (text: string) => (readReview(text) ? REVIEW : 0);
const firmBit = (text: string) => (readFirm(text) ? FIRM : 0);
const ornamentBit = (text: string) => (namesOrnament(text) ? ORNAMENT : 0);

/** What is known of a name once it has been read for this, if it was not before. */
function ask(name: NameValue, asked: number, read: (text: string, found: number) => number): number {
  const known = knownOf(name);
  if ((known & asked) !== 0) return known;
  const more = known | asked | read(name.text, known >> FOUND);
  name.metadata = more;
  return more;
}

function knownOf(name: NameValue): number {
  if (name.metadata !== null) return name.metadata as number;
  const found = findWords(name.text);
  const known =
    (found << FOUND) |
    ((found & ANY_MARK) === 0 ? MARKS_KNOWN : 0) |
    ((found & (OUTSIDE | OUTSIDE_TOKEN)) === 0 ? OUTSIDE_KNOWN : 0) |
    ((found & OUTSIDE) === 0 ? FIRM_KNOWN : 0) |
    ((found & REVIEW) === 0 ? REVIEW_KNOWN : 0);
  name.metadata = known;
  return known;
}

/** What these let through is read in full. */
const findWords = wordFinder(
  ...MARK_PIECES,
  OUTSIDE_WORDS,
  ['review'],
  OUTSIDE_TOKENS.map((word) => ` ${word} `),
);
