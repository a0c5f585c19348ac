import { SPREAD } from '../tree/hash-signs.js';
import { type NameValue, nameValue } from '../tree/name-value.js';
import { placeOf } from './ascii.js';
import { HAS_CODED, SIGNS, type SourceText } from './source-text.js';
import { ValueTable } from './value-table.js';

const SLOT_BITS = 11;
const SLOTS = 1 << SLOT_BITS;
/** Names of a page that are looked for here; those after them, on giant pages, in another way. */
const MOST = SLOTS / 2;
/** Shorter values are empty or hardly more, longer ones rarely repeated; in characters. */
const SHORTEST = 2;
const LONGEST = 300;
/** Slots that are looked at for one value: pages can be made so that all their values would share one. */
const MOST_LOOKS = 12;

/** By slot, the number of a name and one, 0 for none. Those below it are by number. */
const slots = new Uint16Array(SLOTS);
const hashes = new Int32Array(MOST);
const starts = new Int32Array(MOST);
const lengths = new Int32Array(MOST);

const otherPages = new ValueTable();

/**
 * The values of `class` and `id` on one page, which gives the same class to dozens of elements: found again by their
 * characters without being cut out, in a table so small that the processor has it at hand. One page at a time.
 */
export class PageNames {
  private readonly values: NameValue[] = [];

  constructor(private readonly source: SourceText) {
    slots.fill(0);
  }

  /** Where the value ends that `findQuoted` has read; the page's length where the page ends first. */
  end = 0;

  /** The attribute's value that stands in the text from `start` up to the next `quote`. */
  findQuoted(start: number, quote: number): NameValue {
    const { codes } = this.source;
    // To look for the quote and to read the value at once takes half as long.
    const most = Math.min(start + LONGEST + 1, codes.length);
    let hash = 0;
    let signs = 0;
    let at = start;
    for (; at < most; at++) {
      const code = codes[at]!;
      if (code === quote) break;
      hash = addCode(hash, code);
      signs |= SIGNS[code]!;
    }
    this.end = at === most ? placeOf(codes, quote, at) : at;
    return this.known(start, this.end, hash, signs);
  }

  /** The attribute's value that stands in the text from `start` up to, not including, `end`. */
  find(start: number, end: number): NameValue {
    const { codes } = this.source;
    let hash = 0;
    let signs = 0;
    for (let i = start, last = Math.min(end, start + LONGEST + 1); i < last; i++) {
      const code = codes[i]!;
      hash = addCode(hash, code);
      signs |= SIGNS[code]!;
    }
    return this.known(start, end, hash, signs);
  }

  /** @param signs of the value; of one that is too long, of its beginning. */
  private known(start: number, end: number, hash: number, signs: number): NameValue {
    const { source, values } = this;
    const length = end - start;
    // What stands in the tree otherwise than in the page's bytes is not kept.
    if (length < SHORTEST || length > LONGEST || (signs & HAS_CODED) !== 0)
      return nameValue(source.valueAt(start, end));
    let slot = Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const number = slots[slot]! - 1;
      if (number < 0) return this.learn(start, end, hash, slot);
      if (
        hashes[number] === hash &&
        lengths[number] === length &&
        repeats(source.codes, starts[number]!, start, length)
      )
        return values[number]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return nameValue(source.valueAt(start, end));
  }

  private learn(start: number, end: number, hash: number, slot: number): NameValue {
    const { source, values } = this;
    const number = values.length;
    if (number === MOST) return nameValue(source.valueAt(start, end));
    const value = otherPages.find(source, start, end, hash);
    values.push(value);
    slots[slot] = number + 1;
    hashes[number] = hash;
    starts[number] = start;
    lengths[number] = end - start;
    return value;
  }
}

function addCode(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function repeats(codes: Uint8Array, earlier: number, later: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[earlier + i] !== codes[later + i]) return false;
  return true;
}
