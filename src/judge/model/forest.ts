/** Trees as they lie in weights.json. */
export interface PackedForest {
  /** Score before any tree, one a class. Trees of several classes take turns. */
  base: number[];
  /** Leaves are whole multiples of this. */
  scale: number;
  /**
   * Base64 of all trees in preorder. A leaf is 3 bytes: `LEAF`, its value as a signed 16-bit multiple of the scale. An
   * inner node is 4: its column, how many nodes further its right child stands (the left one is the next node), and the
   * place of its threshold, 16 bits. All little-endian.
   */
  nodes: string;
  /** Base64 of 32-bit floats. */
  thresholds: string;
}

/** Trees ready to be walked. A row goes left where its value is at most the threshold. */
export interface Forest {
  base: readonly number[];
  /** First node of each tree. */
  roots: Int32Array;
  columns: Uint8Array;
  rights: Uint8Array;
  /** Per node: an inner node's threshold, a leaf's value. */
  values: Float64Array;
}

/** Stands for a column in leaves; the tables of features are shorter. */
export const LEAF = 255;

export function unpackForest({ base, scale, nodes, thresholds }: PackedForest): Forest {
  const bytes = Buffer.from(nodes, 'base64');
  const table = Buffer.from(thresholds, 'base64');
  const columns: number[] = [];
  const rights: number[] = [];
  const values: number[] = [];
  const roots: number[] = [];
  // Nodes still to come of the tree that is read; none left means that the next one is a root.
  let open = 0;
  for (let i = 0; i < bytes.length; ) {
    if (open === 0) {
      roots.push(columns.length);
      open = 1;
    }
    const column = bytes[i]!;
    columns.push(column);
    if (column === LEAF) {
      rights.push(0);
      values.push(bytes.readInt16LE(i + 1) * scale);
      open--;
      i += 3;
    } else {
      rights.push(bytes[i + 1]!);
      values.push(table.readFloatLE(4 * bytes.readUInt16LE(i + 2)));
      open++;
      i += 4;
    }
  }
  return {
    base,
    roots: Int32Array.from(roots),
    columns: Uint8Array.from(columns),
    rights: Uint8Array.from(rights),
    values: Float64Array.from(values),
  };
}

/** Sum of one class's trees for the row that starts at `row` in `values`. */
export function scoreRow(forest: Forest, values: Float32Array, row: number, klass = 0): number {
  const { roots, columns, rights, values: limits, base } = forest;
  const classes = base.length;
  let score = base[klass]!;
  for (let t = klass; t < roots.length; t += classes) {
    let node = roots[t]!;
    let column = columns[node]!;
    while (column !== LEAF) {
      node += values[row + column]! <= limits[node]! ? 1 : rights[node]!;
      column = columns[node]!;
    }
    score += limits[node]!;
  }
  return score;
}
