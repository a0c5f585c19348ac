import { html } from 'parse5';
import { asPropertyName } from '../tree/property-name.js';
import { CodePool } from './code-pool.js';
import { BEYOND_ASCII, HAS_RETURN, type SourceText } from './source-text.js';

/** A tag's or attribute's name as it stood in a page, and as the tree has it. */
export interface KnownName {
  /** In the tree: with ASCII letters in lower case. */
  name: string;
  tagID: html.TAG_ID;
  /** Where its characters, as written, stand in the table's pool, and how many they are. */
  place: number;
  length: number;
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
    // Not of the name itself: strings are of many kinds, for each of which V8 finds the length in another way.
    if (known !== null && known.length === length && this.pool.matches(known.place, codes, start, length))
      return known;
    const written = source.cut(start, end);
    const name = asPropertyName(written.replace(UPPER_CASE, (letters) => letters.toLowerCase()));
    const found = { name, tagID: html.getTagID(name), place: 0, length };
    if (length <= LONGEST && (source.signsIn(start, end) & (HAS_RETURN | BEYOND_ASCII)) === 0)
      this.keep(found, slot, codes, start);
    return found;
  }

  private keep(found: KnownName, slot: number, codes: Uint8Array, start: number): void {
    const { length } = found;
    if (!this.pool.hasRoom(length)) {
      this.pool.empty();
      this.slots.fill(null);
    }
    found.place = this.pool.add(codes, start, start + length);
    this.slots[slot] = found;
  }
}
