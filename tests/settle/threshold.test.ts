import { describe, expect, it } from 'vitest';
import { expectedBest, shiftThreshold } from '../../src/settle/threshold.js';
import type { Block } from '../../src/types.js';

/** Blocks of which only what the threshold needs is known: words and probability each. */
function best(...pairs: [words: number, probability: number][]) {
  const blocks = pairs.map(([words], index) => ({ index, words }) as Block);
  return expectedBest(
    blocks,
    Float64Array.from(pairs, ([, probability]) => probability),
  );
}

/** Expected F1 of keeping exactly the blocks of a choice, as a ratio of expectations. */
function f1(pairs: [number, number][], choice: number): number {
  let right = 0;
  let kept = 0;
  let all = 0;
  pairs.forEach(([words, probability], i) => {
    all += words * probability;
    if (choice & (1 << i)) {
      right += words * probability;
      kept += words;
    }
  });
  return kept + all === 0 ? 0 : (2 * right) / (kept + all);
}

describe('expectedBest', () => {
  it('cuts a clear page at one half', () => {
    expect(best([100, 1], [50, 1], [70, 0])).toEqual({ threshold: 0.5, f1: 1 });
  });

  it('keeps more of a doubtful page', () => {
    expect(best([100, 0.4], [100, 0.3]).threshold).toBeLessThan(0.3);
  });

  it('weighs probabilities that differ by less than a billionth in their order', () => {
    const close: [number, number][] = Array.from({ length: 40 }, (_, n) => [
      1 + ((n * 7) % 40),
      0.5 + n * 1e-12,
    ]);
    const falling = [...close].reverse();
    expect(best(...close, [300, 0.9])).toEqual(best([300, 0.9], ...falling));
  });

  it('weighs the last blocks of a page of five million', () => {
    const probabilities = new Float64Array(5_000_000);
    const blocks: Block[] = [];
    const last: [number, number][] = [
      [12, 0.9],
      [80, 0.45],
      [30, 0.6],
    ];
    last.forEach(([words, probability], n) => {
      const index = probabilities.length - last.length + n;
      blocks[index] = { index, words } as Block;
      probabilities[index] = probability;
    });
    expect(expectedBest(blocks, probabilities)).toEqual(best(...last));
  });

  it('has nothing to cut on a page where nothing can be article', () => {
    expect(best()).toEqual({ threshold: 0, f1: 0 });
    expect(best([10, 0])).toEqual({ threshold: 0, f1: 0 });
  });

  it.each<[number, number][][]>([
    [
      [
        [12, 0.9],
        [80, 0.45],
        [5, 0.2],
        [30, 0.6],
        [44, 0.05],
        [9, 0.5],
      ],
    ],
    [
      [
        [200, 0.3],
        [10, 0.95],
        [40, 0.31],
        [70, 0.1],
        [1, 0.7],
      ],
    ],
    [
      [
        [3, 0.02],
        [4, 0.03],
        [500, 0.01],
        [6, 0.9],
      ],
    ],
  ])('is no worse than any of all choices: %j', (pairs) => {
    const { threshold, f1: promised } = best(...pairs);
    const choices = Array.from({ length: 1 << pairs.length }, (_, choice) => f1(pairs, choice));
    expect(promised).toBeCloseTo(Math.max(...choices), 12);
    const kept = pairs.reduce(
      (mask, [, probability], i) => (probability >= threshold ? mask | (1 << i) : mask),
      0,
    );
    expect(f1(pairs, kept)).toBeCloseTo(promised, 12);
  });
});

describe('shiftThreshold', () => {
  it.each([0.05, 0.3, 0.5, 0.9])(
    'moves %d up for clean text and down for whole text, inside 0 to 1',
    (threshold) => {
      const precise = shiftThreshold(threshold, 'precision');
      const whole = shiftThreshold(threshold, 'recall');
      expect(shiftThreshold(threshold, 'balance')).toBe(threshold);
      expect(precise).toBeGreaterThan(threshold);
      expect(precise).toBeLessThan(1);
      expect(whole).toBeLessThan(threshold);
      expect(whole).toBeGreaterThan(0);
    },
  );

  it('goes as far up as down: three times the odds', () => {
    expect(shiftThreshold(0.5, 'precision')).toBeCloseTo(0.75, 12);
    expect(shiftThreshold(0.5, 'recall')).toBeCloseTo(0.25, 12);
    expect(shiftThreshold(shiftThreshold(0.3, 'precision'), 'recall')).toBeCloseTo(0.3, 12);
  });

  it.each([0, 1])('has nowhere to go from %d', (threshold) => {
    expect(shiftThreshold(threshold, 'precision')).toBe(threshold);
    expect(shiftThreshold(threshold, 'recall')).toBe(threshold);
  });
});
