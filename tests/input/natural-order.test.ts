import { expect, it } from 'vitest';
import { naturalOrder } from '../../src/input/natural-order.js';

it.each([
  [
    ['page10', 'page2', 'page1'],
    ['page1', 'page2', 'page10'],
  ],
  [
    ['b', 'a10', 'a9b', 'a9'],
    ['a9', 'a9b', 'a10', 'b'],
  ],
  [
    ['2024-10', '2024-9', '2023-12'],
    ['2023-12', '2024-9', '2024-10'],
  ],
  [
    ['page01', 'page1', 'page001'],
    ['page1', 'page01', 'page001'],
  ],
  [
    ['я', 'а', 'z'],
    ['z', 'а', 'я'],
  ],
  [
    ['99999999999999999999', '100000000000000000000'],
    ['99999999999999999999', '100000000000000000000'],
  ],
])('sorts %j as people do', (names, sorted) => {
  expect([...names].sort(naturalOrder)).toEqual(sorted);
});

it('is an order: no two names equal unless they are the same, and both ways agree', () => {
  const names = ['a1', 'a01', 'a', '', '1', '01', 'a1b', 'a01b', '10', 'b'];
  for (const a of names) {
    for (const b of names) {
      expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
      expect(naturalOrder(a, b) === 0).toBe(a === b);
    }
  }
});
