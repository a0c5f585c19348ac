/** Words of longer texts are not kept: no line that is looked for is so long; in UTF-16 code units. */
export const LONGEST_READ = 800;
/** How far up in a span the word's length stands, and whether it is odd; below them its end in its text. */
export const WIDTH_PLACE = 10;
export const ODD_PLACE = 20;

/** Words for which there is room at first, and for which the tables are kept from page to page. */
const FIRST = 4096;
const MOST_KEPT = 1 << 16;

/** The words of one page's texts: `addToHash` of their small letters, and where they stand. */
export interface WordPool {
  hashes: Int32Array;
  spans: Int32Array;
  /** How many belong to a text; those behind are of the text that was measured last. */
  used: number;
}

const pool: WordPool = { hashes: new Int32Array(FIRST), spans: new Int32Array(FIRST), used: 0 };

/** The pool with room for the words of a text of so many characters behind those that are used. */
export function roomFor(length: number): WordPool {
  const least = pool.used + Math.min(length, LONGEST_READ) / 2 + 2;
  if (least > pool.hashes.length) widen();
  return pool;
}

/** Empties the pool for a new page. */
export function emptyPool(): WordPool {
  pool.used = 0;
  if (pool.hashes.length > MOST_KEPT) {
    pool.hashes = new Int32Array(FIRST);
    pool.spans = new Int32Array(FIRST);
  }
  return pool;
}

function widen(): void {
  const { hashes, spans } = pool;
  pool.hashes = new Int32Array(hashes.length * 2);
  pool.spans = new Int32Array(hashes.length * 2);
  pool.hashes.set(hashes);
  pool.spans.set(spans);
}
