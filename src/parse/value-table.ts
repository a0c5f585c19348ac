import { HashSigns, SPREAD } from '../tree/hash-signs.js';
import { NameValue } from '../tree/name-value.js';
import { ownCopy } from '../tree/own-copy.js';
import { readTold } from '../tree/read-told.js';
import { CodePool } from './code-pool.js';
import type { SourceText } from './source-text.js';

const SLOT_BITS = 14;
const SLOTS = 1 << SLOT_BITS;
/** Values that are kept: no more than the table holds without crowding. */
const MOST_KEPT = 8_000;
const POOL_BITS = 18;
const POOL = 1 << POOL_BITS;
/** Slots that are looked at for one value: pages can be made so that all their values would share one. */
const MOST_LOOKS = 12;
/** Places, by hash, for values that were seen once. */
const ONCE_BITS = 12;
/** Bits that tell of which hashes values may be kept, as a power of two. */
const SIGN_BITS = 15;

/**
 * Classes and ids of more than one page. Four of five stand on no page but their own: a value is kept from the second time
 * on that it is looked for, since to keep one and to forget it costs more than to make it.
 */
export class ValueTable {
  private readonly slots: (NameValue | null)[] = new Array(SLOTS).fill(null);
  /**
   * Two entries a slot, side by side as the processor fetches them: a hash of the value's characters, and their number with
   * their place in the pool (`length * POOL + place`), 0 where there is none.
   */
  private readonly rows = new Int32Array(SLOTS * 2);
  private readonly pool = new CodePool(POOL);
  /** Hashes of values that were looked for and not kept; a newer one takes the place of an older one. */
  private readonly once = new Int32Array(1 << ONCE_BITS);
  private readonly signs = HashSigns.ofSize(SIGN_BITS);
  private kept = 0;

  /**
   * The value that stands in the text from `start` up to, not including, `end`: at least one and less than 8,192 characters
   * of ASCII that are the same in the tree. `hash` is made of them.
   */
  find(source: SourceText, start: number, end: number, hash: number): NameValue {
    const { rows } = this;
    const length = end - start;
    if (!this.signs.mayHold(hash)) return this.learn(source, start, end, hash);
    let slot = Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const found = rows[slot * 2 + 1]!;
      if (found === 0) return this.learn(source, start, end, hash);
      if (
        rows[slot * 2] === hash &&
        found >>> POOL_BITS === length &&
        this.pool.matches(found & (POOL - 1), source.codes, start, length)
      )
        return this.slots[slot]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return valueAt(source.cutKnown(start, end, 0), source, start, end);
  }

  private learn(source: SourceText, start: number, end: number, hash: number): NameValue {
    const text = source.cutKnown(start, end, 0);
    const place = Math.imul(hash, SPREAD) >>> (32 - ONCE_BITS);
    if (this.once[place] === hash)
      return this.keep(valueAt(ownCopy(text), source, start, end), source, start, end, hash);
    this.once[place] = hash;
    return valueAt(text, source, start, end);
  }

  private keep(value: NameValue, source: SourceText, start: number, end: number, hash: number): NameValue {
    if (this.kept === MOST_KEPT || !this.pool.hasRoom(end - start)) this.empty();
    const { rows } = this;
    let slot = Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
    for (let looks = 0; looks < MOST_LOOKS && rows[slot * 2 + 1] !== 0; looks++)
      slot = (slot + 1) & (SLOTS - 1);
    if (rows[slot * 2 + 1] !== 0) return value;
    this.slots[slot] = value;
    rows[slot * 2] = hash;
    rows[slot * 2 + 1] = ((end - start) << POOL_BITS) | this.pool.add(source.codes, start, end);
    this.signs.add(hash);
    this.kept++;
    return value;
  }

  private empty(): void {
    this.slots.fill(null);
    this.rows.fill(0);
    this.signs.empty();
    this.pool.empty();
    this.kept = 0;
  }
}

/** The value whose text stands there, its words read. */
function valueAt(text: string, source: SourceText, start: number, end: number): NameValue {
  const value = new NameValue(text);
  readTold(value, source.codes, start, end);
  return value;
}
