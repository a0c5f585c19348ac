// Packs what train.py wrote into src/judge/model/weights.json, and its sample for the tests: npx tsx training/pack-weights.ts OUT
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAF, type PackedForest } from '../src/judge/model/forest.js';
import { type PackedNames, ZERO_LETTER } from '../src/judge/model/name-words.js';
import { tablePrint } from '../src/judge/model/table-print.js';

type Node = [column: number, threshold: number, left: number, right: number, value: number, leaf: number];
interface Trained {
  base: number[];
  scale: number;
  trees: Node[][];
}

const MOST_BYTES = 60_000;
const out = process.argv[2] ?? 'out/training';
const forest = JSON.parse(readFileSync(join(out, 'forest.json'), 'utf8')) as {
  types: string[];
  names: { words: string[]; weights: [near: number, far: number][]; scale: number };
  block: Trained;
  context: Trained;
  page: Trained;
};
const confidence = JSON.parse(readFileSync(join(out, 'confidence.json'), 'utf8'));
const weights = {
  about:
    'Trained by training/ on WCXB (Foley 2026, CC BY 4.0), Fundus parser tests (MIT) and DAnIEL 2.1 (waddle evaluation); these weights are galley\u2019s own.',
  trainedOn: tablePrint(),
  types: forest.types,
  block: pack(forest.block),
  context: pack(forest.context),
  page: pack(forest.page),
  names: packNames(),
  confidence,
};
const json = `${JSON.stringify(weights)}\n`;
if (json.length > MOST_BYTES)
  throw new Error(`weights.json would be ${json.length} bytes, more than ${MOST_BYTES}`);
writeFileSync('src/judge/model/weights.json', json);
// The trainer's own answers, which a test holds these weights against.
copyFileSync(join(out, 'sample.json'), 'tests/judge/model/sample.json');
console.log(`src/judge/model/weights.json: ${json.length} bytes`);

function pack({ base, scale, trees }: Trained): PackedForest {
  const lists: number[][] = [];
  for (const [column, threshold, , , , leaf] of trees.flat())
    if (!leaf) placeIn(listOf(lists, column), threshold);
  const columns: number[] = [];
  const leaves: number[] = [];
  const places: number[] = [];
  for (const tree of trees) {
    // Preorder: the left child is always the next node.
    const write = (at: number): void => {
      const [column, threshold, left, right, value, leaf] = tree[at]!;
      if (leaf) {
        columns.push(LEAF);
        leaves.push(Math.round(value / scale));
        return;
      }
      columns.push(column);
      places.push(placeIn(lists[column]!, threshold));
      write(left);
      write(right);
    };
    write(0);
  }
  const counts = Array.from(lists, (list) => list?.length ?? 0);
  const most = Math.max(...counts);
  if (most > 256) throw new Error(`a column has ${most} thresholds: their places are a byte`);
  return {
    base,
    scale,
    columns: base64(Uint8Array.from(columns)),
    leaves: base64(Int16Array.from(leaves)),
    places: base64(Uint8Array.from(places)),
    counts: base64(Uint8Array.from(counts)),
    thresholds: base64(Float32Array.from(lists.flat())),
  };
}

function listOf(lists: number[][], column: number): number[] {
  lists[column] ??= [];
  return lists[column];
}

/** The place of a threshold, as a 32-bit float, in its column's list, to which it is added where it is new. */
function placeIn(list: number[], threshold: number): number {
  const rounded = Math.fround(threshold);
  const at = list.indexOf(rounded);
  return at >= 0 ? at : list.push(rounded) - 1;
}

function packNames(): PackedNames {
  const { words, weights, scale } = forest.names;
  const letters = (ring: 0 | 1): string =>
    String.fromCharCode(...weights.map((pair) => pair[ring] + ZERO_LETTER));
  return { words: words.join(' '), near: letters(0), far: letters(1), scale };
}

function base64(array: ArrayBufferView): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}
