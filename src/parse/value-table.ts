import { NameValue, nameValue } from '../tree/name-value.js';
import { ownCopy } from '../tree/own-copy.js';
import { CodePool } from './code-pool.js';
import { HAS_CODED, SIGNS, type SourceText } from './source-text.js';

const SLOT_BITS = 15;
const SLOTS = 1 << SLOT_BITS;
/** 2 to the 32nd over the golden ratio: near hashes, as of `post-1` and `post-2`, end far apart (Knuth, volume 3, 6.4). */
const SPREAD = 0x9e3779b1;
/** Values that are kept: no more than the table holds without crowding. */
const MOST_KEPT = 16_000;
const POOL_BITS = 19;
const POOL = 1 << POOL_BITS;
/** Shorter values are empty or hardly more, longer ones rarely repeated; in characters. */
const SHORTEST = 2;
const LONGEST = 300;
/** Slots that are looked at for one value: pages can be made so that all their values would share one. */
const MOST_LOOKS = 12;

/**
 * Classes seen before. A page gives the same class to hundreds of elements, and it is found again by its characters
 * without being cut out.
 */
export class ValueTable {
  private readonly slots: (NameValue | null)[] = new Array(SLOTS).fill(null);
  /**
   * Two entries a slot, side by side as the processor fetches them: a hash of the value's characters, and their number with
   * their place in the pool (`length * POOL + place`), 0 where there is none.
   */
  private readonly rows = new Int32Array(SLOTS * 2);
  private readonly pool = new CodePool(POOL);
  private kept = 0;

  /** The value that stands in the text from `start` up to, not including, `end`, as an attribute's. */
  find(source: SourceText, start: number, end: number): NameValue {
    const { codes } = source;
    const { rows } = this;
    const length = end - start;
    let hash = 0;
    let signs = length < SHORTEST || length > LONGEST ? HAS_CODED : 0;
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      hash = (Math.imul(hash, 31) + code) | 0;
      signs |= SIGNS[code]!;
    }
    // What stands in the tree otherwise than in the page's bytes is not kept either.
    if ((signs & HAS_CODED) !== 0) return nameValue(source.valueAt(start, end));
    let slot = Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const found = rows[slot * 2 + 1]!;
      if (found === 0) return this.keep(source, start, end, hash, slot);
      if (
        rows[slot * 2] === hash &&
        found >>> POOL_BITS === length &&
        this.pool.matches(found & (POOL - 1), codes, start, length)
      )
        return this.slots[slot]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return nameValue(source.valueAt(start, end));
  }

  private keep(source: SourceText, start: number, end: number, hash: number, slot: number): NameValue {
    if (this.kept === MOST_KEPT || !this.pool.hasRoom(end - start)) this.empty();
    const value = new NameValue(ownCopy(source.cutKnown(start, end, 0)));
    this.slots[slot] = value;
    this.rows[slot * 2] = hash;
    this.rows[slot * 2 + 1] = ((end - start) << POOL_BITS) | this.pool.add(source.codes, start, end);
    this.kept++;
    return value;
  }

  private empty(): void {
    this.slots.fill(null);
    this.rows.fill(0);
    this.pool.empty();
    this.kept = 0;
  }
}
