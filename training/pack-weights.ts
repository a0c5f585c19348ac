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
  const columns: number[] = [];
  const values: number[] = [];
  const thresholds: number[] = [];
  const known = new Map<number, number>();
  const place = (threshold: number): number => {
    const rounded = Math.fround(threshold);
    let at = known.get(rounded);
    if (at === undefined) {
      at = thresholds.push(rounded) - 1;
      known.set(rounded, at);
    }
    return at;
  };
  for (const tree of trees) {
    // Preorder: the left child is always the next node.
    const write = (at: number): void => {
      const [column, threshold, left, right, value, leaf] = tree[at]!;
      if (leaf) {
        columns.push(LEAF);
        values.push(Math.round(value / scale));
        return;
      }
      columns.push(column);
      values.push(place(threshold));
      write(left);
      write(right);
    };
    write(0);
  }
  return {
    base,
    scale,
    columns: base64(Uint8Array.from(columns)),
    values: base64(Int16Array.from(values)),
    thresholds: base64(Float32Array.from(thresholds)),
  };
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
