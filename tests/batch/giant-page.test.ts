import { describe, expect, it } from 'vitest';
import { asPageOf } from '../../src/batch/giant-page.js';

const TEN_MEGABYTES = 10_000_000;

describe.each([0, TEN_MEGABYTES])('the work of a page of %i bytes', (bytes) => {
  it('gives what it gives', () => {
    expect(asPageOf(bytes, () => 'ferry')).toBe('ferry');
  });

  it('fails as it fails, and later work runs', () => {
    expect(() =>
      asPageOf(bytes, () => {
        throw new Error('storm');
      }),
    ).toThrow('storm');
    expect(asPageOf(bytes, () => 1)).toBe(1);
  });
});
