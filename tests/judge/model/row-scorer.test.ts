import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Forest, scoreRow } from '../../../src/judge/model/forest.js';
import { compileForest, rowScorer } from '../../../src/judge/model/row-scorer.js';
import { weights } from '../../../src/judge/model/weights.js';

const sample: { blocks: number[][]; context: number[][] } = JSON.parse(
  readFileSync(new URL('sample.json', import.meta.url), 'utf8'),
);

/** Rows one behind the other, by their floats' bits, and where each starts. */
function rowsOf(rows: readonly (readonly number[])[]): { bits: Int32Array; starts: Int32Array } {
  const bits = new Int32Array(Float32Array.from(rows.flat()).buffer);
  return { bits, starts: Int32Array.from(rows, (row, i) => i * row.length) };
}

const walked = (forest: Forest, rows: readonly (readonly number[])[]): number[] => {
  const { bits, starts } = rowsOf(rows);
  return [...starts].map((start) => scoreRow(forest, bits, start));
};

/** The rows, each with one value put in all columns from a place on: signs and zeros that real rows have seldom. */
const bent = (rows: readonly (readonly number[])[]): number[][] =>
  [-0, 0, -1, -2.5, -1e-40, 1e30, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN].flatMap(
    (odd, i) => rows.slice(i * 5, i * 5 + 5).map((row) => row.map((value, k) => (k % 9 >= i ? odd : value))),
  );

describe('code made of trees', () => {
  const forests = [
    { name: 'first look', forest: weights().block, rows: sample.blocks },
    { name: 'second look', forest: weights().context, rows: sample.context },
  ];
  it.each(forests)(
    'gives each row of the $name the score that walking them does, to the last bit',
    ({ forest, rows }) => {
      const all = [...rows, ...bent(rows)];
      const { bits, starts } = rowsOf(all);
      const scores = new Float64Array(all.length).fill(forest.base[0]!);
      for (const add of compileForest(forest)) add(bits, starts, all.length, scores);
      expect([...scores]).toEqual(walked(forest, all));
    },
  );
});

describe('a scorer of rows', () => {
  it('gives the same scores before and after it has made code', () => {
    const { block } = weights();
    const { bits, starts } = rowsOf(sample.blocks);
    const expected = walked(block, sample.blocks);
    const score = rowScorer(block);
    for (let scored = 0; scored < 12_000; scored += starts.length) {
      const scores = new Float64Array(starts.length).fill(7);
      score(bits, starts, starts.length, scores);
      expect([...scores]).toEqual(expected);
    }
  });

  it('scores only as many rows as it is told to', () => {
    const { bits, starts } = rowsOf(sample.blocks);
    const scores = new Float64Array(starts.length).fill(7);
    rowScorer(weights().block)(bits, starts, 2, scores);
    expect([...scores.slice(2)]).toEqual(new Array(starts.length - 2).fill(7));
  });
});
