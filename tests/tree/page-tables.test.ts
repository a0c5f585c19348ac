import { describe, expect, test } from 'vitest';
import { byteTable, floatTable, intTable } from '../../src/tree/page-tables.js';

describe('tables of a page', () => {
  test('are zeros, however many were filled before', () => {
    for (let i = 0; i < 3_000; i++) {
      for (const table of [intTable(i % 77), floatTable(i % 31), byteTable(i % 53)]) {
        expect(table.every((value) => value === 0)).toBe(true);
        table.fill(7);
      }
    }
  });

  test('share no place with each other', () => {
    const tables = Array.from({ length: 2_000 }, (_, i) => [
      byteTable(i % 13),
      intTable(i % 17),
      floatTable(i % 7),
    ]);
    tables.flat().forEach((table, i) => {
      table.fill(i % 251);
    });
    tables.flat().forEach((table, i) => {
      expect(table.every((value) => value === i % 251)).toBe(true);
    });
  });

  test.each([0, 1, 65_536, 65_537, 300_000])('are as long as asked for: %i', (length) => {
    expect([intTable(length).length, floatTable(length).length, byteTable(length).length]).toEqual([
      length,
      length,
      length,
    ]);
  });
});
