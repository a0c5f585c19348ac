// Packs what train.py wrote into src/judge/model/weights.json: npx tsx training/pack-weights.ts OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedForest } from '../src/judge/model/forest.js';

type Node = [column: number, threshold: number, left: number, right: number, value: number, leaf: number];
interface Trained {
  base: number[];
  trees: Node[][];
}

const MOST_BYTES = 60_000;
const out = process.argv[2] ?? 'out/training';
const forest = JSON.parse(readFileSync(join(out, 'forest.json'), 'utf8')) as {
  features: string[];
  pageFeatures: string[];
  types: string[];
  block: Trained;
  page: Trained;
};
const confidence = JSON.parse(readFileSync(join(out, 'confidence.json'), 'utf8'));
const weights = {
  about:
    'Trained by training/ on WCXB (Foley 2026, CC BY 4.0), Fundus parser tests (MIT) and DAnIEL 2.1 (waddle evaluation); these weights are galley\u2019s own.',
  features: forest.features,
  pageFeatures: forest.pageFeatures,
  types: forest.types,
  block: pack(forest.block),
  page: pack(forest.page),
  confidence,
};
const json = `${JSON.stringify(weights)}\n`;
if (json.length > MOST_BYTES)
  throw new Error(`weights.json would be ${json.length} bytes, more than ${MOST_BYTES}`);
writeFileSync('src/judge/model/weights.json', json);
console.log(`src/judge/model/weights.json: ${json.length} bytes`);

function pack({ base, trees }: Trained): PackedForest {
  const roots: number[] = [];
  const columns: number[] = [];
  const places: number[] = [];
  const rights: number[] = [];
  const leaves: number[] = [];
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
    roots.push(columns.length);
    // Preorder: the left child is always the next node.
    const write = (at: number): void => {
      const [column, threshold, left, right, value, leaf] = tree[at]!;
      const own = columns.length;
      if (leaf) {
        columns.push(255);
        places.push(leaves.push(value) - 1);
        rights.push(0);
        return;
      }
      columns.push(column);
      places.push(place(threshold));
      rights.push(0);
      write(left);
      rights[own] = columns.length - own;
      write(right);
    };
    write(0);
  }
  return {
    base,
    roots: base64(Int32Array.from(roots)),
    columns: base64(Uint8Array.from(columns)),
    places: base64(Uint16Array.from(places)),
    rights: base64(Uint8Array.from(rights)),
    thresholds: base64(Float32Array.from(thresholds)),
    leaves: base64(Float32Array.from(leaves)),
  };
}

function base64(array: ArrayBufferView): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}
