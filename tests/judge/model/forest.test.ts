import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURE_COUNT, FEATURES } from '../../../src/features.js';
import { CONTEXT_COUNT, CONTEXT_FEATURES } from '../../../src/judge/model/context-feature-names.js';
import { LEAF, type PackedForest, scoreRow, unpackForest } from '../../../src/judge/model/forest.js';
import { guessType } from '../../../src/judge/model/judge-blocks.js';
import { PAGE_FEATURES } from '../../../src/judge/model/page-feature-names.js';
import { tablePrint } from '../../../src/judge/model/table-print.js';
import { weights } from '../../../src/judge/model/weights.js';
import { CONFIDENCE_SIGNS } from '../../../src/settle/confidence.js';

/** Rows drawn by the trainer, with the answers of its own library. */
interface Sample {
  blocks: number[][];
  probabilities: number[];
  /** Rows of the second look, and its answers. */
  context: number[][];
  again: number[];
  pages: number[][];
  /** Per page, the probability of each type. */
  types: number[][];
}

const WEIGHTS = new URL('../../../src/judge/model/weights.json', import.meta.url);
const sample: Sample = JSON.parse(readFileSync(new URL('sample.json', import.meta.url), 'utf8'));
const stored = JSON.parse(readFileSync(WEIGHTS, 'utf8'));

/** Greatest distance that the trainer's and our probabilities may have. */
const NEAR = 1e-6;

/** 32-bit floats by their bits. */
const bitsOf = (values: readonly number[]): Int32Array => new Int32Array(Float32Array.from(values).buffer);

const distance = (ours: readonly number[], theirs: readonly number[]): number =>
  Math.max(...ours.map((value, i) => Math.abs(value - theirs[i]!)));

describe('the trained weights', () => {
  it('give the trainer\u2019s probabilities for blocks', () => {
    expect(sample.blocks.length).toBeGreaterThanOrEqual(100);
    const { block } = weights();
    const ours = sample.blocks.map((row) => 1 / (1 + Math.exp(-scoreRow(block, bitsOf(row), 0))));
    expect(distance(ours, sample.probabilities)).toBeLessThan(NEAR);
  });

  it('give the trainer\u2019s probabilities for the second look at blocks', () => {
    expect(sample.context.length).toBeGreaterThanOrEqual(100);
    const { context } = weights();
    const ours = sample.context.map((row) => 1 / (1 + Math.exp(-scoreRow(context, bitsOf(row), 0))));
    expect(distance(ours, sample.again)).toBeLessThan(NEAR);
  });

  it('give the trainer\u2019s probabilities for the types of pages, and guess the likeliest', () => {
    expect(sample.pages.length).toBeGreaterThanOrEqual(20);
    const { types } = weights();
    sample.pages.forEach((row, i) => {
      const guess = guessType(Float32Array.from(row));
      const theirs = sample.types[i]!;
      expect(distance([...guess.probabilities], theirs)).toBeLessThan(NEAR);
      const best = types[theirs.indexOf(Math.max(...theirs))];
      expect([best, 'other']).toContain(guess.type);
    });
  });

  it('tell blocks apart: the sample has sure ones of both kinds', () => {
    expect(Math.min(...sample.probabilities)).toBeLessThan(0.1);
    expect(Math.max(...sample.probabilities)).toBeGreaterThan(0.9);
  });

  it('were trained on the features that the code computes, in their order', () => {
    expect(stored.trainedOn).toBe(tablePrint());
    expect(sample.pages.map((row) => row.length)).toEqual(sample.pages.map(() => PAGE_FEATURES.length));
    expect(sample.context.map((row) => row.length)).toEqual(sample.context.map(() => CONTEXT_COUNT));
    expect(new Set(CONTEXT_FEATURES).size).toBe(CONTEXT_COUNT);
    expect(CONTEXT_COUNT).toBeLessThan(LEAF);
    expect(sample.blocks.map((row) => row.length)).toEqual(sample.blocks.map(() => FEATURE_COUNT));
    expect(new Set(FEATURES.map(([name]) => name)).size).toBe(FEATURE_COUNT);
    // Columns are a byte, and one of its values stands for a leaf.
    expect(FEATURE_COUNT).toBeLessThan(LEAF);
  });

  it('are at most 60 KB', () => expect(statSync(WEIGHTS).size).toBeLessThanOrEqual(60_000));

  it('ask only for columns that there are, and walk only inside their tree', () => {
    const { block, context, page, types } = weights();
    for (const [forest, columns] of [
      [block, FEATURE_COUNT],
      [context, CONTEXT_COUNT],
      [page, PAGE_FEATURES.length],
    ] as const) {
      forest.columns.forEach((column, node) => {
        if (column === LEAF) return;
        expect(column).toBeLessThan(columns);
        expect(forest.rights[node]).toBeGreaterThan(1);
        expect(node + forest.rights[node]!).toBeLessThan(forest.columns.length);
      });
    }
    expect(page.base).toHaveLength(types.length);
    expect(block.base).toHaveLength(1);
  });

  it('weigh confidence by a rising table, a weight a sign and a constant', () => {
    const { confidence } = weights();
    expect(confidence.weights).toHaveLength(CONFIDENCE_SIGNS.length + 1);
    expect(confidence.at).toHaveLength(confidence.share.length);
    const rises = (list: readonly number[]): boolean =>
      list.every((value, i) => i === 0 || value >= list[i - 1]!);
    expect(rises(confidence.at)).toBe(true);
    expect(rises(confidence.share)).toBe(true);
    expect(confidence.share[0]).toBeGreaterThanOrEqual(0);
    expect(confidence.share.at(-1)).toBeLessThanOrEqual(1);
  });
});

