// Packs what train.py wrote into src/judge/model/weights.json: npx tsx training/pack-weights.ts OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAF, type PackedForest } from '../src/judge/model/forest.js';

type Node = [column: number, threshold: number, left: number, right: number, value: number, leaf: number];
interface Trained {
  base: number[];
  scale: number;
  trees: Node[][];
}

const MOST_BYTES = 60_000;
const out = process.argv[2] ?? 'out/training';
const forest = JSON.parse(readFileSync(join(out, 'forest.json'), 'utf8')) as {
  features: string[];
  pageFeatures: string[];
  types: string[];
  contextFeatures: string[];
  block: Trained;
  context: Trained;
  page: Trained;
};
const confidence = JSON.parse(readFileSync(join(out, 'confidence.json'), 'utf8'));
const weights = {
  about:
    'Trained by training/ on WCXB (Foley 2026, CC BY 4.0), Fundus parser tests (MIT) and DAnIEL 2.1 (waddle evaluation); these weights are galley\u2019s own.',
  features: forest.features,
  pageFeatures: forest.pageFeatures,
  types: forest.types,
  contextFeatures: forest.contextFeatures,
  block: pack(forest.block),
  context: pack(forest.context),
  page: pack(forest.page),
  confidence,
};
const json = `${JSON.stringify(weights)}\n`;
if (json.length > MOST_BYTES)
  throw new Error(`weights.json would be ${json.length} bytes, more than ${MOST_BYTES}`);
writeFileSync('src/judge/model/weights.json', json);
console.log(`src/judge/model/weights.json: ${json.length} bytes`);

function pack({ base, scale, trees }: Trained): PackedForest {
  const nodes: number[] = [];
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
    // Preorder: the left child is always the next node. Returns how many nodes were written.
    const write = (at: number): number => {
      const [column, threshold, left, right, value, leaf] = tree[at]!;
      if (leaf) {
        const rounded = Math.round(value / scale) & 0xffff;
        nodes.push(LEAF, rounded & 0xff, rounded >> 8);
        return 1;
      }
      const own = nodes.length;
      const at2 = place(threshold);
      nodes.push(column, 0, at2 & 0xff, at2 >> 8);
      const lefts = write(left);
      nodes[own + 1] = lefts + 1;
      return 1 + lefts + write(right);
    };
    write(0);
  }
  return {
    base,
    scale,
    nodes: base64(Uint8Array.from(nodes)),
    thresholds: base64(Float32Array.from(thresholds)),
  };
}

function base64(array: ArrayBufferView): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}
