import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/clean/word-table.js';

const rulesOf = (table: WordTable, word: number): readonly number[] => table.listAt(table.placeOf(word));

describe('the table of words', () => {
  it('gives each word its rules, in order and once', () => {
    const table = new WordTable(64);
    table.add(-7, 1);
    table.add(-7, 1);
    table.add(-7, 4);
    table.add(9, 2);
    expect(rulesOf(table, -7)).toEqual([1, 4]);
    expect(rulesOf(table, 9)).toEqual([2]);
    expect(rulesOf(table, 8)).toEqual([]);
  });

  it('keeps them when it grows', () => {
    const table = new WordTable(64);
    const words = Array.from({ length: 5000 }, (_, i) => Math.imul(i + 1, 0x1000193));
    words.forEach((word, i) => {
      table.add(word, i);
    });
    expect(words.map((word) => rulesOf(table, word))).toEqual(words.map((_, i) => [i]));
  });
});
