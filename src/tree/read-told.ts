import { LONGEST_SPLIT } from './class-words.js';
import { codeAt } from './code-at.js';
import type { NameValue } from './name-value.js';
import { addLetter, numberAt, wordsTold } from './told-words.js';

const NO_NUMBERS: readonly number[] = [];
/** By byte: the small letter of a letter of ASCII, 0 for all others. */
const LETTERS = new Uint8Array(256);
for (let small = 97; small <= 122; small++) {
  LETTERS[small] = small;
  LETTERS[small - 32] = small;
}
/** The bit that a small letter has and its capital lacks. */
const SMALL_BIT = 0x20;

/** The numbers of the name that is being read, as many as its words can have. */
const found: number[] = new Array(LONGEST_SPLIT * 2).fill(0);
const bytes = new Uint8Array(LONGEST_SPLIT);

/** The numbers of those of a class's or an id's words that are told to `told-words.ts`. */
export function toldWords(name: NameValue): readonly number[] {
  if (name.toldOf !== wordsTold()) {
    const { text } = name;
    const { length } = text;
    if (length <= LONGEST_SPLIT) for (let i = 0; i < length; i++) bytes[i] = Math.min(codeAt(text, i), 0xff);
    readTold(name, bytes, 0, length);
  }
  return name.told;
}

/**
 * Reads them where the name's characters are at hand as bytes, those beyond ASCII as bytes beyond ASCII: in half the time,
 * since most names are new to a page and V8 looks up for each character of a string where it stands.
 */
export function readTold(name: NameValue, codes: Uint8Array, start: number, end: number): void {
  name.toldOf = wordsTold();
  let count = 0;
  for (let at = end - start > LONGEST_SPLIT ? end : start; at < end; at++) {
    let code = codes[at]!;
    let letter = LETTERS[code]!;
    if (letter === 0) continue;
    const from = at;
    let hash = addLetter(0, letter);
    // Whether a small letter stands in it, and a capital behind its first letter.
    let smalls = code;
    let capitals = 0;
    for (at++; at < end; at++) {
      code = codes[at]!;
      letter = LETTERS[code]!;
      if (letter === 0) break;
      smalls |= code;
      capitals |= code ^ letter;
      hash = addLetter(hash, letter);
    }
    if (capitals !== 0 && (smalls & SMALL_BIT) !== 0) count = addParts(count, codes, from, at);
    const number = numberAt(codes, from, at, hash);
    if (number !== 0) found[count++] = number;
  }
  name.told = count === 0 ? NO_NUMBERS : found.slice(0, count);
}

/** Adds the parts of a run of letters, as `splitWords` has them: "HTMLParser" gives "HTML" and "Parser". */
function addParts(known: number, codes: Uint8Array, start: number, end: number): number {
  let count = known;
  for (let at = start; at < end; ) {
    const from = at;
    while (at < end && isCapital(codes[at]!)) at++;
    // The last of several capitals belongs to the small letters behind it.
    if (at - from > 1 && at < end) at--;
    else while (at < end && !isCapital(codes[at]!)) at++;
    let hash = 0;
    for (let i = from; i < at; i++) hash = addLetter(hash, codes[i]!);
    const number = numberAt(codes, from, at, hash);
    if (number !== 0) found[count++] = number;
  }
  return count;
}

/** Of the code of a letter. */
function isCapital(code: number): boolean {
  return (code & SMALL_BIT) === 0;
}
