import { HashSigns, SPREAD } from './hash-signs.js';

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
export function numberAt(names: Uint8Array, start: number, end: number, hash: number): number {
  if (slots === NOT_MADE) {
    // A run of the program over one page asks for fewer words than the table takes to make.
    if (asked < WORTH_A_TABLE) {
      asked++;
      // Letter by letter: to make a part of the table, and a list of it, takes five times the memory.
      let word = '';
      for (let i = start; i < end; i++) word += String.fromCharCode(names[i]! | 0x20);
      return numbers.get(word) ?? 0;
    }
    makeTable();
  }
  // Five of six words.
  if (!signs.mayHold(hash)) return 0;
  return slots[slotOf(names, start, end, hash)]!;
}

const signs = HashSigns.ofSize(16);

const WORTH_A_TABLE = 5000;
let asked = 0;

const NOT_MADE = new Uint16Array(0);
/** Numbers of words at a slot by their hash, 0 for none; at least twice as many as words: no word is cut out to be looked up. */
let slots = NOT_MADE;
/** By number: the word's hash, and where its letters begin in the pool; the last entry is the pool's end. */
let hashes = new Int32Array(0);
let starts = new Int32Array(0);
let pool = new Uint8Array(0);

function makeTable(): void {
  slots = new Uint16Array(2 << (32 - Math.clz32(texts.length)));
  hashes = new Int32Array(texts.length);
  starts = new Int32Array(texts.length + 1);
  pool = Buffer.from(texts.join(''), 'latin1');
  for (let number = 1, start = 0; number < texts.length; number++) {
    const end = start + texts[number]!.length;
    let hash = 0;
    for (let i = start; i < end; i++) hash = addLetter(hash, pool[i]!);
    hashes[number] = hash;
    signs.add(hash);
    slots[slotOf(pool, start, end, hash)] = number;
    start = end;
    starts[number + 1] = end;
  }
}

/** The slot of the word, or the free one where it would go. */
function slotOf(names: Uint8Array, start: number, end: number, hash: number): number {
  const last = slots.length - 1;
  for (let slot = (Math.imul(hash, SPREAD) >>> 16) & last; ; slot = (slot + 1) & last) {
    const number = slots[slot]!;
    if (number === 0 || (hashes[number] === hash && isAt(number, names, start, end))) return slot;
  }
}

function isAt(number: number, names: Uint8Array, start: number, end: number): boolean {
  const from = starts[number]!;
  const length = end - start;
  if (starts[number + 1]! - from !== length) return false;
  for (let i = 0; i < length; i++) if ((names[start + i]! | 0x20) !== pool[from + i]) return false;
  return true;
}
