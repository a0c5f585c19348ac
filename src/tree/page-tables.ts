/** Bytes of one piece of memory, and of the longest table that is cut out of one. */
const PIECE = 1 << 18;
const LONGEST = PIECE >> 2;

let piece = new ArrayBuffer(PIECE);
let used = 0;

/**
 * Tables of zeros that live as long as their page: 32-bit whole numbers, 64-bit floats, bytes. They are cut out of larger
 * pieces of memory, since a page has thirty of them, and memory of its own for each takes longer to get than most take to fill.
 * Their `buffer` holds other tables too.
 */
export function intTable(length: number): Int32Array {
  const bytes = length * 4;
  if (bytes > LONGEST) return new Int32Array(length);
  const place = placeFor(bytes);
  return new Int32Array(piece, place, length);
}

export function floatTable(length: number): Float64Array {
  const bytes = length * 8;
  if (bytes > LONGEST) return new Float64Array(length);
  const place = placeFor(bytes);
  return new Float64Array(piece, place, length);
}

export function byteTable(length: number): Uint8Array {
  if (length > LONGEST) return new Uint8Array(length);
  const place = placeFor(length);
  return new Uint8Array(piece, place, length);
}

/** Where so many bytes are free in `piece`, which is a fresh one when they were not: to be read after this. */
function placeFor(bytes: number): number {
  if (used + bytes > PIECE) {
    piece = new ArrayBuffer(PIECE);
    used = 0;
  }
  const place = used;
  used += (bytes + 7) & ~7;
  return place;
}
