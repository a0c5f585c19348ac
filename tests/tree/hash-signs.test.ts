import { expect, it } from 'vitest';
import { HashSigns } from '../../src/tree/hash-signs.js';

it('may hold what was added, and hardly anything else', () => {
  const hashOf = (n: number): number => Math.imul(n * n + 17, 0x45d9f3b);
  const signs = HashSigns.ofSize(13);
  for (let n = 0; n < 300; n++) signs.add(hashOf(n));
  for (let n = 0; n < 300; n++) expect(signs.mayHold(hashOf(n))).toBe(true);
  let wrong = 0;
  for (let n = 300; n < 1300; n++) if (signs.mayHold(hashOf(n))) wrong++;
  expect(wrong).toBeLessThan(100);
});

it('does not change with its copy, and holds nothing when it is emptied', () => {
  const signs = HashSigns.ofSize(10);
  signs.add(-5);
  const copy = signs.copy();
  copy.add(0x7fffffff);
  expect([signs.mayHold(0x7fffffff), copy.mayHold(0x7fffffff), copy.mayHold(-5)]).toEqual([
    false,
    true,
    true,
  ]);
  copy.empty();
  expect([signs.mayHold(-5), copy.mayHold(-5)]).toEqual([true, false]);
});
