import { describe, expect, it } from 'vitest';
import { SharedPrints } from '../../src/tree/shared-prints.js';

function printsOf(texts: readonly string[]): SharedPrints {
  const prints = new SharedPrints();
  for (const text of texts) prints.add(text);
  return prints;
}

describe('SharedPrints', () => {
  it('never denies that a text stands twice, whatever its length', () => {
    const texts = Array.from({ length: 300 }, (_, n) => `${'łódź 舟 '.repeat(n)}${n}`);
    const prints = printsOf([
      '',
      ...texts,
      '',
      ...texts.map((text) => `${text.slice(0, 1)}${text.slice(1)}`),
    ]);
    expect(['', ...texts].every((text) => prints.mayRepeat(text))).toBe(true);
  });

  it('rules out most of many texts of several lengths', () => {
    const texts = Array.from({ length: 200 }, (_, n) => `Report ${'of '.repeat(n)}it`);
    const prints = printsOf(texts);
    expect(texts.filter((text) => prints.mayRepeat(text)).length).toBeLessThan(40);
  });

  it('forgets the texts of the page before', () => {
    printsOf(['one text', 'one text']);
    expect(printsOf(['one text']).mayRepeat('one text')).toBe(false);
  });
});
