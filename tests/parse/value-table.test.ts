import { expect, it } from 'vitest';
import { SourceText } from '../../src/parse/source-text.js';
import { ValueTable } from '../../src/parse/value-table.js';
import type { NameValue } from '../../src/tree/name-value.js';

/** Looks a name up as it stands between others. */
function find(table: ValueTable, name: string, hash = [...name].reduce(addTo, 0)): NameValue {
  const source = SourceText.ofText(`<p class="${name}">`);
  return table.find(source, 10, 10 + name.length, hash);
}

function addTo(hash: number, sign: string): number {
  return (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0;
}

it('gives a name the same object from the second time on that it is looked for', () => {
  const table = new ValueTable();
  expect(find(table, 'low-tide').text).toBe('low-tide');
  const kept = find(table, 'low-tide');
  expect(kept.text).toBe('low-tide');
  expect(find(table, 'low-tide')).toBe(kept);
  expect(find(table, 'low-tidy')).not.toBe(kept);
});

it('tells apart names of one hash, however many there are', () => {
  const table = new ValueTable();
  const names = Array.from({ length: 64 }, (_, i) => `tide-${i}`);
  for (const turn of [1, 2, 3])
    for (const name of names) expect(find(table, name, 7).text, `${turn}`).toBe(name);
});

it('still tells names apart after so many that it forgets them', () => {
  const table = new ValueTable();
  find(table, 'low-tide');
  const before = find(table, 'low-tide');
  for (let i = 0; i < 17_000; i++)
    for (let turn = 0; turn < 2; turn++) expect(find(table, `tide-${i}`).text).toBe(`tide-${i}`);
  find(table, 'low-tide');
  const after = find(table, 'low-tide');
  expect(after.text).toBe('low-tide');
  expect(after).not.toBe(before);
  expect(find(table, 'low-tide')).toBe(after);
});
