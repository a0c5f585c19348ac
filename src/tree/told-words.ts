import { codeAt } from './code-at.js';

// The words of names that say something to a room, numbered from 1: a name is read once into the numbers of those of its words,
// and each room keeps what they mean to it in a list by number. Of six words of a name five say nothing to anyone.

const texts: string[] = [''];
const hashes: number[] = [0];
/** Numbers of words at a slot by their hash, 0 for none; at least twice as many as words. */
let slots = new Uint16Array(1 << 12);

/** The number of a word of small letters; from now on it is found in names. */
export function tellWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addLetter(hash, codeAt(word, i));
  const slot = slotOf(word, 0, word.length, hash);
  if (slots[slot] !== 0) return slots[slot]!;
  const number = texts.push(word) - 1;
  hashes.push(hash);
  slots[slot] = number;
  if (texts.length * 2 > slots.length) grow();
  return number;
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
  return slots[slotOf(names, start, end, hash)]!;
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

function grow(): void {
  slots = new Uint16Array(slots.length * 2);
  for (let number = 1; number < texts.length; number++) {
    const word = texts[number]!;
    slots[slotOf(word, 0, word.length, hashes[number]!)] = number;
  }
}
