/** Trees as they lie in weights.json: base64 of little-endian arrays. */
export interface PackedForest {
  /** Score before any tree, one a class. */
  base: number[];
  /** First node of each tree; trees of several classes take turns. */
  roots: string;
  /** Per node: column it looks at, 255 for a leaf. */
  columns: string;
  /** Per node: for a leaf its place in `leaves`, else its place in `thresholds`. */
  places: string;
  /** Per node: how many nodes further its right child stands; the left one is the next node. */
  rights: string;
  thresholds: string;
  leaves: string;
}

/** Trees ready to be walked. A row goes left where its value is at most the threshold. */
export interface Forest {
  base: readonly number[];
  roots: Int32Array;
  columns: Uint8Array;
  places: Uint16Array;
  rights: Uint8Array;
  thresholds: Float64Array;
  leaves: Float64Array;
}

const LEAF = 255;

export function unpackForest(packed: PackedForest): Forest {
  return {
    base: packed.base,
    roots: new Int32Array(bytesOf(packed.roots)),
    columns: new Uint8Array(bytesOf(packed.columns)),
    places: new Uint16Array(bytesOf(packed.places)),
    rights: new Uint8Array(bytesOf(packed.rights)),
    // Thresholds and leaves are kept as the trainer's own doubles or floats; sums are doubles, as in scikit-learn.
    thresholds: Float64Array.from(new Float32Array(bytesOf(packed.thresholds))),
    leaves: Float64Array.from(new Float32Array(bytesOf(packed.leaves))),
  };
}

/** A copy of the bytes, so that typed arrays start on their own boundary. */
function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** Sum of one class's trees for the row that starts at `row` in `values`. */
export function scoreRow(forest: Forest, values: Float32Array, row: number, klass = 0): number {
  const { roots, columns, places, rights, thresholds, leaves, base } = forest;
  const classes = base.length;
  let score = base[klass]!;
  for (let t = klass; t < roots.length; t += classes) {
    let node = roots[t]!;
    let column = columns[node]!;
    while (column !== LEAF) {
      node += values[row + column]! <= thresholds[places[node]!]! ? 1 : rights[node]!;
      column = columns[node]!;
    }
    score += leaves[places[node]!]!;
  }
  return score;
}
