import { measureText, type TextMeasure } from './measure-text.js';
import { IS_ODD, IS_PARTING, IS_UNFOLDED, isSeparator, LETTER_SHIFT, partsLabel } from './signs.js';
import { codesOf } from './text-codes.js';
import { emptyPool, LONGEST_READ, ODD_PLACE, WIDTH_PLACE, type WordPool } from './word-pool.js';

/** What `read` says of a text that is longer than `LONGEST_READ`, or has a sign that is neither Latin nor a quote, a dash or the like. */
export const NOT_READ = -1;
/** Of signs between words, those within so many characters are counted, or taken for the end of a label. */
export const SEPARATORS_END = 500;
export const LABEL_END = 40;

const COPYRIGHT = 0xa9;
/** What is known of a block's words: bits, and how far up their count stands; 0 where nothing is known. */
const IS_READ = 1;
const IS_REFUSED = 2;
const HAS_COPYRIGHT = 4;
const IS_ASCII = 8;
const HAS_ODD = 16;
const COUNT_PLACE = 8;

/** Blocks for which there is room at first, and for which the tables are kept from page to page. */
const FIRST = 1024;
const MOST_KEPT = 1 << 15;

// One page's at a time.
let firsts = new Int32Array(FIRST);
let facts = new Int32Array(FIRST);
let labels = new Int16Array(FIRST);
let separators = new Uint16Array(FIRST);
let owner: PageWords | null = null;

/**
 * The words of a page's blocks, runs of letters and digits, by their place in the text and a hash of their small letters. They
 * are read while the text is measured, or when they are first asked for, and then known to all rooms.
 */
export class PageWords {
  private readonly pool: WordPool = emptyPool();

  constructor() {
    this.makeRoom();
  }

  /** Takes what has just been measured for the block's text, unless another page's words are being read. */
  take(index: number, { pooled, signs }: TextMeasure, text: string): void {
    if (owner !== this) return;
    if (index >= facts.length) widen(index);
    facts[index] = this.known(index, pooled, signs, text);
  }

  /** Reads a block's words, unless they have been. @returns how many they are, or `NOT_READ`. */
  read(index: number, text: string): number {
    if (owner !== this) this.makeRoom();
    if (index >= facts.length) widen(index);
    if (facts[index] === 0) this.take(index, measureText(text), text);
    const known = facts[index]!;
    return (known & IS_READ) === 0 ? NOT_READ : known >> COUNT_PLACE;
  }

  /** Where the block's first word stands among the page's. This and all that follows is of blocks that have been read. */
  firstOf(index: number): number {
    return firsts[index]!;
  }

  /** By place, `addToHash` of the word's small letters. Another table after the next block that is read. */
  get hashes(): Int32Array {
    return this.pool.hashes;
  }

  /** Where the word begins in its text, and how long it is. */
  startAt(place: number): number {
    return (this.pool.spans[place]! & ((1 << WIDTH_PLACE) - 1)) - this.lengthAt(place);
  }

  lengthAt(place: number): number {
    return (this.pool.spans[place]! >> WIDTH_PLACE) & ((1 << WIDTH_PLACE) - 1);
  }

  /** Whether the word is of the letters from a to z alone. */
  isPlainAt(place: number): boolean {
    return this.pool.spans[place]! >> ODD_PLACE === 0;
  }

  /** Whether all words of the block are, and no \u00a9 stands among them. */
  isPlain(index: number): boolean {
    return (facts[index]! & (HAS_ODD | HAS_COPYRIGHT)) === 0;
  }

  holdsCopyright(index: number): boolean {
    return (facts[index]! & HAS_COPYRIGHT) !== 0;
  }

  /** Whether all letters are of ASCII. */
  isAscii(index: number): boolean {
    return (facts[index]! & IS_ASCII) !== 0;
  }

  /** The number, within its block, of the first word behind a label such as "Ground game:"; -1 without one. */
  labelOf(index: number): number {
    return labels[index]!;
  }

  /** Signs among the first 500 that part the items of a menu or open a legal line. */
  separatorsOf(index: number): number {
    return separators[index]!;
  }

  private makeRoom(): void {
    owner = this;
    emptyPool();
    if (facts.length > MOST_KEPT) makeTables(FIRST);
    facts.fill(0);
  }

  private known(index: number, pooled: number, signs: number, text: string): number {
    if (text.length > LONGEST_READ || (signs & IS_UNFOLDED) !== 0) return IS_REFUSED;
    const { pool } = this;
    firsts[index] = pool.used;
    pool.used += pooled;
    labels[index] = -1;
    separators[index] = 0;
    const isAscii = signs >>> LETTER_SHIFT < 0x80;
    const known =
      IS_READ | (isAscii ? IS_ASCII : 0) | ((signs & IS_ODD) !== 0 ? HAS_ODD : 0) | (pooled << COUNT_PLACE);
    return (signs & IS_PARTING) === 0 ? known : known | this.readBetween(index, text, pooled);
  }

  /** Reads the signs between words, where some may say something. @returns a bit. */
  private readBetween(index: number, text: string, count: number): number {
    const codes = codesOf(text);
    let label = -1;
    let parts = 0;
    let found = 0;
    let from = 0;
    for (let n = 0; n <= count; n++) {
      const place = firsts[index]! + n;
      const end = n === count ? text.length : this.startAt(place);
      for (let i = from; i < end; i++) {
        const code = codes[i]!;
        if (code === COPYRIGHT) found = HAS_COPYRIGHT;
        if (i < SEPARATORS_END && isSeparator(code)) parts++;
        if (label < 0 && i > 0 && i < LABEL_END && partsLabel(code)) label = n;
      }
      if (n < count) from = end + this.lengthAt(place);
    }
    labels[index] = label;
    separators[index] = parts;
    return found;
  }
}

function makeTables(length: number): void {
  firsts = new Int32Array(length);
  facts = new Int32Array(length);
  labels = new Int16Array(length);
  separators = new Uint16Array(length);
}

function widen(index: number): void {
  const known = [firsts, facts, labels, separators] as const;
  makeTables(2 << (32 - Math.clz32(index)));
  [firsts, facts, labels, separators].forEach((table, i) => {
    table.set(known[i]!);
  });
}
