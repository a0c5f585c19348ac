import { TELLING_HOST, TELLING_PAIRS } from '../tree/attribute-bits.js';
import { AMPERSAND, SLASH, standsAt } from './ascii.js';

/** By the last five bits of two codes, which letters of either case share. */
const pairs = new Uint8Array(32 * 32);
for (const pair of TELLING_PAIRS) pairs[pairOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** False for an address that `isTellingHref` surely denies, as it does nine of ten: references are not decoded for it. */
export function mayTell(codes: Uint8Array, start: number, end: number): boolean {
  // A value ends before the page does.
  const last = Math.min(end, codes.length - 2);
  for (let at = start; at < last; at++) {
    const code = codes[at]!;
    if (code === SLASH) {
      if (pairs[pairOf(codes[at + 1]!, codes[at + 2]!)] === 1) return true;
      if (codes[at - 1] === LAST_OF_HOST && endsHost(codes, at)) return true;
    } else if (code === AMPERSAND) return true;
  }
  return false;
}

const LAST_OF_HOST = TELLING_HOST.charCodeAt(TELLING_HOST.length - 2);

function endsHost(codes: Uint8Array, slash: number): boolean {
  const start = slash + 1 - TELLING_HOST.length;
  return start >= 0 && standsAt(codes, start, TELLING_HOST);
}
