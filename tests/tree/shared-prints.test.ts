import { describe, expect, it } from 'vitest';
import { SharedPrints } from '../../src/tree/shared-prints.js';

/** For each text, whether it may be another's equal. */
function mayRepeat(texts: readonly string[]): boolean[] {
  const prints = new SharedPrints();
  return texts.map((text) => prints.add(text)).map((print) => prints.mayRepeat(print));
}

describe('SharedPrints', () => {
  it('never denies that a text stands twice, whatever its length', () => {
    const texts = Array.from({ length: 300 }, (_, n) => `${'łódź 舟 '.repeat(n)}${n}`);
    const again = texts.map((text) => `${text.slice(0, 1)}${text.slice(1)}`);
    expect(mayRepeat(['', ...texts, '', ...again]).every(Boolean)).toBe(true);
  });

  it('rules out most of many texts of several lengths', () => {
    const texts = Array.from({ length: 200 }, (_, n) => `Report ${'of '.repeat(n)}it`);
    expect(mayRepeat(texts).filter(Boolean).length).toBeLessThan(40);
  });

  it('forgets the texts of the page before', () => {
    mayRepeat(['one text', 'one text']);
    expect(mayRepeat(['one text'])).toEqual([false]);
  });
});
