import { describe, expect, it } from 'vitest';
import { growthExponent, median, quantile } from '../../bench/statistics.js';

describe('the figures of the bench', () => {
  it('take the middle of an odd count and the lower middle of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([8, 2, 4, 6])).toBe(4);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9)).toBe(10);
  });

  it('tell linear growth from quadratic', () => {
    const sizes = [10, 100, 1000];
    expect(growthExponent(sizes, [3, 30, 300])).toBeCloseTo(1);
    expect(growthExponent(sizes, [1, 100, 10_000])).toBeCloseTo(2);
  });
});
