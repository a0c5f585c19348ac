/** On which the first byte of a number of a typed array is its highest; all else that galley has met is little-endian. */
export const BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * Brings little-endian numbers (UTF-16 as Node writes it, or what `weights.json` holds) into the order that this
 * machine's typed arrays read.
 * @param bytes changed in place; a whole number of `width` bytes.
 * @returns the same bytes.
 */
export function fromLittleEndian(bytes: Buffer, width: 2 | 4, big = BIG_ENDIAN): Buffer {
  if (!big) return bytes;
  return width === 2 ? bytes.swap16() : bytes.swap32();
}
