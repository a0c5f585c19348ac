/** Trees as they lie in weights.json. */
export interface PackedForest {
  /** Score before any tree, one a class. Trees of several classes take turns. */
  base: number[];
  /** Leaves are whole multiples of this. */
  scale: number;
  /**
   * Base64 of all trees in preorder, 3 bytes a node: a leaf is `LEAF` and its value as a signed 16-bit multiple of the
   * scale, an inner node its column and the place of its threshold, 16 bits. All little-endian.
   */
  nodes: string;
  /** Base64 of 32-bit floats. */
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
export function makeForest({ base, scale, nodes }: PackedForest): Forest {
  const most = Math.ceil((nodes.length * 3) / 4 / NODE_BYTES);
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

const NODE_BYTES = 3;

export function fillForest(forest: Forest, { nodes, thresholds }: PackedForest): void {
  const { roots, columns, rights, limits } = forest;
  const bytes = Buffer.from(nodes, 'base64');
  const table = Buffer.from(thresholds, 'base64');
  // Inner nodes whose right child is still to come: it follows the leaf that ends their left side. None left ends a tree.
  const waiting: number[] = [];
  let isRoot = true;
  for (let i = 0, node = 0; i < bytes.length; i += NODE_BYTES, node++) {
    if (isRoot) roots[forest.trees++] = node;
    const column = bytes[i]!;
    columns[node] = column;
    isRoot = false;
    if (column === LEAF) {
      limits[node] = bytes.readInt16LE(i + 1);
      const above = waiting.pop();
      if (above === undefined) isRoot = true;
      else rights[above] = node + 1 - above;
      continue;
    }
    if (column >= forest.width) forest.width = column + 1;
    const threshold = 4 * bytes.readUInt16LE(i + 1);
    // 0 and -0 are one threshold, and 0 has the greater key.
    limits[node] = table.readFloatLE(threshold) === 0 ? 0 : sortingKey(table.readInt32LE(threshold));
    waiting.push(node);
  }
}

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
