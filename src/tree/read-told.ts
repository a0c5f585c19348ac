import { LONGEST_SPLIT } from './class-words.js';
import { codeAt } from './code-at.js';
import type { NameValue } from './name-value.js';
import { addLetter, numberAt, wordsTold } from './told-words.js';

const NO_NUMBERS: readonly number[] = [];
const SMALL = 1;
const CAPITAL = 2;

/** By byte: whether it is a letter of ASCII, small or capital; 0 for all others. */
const KINDS = new Uint8Array(256);
KINDS.fill(SMALL, 97, 123);
KINDS.fill(CAPITAL, 65, 91);

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
  let numbers: number[] | null = null;
  for (let at = end - start > LONGEST_SPLIT ? end : start; at < end; at++) {
    const first = KINDS[codes[at]!]!;
    if (first === 0) continue;
    const from = at;
    let others = 0;
    let hash = addLetter(0, codes[at]!);
    for (at++; at < end; at++) {
      const code = codes[at]!;
      const kind = KINDS[code]!;
      if (kind === 0) break;
      others |= kind;
      hash = addLetter(hash, code);
    }
    if ((others & CAPITAL) !== 0 && ((first | others) & SMALL) !== 0)
      numbers = addParts(numbers, codes, from, at);
    numbers = withNumber(numbers, numberAt(codes, from, at, hash));
  }
  name.told = numbers ?? NO_NUMBERS;
}

/** Adds the parts of a run of letters, as `splitWords` has them: "HTMLParser" gives "HTML" and "Parser". */
function addParts(known: number[] | null, codes: Uint8Array, start: number, end: number): number[] | null {
  let numbers = known;
  for (let at = start; at < end; ) {
    const from = at;
    while (at < end && KINDS[codes[at]!] === CAPITAL) at++;
    // The last of several capitals belongs to the small letters behind it.
    if (at - from > 1 && at < end) at--;
    else while (at < end && KINDS[codes[at]!] === SMALL) at++;
    let hash = 0;
    for (let i = from; i < at; i++) hash = addLetter(hash, codes[i]!);
    numbers = withNumber(numbers, numberAt(codes, from, at, hash));
  }
  return numbers;
}

function withNumber(numbers: number[] | null, number: number): number[] | null {
  if (number === 0) return numbers;
  if (numbers === null) return [number];
  numbers.push(number);
  return numbers;
}
