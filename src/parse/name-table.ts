import { html } from 'parse5';
import { attributeBit } from '../tree/attribute-bits.js';
import { ownCopy } from '../tree/own-copy.js';
import { isPlain } from './ascii.js';
import { CodePool } from './code-pool.js';
import type { SourceText } from './source-text.js';

/** A tag's or attribute's name as it stood in a page, and as the tree has it. */
export interface KnownName {
  /** As written, in any case. */
  raw: string;
  /** With ASCII letters in lower case. */
  name: string;
  tagID: html.TAG_ID;
  /** Of an attribute of that name; see `tree/attribute-bits.ts`. */
  bit: number;
  /** Where its characters, as written, stand in the table's pool. */
  place: number;
}

const SLOTS = 8192;
/** Longer names are not remembered; in characters. */
const LONGEST = 40;
const POOL = 1 << 17;
const UPPER_CASE = /[A-Z]+/g;

/**
 * Names seen before, by a hash of their characters: a page's thousands of tags carry a few dozen names, and one shared
 * string for each is quicker to find than to cut out, and to compare. A newer name takes the slot of an older one.
 */
export class NameTable {
  private readonly slots: (KnownName | null)[] = new Array(SLOTS).fill(null);
  private readonly pool = new CodePool(POOL);

  /** The name that stands in the text from `start` up to, not including, `end`; `hash` is any number made of its characters. */
  find(source: SourceText, start: number, end: number, hash: number): KnownName {
    const slot = hash & (SLOTS - 1);
    const known = this.slots[slot]!;
    const { codes } = source;
    const length = end - start;
    if (known !== null && known.raw.length === length && this.pool.matches(known.place, codes, start, length))
      return known;
    const raw = ownCopy(source.cut(start, end));
    const name = asPropertyName(raw.replace(UPPER_CASE, (letters) => letters.toLowerCase()));
    const found = { raw, name, tagID: html.getTagID(name), bit: attributeBit(name), place: 0 };
    if (length <= LONGEST && isPlain(codes, start, end)) this.keep(found, slot, codes, start);
    return found;
  }

  private keep(found: KnownName, slot: number, codes: Uint8Array, start: number): void {
    const { length } = found.raw;
    if (!this.pool.hasRoom(length)) {
      this.pool.empty();
      this.slots.fill(null);
    }
    found.place = this.pool.add(codes, start, start + length);
    this.slots[slot] = found;
  }
}

/**
 * The same string as V8 keeps it for the names of properties, once for all that are equal: such strings are compared by
 * their addresses, and every room compares the names of every page's elements with words of its own code.
 */
function asPropertyName(name: string): string {
  return Object.keys({ [name]: 0 })[0]!;
}
