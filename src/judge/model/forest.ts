import { fromLittleEndian } from '../../tree/byte-order.js';
/** Trees as they lie in weights.json. */
export interface PackedForest {
  /** Score before any tree, one a class. Trees of several classes take turns. */
  base: number[];
  /** Leaves are whole multiples of this. */
  scale: number;
  /**
   * Base64 of a byte a node, all trees in preorder: `LEAF`, or an inner node's column. The left child is the next node, the
   * right one follows the left one's last leaf.
   */
  columns: string;
  /** Base64 of 16 bits a leaf, little-endian, in the order of the nodes: its value as a signed multiple of the scale. */
  leaves: string;
  /** Base64 of a byte an inner node, likewise: the place of its threshold among those of its column. */
  places: string;
  /** Base64 of a byte a column, from the first: how many thresholds it has. */
  counts: string;
  /** Base64 of 32-bit floats: the first column's thresholds, then the next one's. */
  thresholds: string;
}

/**
 * Trees ready to be walked. A row goes left where its value is at most the threshold.
 *
 * The tables are made, empty, together with the object, and filled later: the fields of an object that a module makes once
 * and keeps are constants to V8, and so are the place and length of the tables in them. Looked up at every node of every
 * tree, they take half the time of a walk.
 */
export interface Forest {
  base: readonly number[];
  scale: number;
  /** 0 until filled. */
  trees: number;
  /** Columns of a row that matter: the highest that is asked for, and one. */
  width: number;
  /** First node of each tree. */
  roots: Int32Array;
  /** Leaves, and the rest of the table behind the last tree, have `LEAF`. */
  columns: Uint8Array;
  /** Of an inner node, how many nodes further its right child stands; the left one is the next node. */
  rights: Uint8Array;
  /** Per node: of an inner one the `sortingKey` of its threshold, of a leaf its value, as a multiple of the scale. */
  limits: Int32Array;
  /** The sorting keys of the row that is being scored. */
  row: Int32Array;
}

/** Stands for a column in leaves; the tables of features are shorter. */
export const LEAF = 255;

export function unpackForest(packed: PackedForest): Forest {
  const forest = makeForest(packed);
  fillForest(forest, packed);
  return forest;
}

/** A forest without trees, with room for those that are packed. */
export function makeForest({ base, scale, columns }: PackedForest): Forest {
  // As many bytes as the letters of Base64 may stand for.
  const most = (columns.length / 4) * 3;
  return {
    base,
    scale,
    trees: 0,
    width: 0,
    roots: new Int32Array(most),
    columns: new Uint8Array(most).fill(LEAF),
    rights: new Uint8Array(most),
    limits: new Int32Array(most),
    row: new Int32Array(LEAF + 1),
  };
}

/** Runs once in a process, and so before V8 has compiled it: whole tables are taken over, and little is done a node. */
export function fillForest(forest: Forest, packed: PackedForest): void {
  const { roots, columns, rights, limits } = forest;
  const read = Buffer.from(packed.columns, 'base64');
  columns.set(read);
  const leaves = new Int16Array(numbersOf(packed.leaves, 2));
  const places = Buffer.from(packed.places, 'base64');
  const starts = startsOf(Buffer.from(packed.counts, 'base64'));
  const keys = new Int32Array(numbersOf(packed.thresholds, 4));
  // -0 and 0 are one threshold, and 0 has the greater key.
  for (let i = 0; i < keys.length; i++) keys[i] = keys[i] === MINUS_ZERO ? 0 : sortingKey(keys[i]!);
  // Inner nodes whose right child is still to come. None left ends a tree.
  const waiting = new Int32Array(LEAF);
  let waits = 0;
  let trees = 0;
  let width = 0;
  let leaf = 0;
  let inner = 0;
  let isRoot = true;
  for (let node = 0; node < read.length; node++) {
    if (isRoot) roots[trees++] = node;
    const column = columns[node]!;
    isRoot = column === LEAF && waits === 0;
    if (column === LEAF) {
      limits[node] = leaves[leaf++]!;
      if (waits > 0) rights[waiting[--waits]!] = node + 1 - waiting[waits]!;
    } else {
      if (column >= width) width = column + 1;
      limits[node] = keys[starts[column]! + places[inner++]!]!;
      waiting[waits++] = node;
    }
  }
  forest.trees = trees;
  forest.width = width;
}

/** Where each column's thresholds begin. */
function startsOf(counts: Uint8Array): Uint16Array {
  const starts = new Uint16Array(counts.length);
  for (let column = 1; column < counts.length; column++)
    starts[column] = starts[column - 1]! + counts[column - 1]!;
  return starts;
}

/** Numbers of so many bytes. A copy of its own, so that they stand where they may. */
function numbersOf(base64: string, width: 2 | 4): ArrayBuffer {
  return Uint8Array.from(fromLittleEndian(Buffer.from(base64, 'base64'), width)).buffer;
}

/** The bits of -0. */
const MINUS_ZERO = -0x80000000;

/** Of a 32-bit float's bits a whole number that rises as the floats do: of a negative one, all but the sign turn round. */
function sortingKey(bits: number): number {
  return bits ^ ((bits >> 31) & 0x7fffffff);
}

/**
 * Sum of one class's trees for the row that starts at `row` in `bits`: 32-bit floats by their bits, since whole numbers are
 * quicker to compare.
 */
export function scoreRow(forest: Forest, bits: Int32Array, row: number, klass = 0): number {
  const { trees, width, roots, columns, rights, limits, base, scale, row: keys } = forest;
  for (let column = 0; column < width; column++) keys[column] = sortingKey(bits[row + column]!);
  const classes = base.length;
  let score = base[klass]!;
  for (let t = klass; t < trees; t += classes) {
    let node = roots[t]!;
    let column = columns[node]!;
    while (column !== LEAF) {
      node += keys[column]! <= limits[node]! ? 1 : rights[node]!;
      column = columns[node]!;
    }
    score += limits[node]! * scale;
  }
  return score;
}
