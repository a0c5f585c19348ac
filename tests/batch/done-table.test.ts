import { expect, it } from 'vitest';
import { DoneTable } from '../../src/batch/done-table.js';
import type { ManifestEntry } from '../../src/output/manifest.js';

function entry(input: string, changes: Partial<ManifestEntry> = {}): ManifestEntry {
  return {
    input,
    type: 'file',
    mirror: input,
    output: null,
    status: 'ok',
    error: null,
    text: true,
    words: 10,
    sha256: 'ab'.repeat(32),
    ms: 1,
    size: 100,
    modified: 1_700_000_000_000.25,
    bytes: 50,
    end: 50,
    ...changes,
  };
}

it('finds what was put in, among many, and nothing else', () => {
  const table = new DoneTable();
  for (let i = 0; i < 20_000; i++) table.set(entry(`saved/${i}.html`, { size: i, bytes: i * 2 }));
  for (const i of [0, 1, 511, 512, 9999, 19_999]) {
    expect(table.get(`saved/${i}.html`)).toEqual({
      size: i,
      modified: 1_700_000_000_000.25,
      bytes: i * 2,
      sha48: 0xabababababab,
      hasText: true,
      isError: false,
    });
  }
  expect(table.get('saved/20000.html')).toBeNull();
  expect(table.count).toBe(20_000);
});

it('keeps the later of two entries for one input', () => {
  const table = new DoneTable();
  table.set(entry('a', { status: 'error', text: false, size: null, sha256: null }));
  expect(table.get('a')).toMatchObject({ size: null, isError: true, sha48: 0 });
  table.set(entry('a'));
  expect(table.get('a')).toMatchObject({ size: 100, isError: false });
  expect(table.count).toBe(1);
});
