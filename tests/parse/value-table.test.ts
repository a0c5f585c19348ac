import { expect, it } from 'vitest';
import { SourceText } from '../../src/parse/source-text.js';
import { ValueTable } from '../../src/parse/value-table.js';
import type { NameValue } from '../../src/tree/name-value.js';

/** Looks a name up as it stands between others. */
function find(table: ValueTable, name: string): NameValue {
  const source = SourceText.ofText(`<p class="${name}">`);
  return table.find(source, 10, 10 + name.length);
}

it('gives a name the same object again', () => {
  const table = new ValueTable();
  const first = find(table, 'low-tide');
  expect(first.text).toBe('low-tide');
  expect(find(table, 'low-tide')).toBe(first);
  expect(find(table, 'low-tidy')).not.toBe(first);
});

it('tells apart names of one hash, however many there are', () => {
  const table = new ValueTable();
  // "Aa" and "BB" have one hash, and so have all names made of them.
  const names = Array.from({ length: 64 }, (_, i) =>
    [...i.toString(2).padStart(6, '0')].map((bit) => (bit === '0' ? 'Aa' : 'BB')).join(''),
  );
  for (const turn of [1, 2]) for (const name of names) expect(find(table, name).text, `${turn}`).toBe(name);
});

it('still tells names apart after so many that it forgets them', () => {
  const table = new ValueTable();
  const before = find(table, 'low-tide');
  for (let i = 0; i < 17_000; i++) expect(find(table, `tide-${i}`).text).toBe(`tide-${i}`);
  const after = find(table, 'low-tide');
  expect(after.text).toBe('low-tide');
  expect(after).not.toBe(before);
  expect(find(table, 'low-tide')).toBe(after);
});

it.each(['', 'x', 'ä-tide', 'ebbļflow', '潮', `long ${'tide '.repeat(80)}`, 'ebb\tflow\nlow'])(
  'gives the text as it stands of "%s"',
  (name) => {
    expect(find(new ValueTable(), name).text).toBe(name);
  },
);
