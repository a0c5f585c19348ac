import { NameValue, nameValue } from '../tree/name-value.js';
import { ownCopy } from '../tree/own-copy.js';
import { isPlain } from './ascii.js';
import { CodePool } from './code-pool.js';
import type { SourceText } from './source-text.js';

const SLOT_BITS = 15;
const SLOTS = 1 << SLOT_BITS;
/** 2 to the 32nd over the golden ratio: near hashes, as of `post-1` and `post-2`, end far apart (Knuth, volume 3, 6.4). */
const SPREAD = 0x9e3779b1;
/** Values that are kept: no more than the table holds without crowding. */
const MOST_KEPT = 16_000;
const POOL = 1 << 19;
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
  /** Per slot: a hash of its value's characters, and where these stand in the pool. */
  private readonly hashes = new Int32Array(SLOTS);
  private readonly places = new Int32Array(SLOTS);
  private readonly pool = new CodePool(POOL);
  private kept = 0;

  /** The value that stands in the text from `start` up to, not including, `end`. */
  find(source: SourceText, start: number, end: number): NameValue {
    const length = end - start;
    if (length < SHORTEST || length > LONGEST) return nameValue(source.cut(start, end));
    const { codes } = source;
    const hash = hashOf(codes, start, end);
    let slot = Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const known = this.slots[slot]!;
      if (known === null) return this.keep(source, start, end, hash, slot);
      if (
        this.hashes[slot] === hash &&
        known.text.length === length &&
        this.pool.matches(this.places[slot]!, codes, start, length)
      )
        return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return nameValue(source.cut(start, end));
  }

  private keep(source: SourceText, start: number, end: number, hash: number, slot: number): NameValue {
    if (!isPlain(source.codes, start, end)) return nameValue(source.cut(start, end));
    if (this.kept === MOST_KEPT || !this.pool.hasRoom(end - start)) this.empty();
    const value = new NameValue(ownCopy(source.cut(start, end)));
    this.slots[slot] = value;
    this.hashes[slot] = hash;
    this.places[slot] = this.pool.add(source.codes, start, end);
    this.kept++;
    return value;
  }

  private empty(): void {
    this.slots.fill(null);
    this.pool.empty();
    this.kept = 0;
  }
}

function hashOf(codes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + codes[i]!) | 0;
  return hash;
}