type Tree = [columns: number[], values: number[]];

/** One inner node over two leaves: at most the column's threshold of that place is low; leaves in whole numbers. */
const stump = (column: number, place: number, low: number, high: number): Tree => [
  [column, LEAF, LEAF],
  [place, low, high],
];

/** @param thresholds per column. */
function packed(base: number[], thresholds: number[][], ...trees: Tree[]): PackedForest {
  const base64 = (array: Uint8Array | Int16Array | Float32Array): string =>
    Buffer.from(array.buffer).toString('base64');
  const columns = trees.flatMap(([columns]) => columns);
  const values = trees.flatMap(([, values]) => values);
  return {
    base,
    scale: 0.5,
    columns: base64(Uint8Array.from(columns)),
    leaves: base64(Int16Array.from(values.filter((_, i) => columns[i] === LEAF))),
    places: base64(Uint8Array.from(values.filter((_, i) => columns[i] !== LEAF))),
    counts: base64(Uint8Array.from(thresholds, (list) => list.length)),
    thresholds: base64(Float32Array.from(thresholds.flat())),
  };
}

describe('a forest', () => {
  const row = (...values: number[]): Int32Array => bitsOf(values);

  it('goes left up to the threshold itself, right beyond it', () => {
    const forest = unpackForest(packed([0], [[], [2.5]], stump(1, 0, -4, 6)));
    expect([2, 2.5, 2.75].map((value) => scoreRow(forest, row(9, value), 0))).toEqual([-2, -2, 3]);
  });

  it('adds its trees to the base', () => {
    const forest = unpackForest(packed([10], [[0], [7]], stump(0, 0, 1, 2), stump(1, 0, 4, 8)));
    expect(scoreRow(forest, row(1, 7), 0)).toBe(10 + 1 + 2);
  });

  it('finds the right child behind all of the left side', () => {
    // At most 1: then at most 0 gives 2, else 4; above 1: 6.
    const tree: Tree = [
      [0, 0, LEAF, LEAF, LEAF],
      [1, 0, 4, 8, 12],
    ];
    const forest = unpackForest(packed([0], [[0, 1]], tree, stump(0, 1, 0, 200)));
    expect([-1, 0.5, 2].map((value) => scoreRow(forest, row(value), 0))).toEqual([2, 4, 106]);
  });

  it('takes turns between classes', () => {
    const forest = unpackForest(packed([0, 100], [[0]], stump(0, 0, 2, 4), stump(0, 0, 6, 8)));
    expect([0, 1].map((klass) => scoreRow(forest, row(1), 0, klass))).toEqual([2, 104]);
  });

  it('reads the row that starts where it is told', () => {
    const forest = unpackForest(packed([0], [[], [0]], stump(1, 0, 2, 4)));
    expect(scoreRow(forest, row(0, 0, 0, 1), 2)).toBe(2);
  });

  it('may be of single leaves, or of no trees at all', () => {
    expect(scoreRow(unpackForest(packed([1], [], [[LEAF], [3]])), row(0), 0)).toBe(2.5);
    expect(scoreRow(unpackForest(packed([1], [])), row(0), 0)).toBe(1);
  });

  it('takes all floats as numbers: below, on and above each threshold, of both signs', () => {
    const floats = [-3e38, -2.5, -1, -1e-40, -0, 0, 1e-40, 0.3, 1, 2.5, 3e38].map(Math.fround);
    for (const limit of floats) {
      const forest = unpackForest(packed([0], [[], [limit]], stump(1, 0, 0, 2)));
      for (const value of [...floats, -Infinity, Infinity, Number.NaN])
        expect(scoreRow(forest, row(7, value), 0), `${value} at ${limit}`).toBe(value <= limit ? 0 : 1);
    }
  });
});
