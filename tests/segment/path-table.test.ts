import { expect, it } from 'vitest';
import { PathTable } from '../../src/segment/path-table.js';

it('numbers paths in order of appearance, one number for one parent, tag and class', () => {
  const table = new PathTable(2000);
  const known = new Map<string, number>();
  for (let round = 0; round < 2; round++) {
    for (let parent = -1; parent < 9; parent++) {
      for (const tag of ['div', 'dl', 'a', 'x-tide']) {
        for (let names = 0; names < 40; names++) {
          const key = `${parent} ${tag} ${names}`;
          if (!known.has(key)) known.set(key, known.size);
          expect(table.of(parent, tag, names)).toBe(known.get(key));
        }
      }
    }
  }
  expect(table.count).toBe(known.size);
});

it('has room for as many as it was told, down to one', () => {
  const table = new PathTable(1);
  expect(table.of(-1, 'html', 0)).toBe(0);
  expect(table.of(-1, 'html', 0)).toBe(0);
});

it('forgets all paths when emptied', () => {
  const table = new PathTable(50);
  for (let names = 0; names < 50; names++) table.of(-1, 'p', names);
  table.empty();
  expect(table.count).toBe(0);
  for (let names = 49; names >= 0; names--) expect(table.of(-1, 'p', names)).toBe(49 - names);
});
