/** Places at first, and those kept at most: one huge page must not hold memory for the rest of a run. */
const FIRST = 1024;
const MOST_KEPT = 1 << 15;

interface Table<T> {
  readonly length: number;
  subarray(from: number, to: number): T;
  fill(value: number): T;
}

/**
 * A maker of tables of zeros for work that is done once a page: each call gives the same memory again, so a table holds until
 * the next call. Fresh memory for each of a page's hundred tables takes longer than what most of them are for.
 */
function kept<T extends Table<T>>(make: (length: number) => T, mostKept = MOST_KEPT): (length: number) => T {
  let table = make(FIRST);
  return (length) => {
    if (length > mostKept) return make(length);
    if (length > table.length) table = make(2 ** Math.ceil(Math.log2(length)));
    return table.subarray(0, length).fill(0);
  };
}

/** Tables of 64-bit floats, of 32-bit whole numbers, of bytes, and of 32-bit floats, of which so many are kept. */
export const keptFloats = () => kept((length) => new Float64Array(length));
export const keptInts = () => kept((length) => new Int32Array(length));
export const keptBytes = () => kept((length) => new Uint8Array(length));
export const keptSingles = (mostKept: number) => kept((length) => new Float32Array(length), mostKept);
