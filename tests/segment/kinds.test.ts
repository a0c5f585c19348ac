import { expect, it } from 'vitest';
import { KIND, KINDS, kindOfTag } from '../../src/segment/kinds.js';

it('counts each tag that has the name of a kind as that kind', () => {
  for (const kind of KINDS) if (kind !== 'list') expect(kindOfTag(kind)).toBe(KIND[kind]);
});

it.each(['ul', 'ol', 'dl'])('counts <%s> as a list', (tag) => {
  expect(kindOfTag(tag)).toBe(KIND.list);
});

it.each(['a', 'div', 'span', 'li', 'p', 'img', 'tide-table'])('does not count <%s>', (tag) => {
  expect(kindOfTag(tag)).toBeUndefined();
});
