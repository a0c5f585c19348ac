import { describe, expect, it } from 'vitest';
import { type BareName, BareNames } from '../../src/segment/bare-names.js';

const nameOf = (text: string): BareName => ({ text, bareHash: 0, page: 0, number: 0 });

describe('the numbers of class names', () => {
  it.each([
    ['item-1', 'item-2'],
    ['item-', 'item-2'],
    ['12', ''],
    ['1a22b333', 'a0b'],
    ['card', 'card'],
  ])('are one for "%s" and "%s"', (some, other) => {
    const names = new BareNames();
    names.start();
    expect(names.numberOf(nameOf(some))).toBe(names.numberOf(nameOf(other)));
  });

  it.each([
    ['item-1', 'item1'],
    ['a1b', 'b1a'],
    ['card', 'cards'],
    ['', 'a'],
    ['4a', '4'],
  ])('differ for "%s" and "%s"', (some, other) => {
    const names = new BareNames();
    names.start();
    expect(names.numberOf(nameOf(some))).not.toBe(names.numberOf(nameOf(other)));
  });

  it('count from 0 on each page, however many names the page before had', () => {
    const names = new BareNames();
    const known = nameOf('tide');
    names.start();
    for (let i = 0; i < 20_000; i++)
      names.numberOf(nameOf(`mooring-${'x'.repeat(i % 7)}${String.fromCodePoint(0x4e00 + i)}`));
    expect(names.numberOf(known)).toBe(20_000);
    expect(names.numberOf(nameOf('tide7'))).toBe(20_000);
    names.start();
    expect(names.numberOf(nameOf('harbour'))).toBe(0);
    expect(names.numberOf(known)).toBe(1);
    expect(names.numberOf(known)).toBe(1);
  });
});
