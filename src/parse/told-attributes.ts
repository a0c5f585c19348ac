import { attributeBit, HAS_OTHER, TOLD_ATTRIBUTES } from '../tree/attribute-bits.js';
import { addLetter } from '../tree/told-words.js';
import { isNamed } from './ascii.js';

const SLOT_BITS = 6;
const LAST = (1 << SLOT_BITS) - 1;
/** By slot, the place of a name in the list and one, 0 for none. */
const slots = new Uint8Array(LAST + 1);
const hashes: number[] = [];
const bits: number[] = [];

/** The bit of the attribute whose name, in letters of any case, stands there; `hash` is `addLetter` of all its characters. */
export function bitOfName(codes: Uint8Array, start: number, end: number, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & LAST) {
    const place = slots[slot]! - 1;
    if (place < 0) return HAS_OTHER;
    if (hashes[place] === hash && isNamed(codes, start, end, TOLD_ATTRIBUTES[place]!)) return bits[place]!;
  }
}

/** By 2 to the 32nd over the golden ratio: near hashes end far apart (Knuth, volume 3, 6.4). */
function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

TOLD_ATTRIBUTES.forEach((name, place) => {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = addLetter(hash, name.charCodeAt(i));
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & LAST;
  slots[slot] = place + 1;
  hashes.push(hash);
  bits.push(attributeBit(name));
});
