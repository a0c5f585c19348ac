import { describe, expect, it } from 'vitest';
import { sortLikeliest } from '../../src/tree/sort-likeliest.js';

const keyOf = (probability: number, place: number): number =>
  Math.round((1 - probability) * 2 ** 26) * 2 ** 26 + place;

function sorted(probabilities: readonly number[]): number[] {
  const keys = Float64Array.from(probabilities, keyOf);
  sortLikeliest(keys);
  return [...keys];
}

describe('sortLikeliest', () => {
  it.each([
    ['none', []],
    ['one', [0.5]],
    ['the ends of the scale', [0, 1, 0, 1, 1e-9, 1 - 1e-9]],
    ['equal ones', Array.from({ length: 300 }, () => 0.25)],
    ['many', Array.from({ length: 900 }, (_, n) => ((n * 7919) % 900) / 900)],
    ['very unlikely ones', Array.from({ length: 500 }, (_, n) => ((n * 331) % 500) / 1e7)],
    ['more than go into buckets', Array.from({ length: 5000 }, (_, n) => ((n * 7919) % 5000) / 5000)],
  ])('sorts %s as the built-in sort does', (_, probabilities) => {
    expect(sorted(probabilities)).toEqual([...Float64Array.from(probabilities, keyOf).sort()]);
  });
});
