import { describe, expect, it } from 'vitest';
import { asFirstPage } from '../../src/batch/first-page.js';

describe('the work of a first page', () => {
  it('gives what it gives', () => {
    expect(asFirstPage(() => 'ferry')).toBe('ferry');
  });

  it('fails as it fails, and later work runs', () => {
    expect(() =>
      asFirstPage(() => {
        throw new Error('storm');
      }),
    ).toThrow('storm');
    expect(asFirstPage(() => 1)).toBe(1);
  });
});
