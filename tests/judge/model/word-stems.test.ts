import { describe, expect, it } from 'vitest';
import { FOUND, readStems, stemsIn } from '../../../src/judge/model/word-stems.js';
import { PageWords } from '../../../src/tree/page-words.js';
import type { Block } from '../../../src/types.js';

const stemsOf = (text: string): number[] => [...FOUND.subarray(0, stemsIn(text))];
const tableOf = (...texts: string[]): ReturnType<typeof readStems> =>
  readStems(
    { list: texts.map((text, index) => ({ index, text }) as Block), words: new PageWords() },
    Int32Array.from(texts.keys()),
  );

describe('word stems', () => {
  it.each([
    ['Glaciers', 'glacial'],
    ['мороз, Морозы', 'МОРОЗ морозы'],
    ['tide-pools', 'TIDE POOLS'],
    ['été austral', 'austral'],
  ])('of %j are those of %j', (one, other) => expect(stemsOf(one)).toEqual(stemsOf(other)));

  it.each(['the sea is 12345 km off', '“…” — 2011', ''])('are none in %j', (text) =>
    expect(stemsOf(text)).toEqual([]),
  );

  it('are pairs of signs where no space parts words', () =>
    expect(stemsOf('冰川消退。冰川')).toHaveLength(4));

  it('are no more than a subject needs', () => {
    expect(stemsIn('kelp '.repeat(1000))).toBe(FOUND.length);
    expect(stemsIn('潮水'.repeat(1000))).toBe(FOUND.length);
  });

  it.each([
    'The Harbour: tides, 2024 TIDES & 12345km; café ÉTÉS, it’s “øresund” 5min',
    'Łódź straße snake_case',
    'мороз Морозы',
    '冰川消退',
    'ª º ² next',
    'kelp '.repeat(300),
    'a bc def ghij klmno pqrstu',
    '',
  ])('of a block of a page are those of its text: %j', (text) => {
    const hashes = [...new Set(stemsOf(text))];
    const { stems, find } = tableOf('ebb and flood', text);
    expect(hashes.map(find)).toEqual([...stems.subarray(stems.length - hashes.length)]);
  });

  it('are numbered once a page and stand once in a block', () => {
    const { from, stems, count } = tableOf('kelp forest kelp', 'forest fires');
    expect([...from]).toEqual([0, 2, 4]);
    expect([...stems]).toEqual([0, 1, 1, 2]);
    expect(count).toBe(3);
  });

  it('keep their numbers when the table grows, and an unknown one has none', () => {
    const words = Array.from({ length: 120 }, (_, i) =>
      Array.from({ length: 100 }, (_, k) =>
        String.fromCharCode(97 + (i % 26), 97 + (k % 26), 97 + ((k / 26) | 0), 97 + ((i / 26) | 0), 122),
      ).join(' '),
    );
    const { count, find, stems, from } = tableOf(...words);
    expect(count).toBe(12_000);
    expect(Math.max(...stemsOf(words[0]!).map(find))).toBe(99);
    expect([...stems.slice(from[119]!)].sort((a, b) => a - b)[0]).toBe(11_900);
    expect(stemsOf('unheard').map(find)).toEqual([-1]);
  });
});
