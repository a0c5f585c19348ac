import { codeAt } from './code-at.js';

// The words of names that say something to a room, numbered from 1: a name is read once into the numbers of those of its words,
// and each room keeps what they mean to it in a list by number. Of six words of a name five say nothing to anyone.

const texts: string[] = [''];
const numbers = new Map<string, number>();

/** The number of a word of small letters; from now on it is found in names. */
export function tellWord(word: string): number {
  return tellWords([word])[0]!;
}

/** The same for many, in one loop: a fresh program takes longer to call a function than to do what it does. */
export function tellWords(words: readonly string[]): number[] {
  const told: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const known = numbers.get(words[i]!);
    told.push(known ?? texts.length);
    if (known !== undefined) continue;
    numbers.set(words[i]!, texts.length);
    texts.push(words[i]!);
  }
  slots = NOT_MADE;
  return told;
}

/** Puts a value in a list by number, and `none` in the places before that are free. */
export function putByNumber<T>(list: T[], number: number, value: T, none: T): void {
  while (list.length <= number) list.push(none);
  list[number] = value;
}

/** How many words are told, and one: what was read from a name before the last of them may lack it. */
export function wordsTold(): number {
  return texts.length;
}

/** A hash, 0 for no letters yet, with one more letter of ASCII, whatever its case. */
export function addLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 0x20)) | 0;
}

/** The number of the word of the letters from `start` up to, not including, `end`, of which `hash` is `addLetter`; 0 for one that is not told. */
export function numberAt(names: string, start: number, end: number, hash: number): number {
  if (slots === NOT_MADE) {
    // A run of the program over one page asks for fewer words than the table takes to make.
    if (asked < WORTH_A_TABLE) {
      asked++;
      return numbers.get(names.slice(start, end).toLowerCase()) ?? 0;
    }
    makeTable();
  }
  return slots[slotOf(names, start, end, hash)]!;
}

const WORTH_A_TABLE = 5000;
let asked = 0;

const NOT_MADE = new Uint16Array(0);
/** Numbers of words at a slot by their hash, 0 for none; at least twice as many as words: no word is cut out to be looked up. */
let slots = NOT_MADE;
/** By number. */
const hashes: number[] = [0];

function makeTable(): void {
  slots = new Uint16Array(2 << (32 - Math.clz32(texts.length)));
  for (let number = 1; number < texts.length; number++) {
    const word = texts[number]!;
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = addLetter(hash, codeAt(word, i));
    hashes[number] = hash;
    slots[slotOf(word, 0, word.length, hash)] = number;
  }
}

/** The slot of the word, or the free one where it would go. */
function slotOf(names: string, start: number, end: number, hash: number): number {
  const last = slots.length - 1;
  for (let slot = (Math.imul(hash, 0x9e3779b1) >>> 16) & last; ; slot = (slot + 1) & last) {
    const number = slots[slot]!;
    if (number === 0 || (hashes[number] === hash && isAt(texts[number]!, names, start, end))) return slot;
  }
}

function isAt(word: string, names: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) if ((codeAt(names, start + i) | 0x20) !== codeAt(word, i)) return false;
  return true;
}
