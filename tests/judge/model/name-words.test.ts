import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMN, FEATURE_COUNT } from '../../../src/features.js';
import { fillNames, type NameBook, namesAround, placesOf } from '../../../src/judge/model/name-words.js';
import { weights } from '../../../src/judge/model/weights.js';
import { segment } from '../../../src/segment/segment.js';
import { pageOf } from '../../metadata/page-of.js';

function book(words: Record<string, [near: number, far: number]>, scale = 0.5): NameBook {
  return {
    ...placesOf(Object.keys(words)),
    near: Int8Array.from(Object.values(words), ([near]) => near),
    far: Int8Array.from(Object.values(words), ([, far]) => far),
    scale,
  };
}

/** Both columns of the first block of a page. */
function columnsOf(body: string, of: NameBook): [near: number, far: number] {
  const page = pageOf(`<!doctype html><body class="tide">${body}`);
  const blocks = segment(page);
  const values = new Float32Array(blocks.list.length * FEATURE_COUNT);
  fillNames(page, blocks, { values } as Parameters<typeof fillNames>[2], of);
  return [values[COLUMN.namesNear]!, values[COLUMN.namesFar]!];
}

/** Attributes of an element that bears those words. */
function named(words: readonly string[]): string {
  const own = words.filter((word) => !word.startsWith('@'));
  const role = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  return ` class="${own.join(' ')}" role="${role.join(' ')}"`;
}

describe('names of elements', () => {
  it('count as near on the own element and the two above, as far above those', () => {
    const tide = book({ tide: [4, 6] });
    expect(columnsOf('<p class="tide">ebb', tide)).toEqual([2, 0]);
    expect(columnsOf('<div id="tide"><div><p>ebb', tide)).toEqual([2, 0]);
    expect(columnsOf('<div class="tide"><div><div><p>ebb', tide)).toEqual([0, 3]);
    expect(columnsOf('<main class="tide"><div class="tide"><div><div><p>ebb', tide)).toEqual([0, 6]);
  });

  it('say nothing from the body up, and nothing when no word is known', () => {
    expect(columnsOf('<p>ebb', book({ tide: [4, 6] }))).toEqual([0, 0]);
    expect(columnsOf('<p class="moon">ebb', book({ tide: [4, 6] }))).toEqual([0, 0]);
  });

  it('are taken word by word, whole runs of letters too, and add up', () => {
    const both = book({ tide: [4, 0], table: [1, 0], tidetable: [10, 0] }, 1);
    expect(columnsOf('<p class="tideTable">ebb', both)).toEqual([15, 0]);
    expect(columnsOf('<p class="tide-table_2">ebb', both)).toEqual([5, 0]);
  });

  it('of role and itemprop have weights of their own', () => {
    const tide = book({ main: [1, 0], '@main': [2, 0], '@text': [8, 0] }, 1);
    expect(columnsOf('<p role="main">ebb', tide)).toEqual([2, 0]);
    expect(columnsOf('<p itemprop="text" class="main">ebb', tide)).toEqual([9, 0]);
  });
});

describe('the words that training counts', () => {
  it('are those that the columns sum, for every block of a page', () => {
    const page = pageOf(
      `<!doctype html><body class="tide"><header id="tide-table" role="banner"><nav class="mainNav"><a href="/">Ebb</a></nav></header>
      <main role="main" class="wrap tide"><div id="tide"><article itemprop="articleBody" class="tide tide-text"><section><h1 class="main">Springs</h1>
      <p class="tide_text main" itemprop="text">Neaps follow.<ul class="tide"><li><span class="main">Moon</span></ul></section></article></div></main>`,
    );
    const weighed = {
      tide: [1, 7],
      table: [2, 11],
      main: [3, 13],
      '@main': [5, 17],
      '@text': [8, 19],
      text: [4, 23],
    };
    const blocks = segment(page);
    const values = new Float32Array(blocks.list.length * FEATURE_COUNT);
    fillNames(page, blocks, { values } as Parameters<typeof fillNames>[2], book(weighed as never, 1));
    const sum = (words: readonly string[], ring: 0 | 1): number =>
      words.reduce((all, word) => all + (weighed[word as keyof typeof weighed]?.[ring] ?? 0), 0);
    const counted = blocks.list.map(({ element }) => namesAround(element));
    expect(blocks.list.length).toBeGreaterThanOrEqual(4);
    expect(blocks.list.map((_, i) => values[i * FEATURE_COUNT + COLUMN.namesNear])).toEqual(
      counted.map(({ near }) => sum(near, 0)),
    );
    expect(blocks.list.map((_, i) => values[i * FEATURE_COUNT + COLUMN.namesFar])).toEqual(
      counted.map(({ far }) => sum(far, 1)),
    );
    expect(counted.some(({ far }) => sum(far, 1) > 0)).toBe(true);
  });
});

describe('the trained book of names', () => {
  it('gives the trainer\u2019s sums', () => {
    const { names } = JSON.parse(readFileSync(new URL('sample.json', import.meta.url), 'utf8')) as {
      names: { near: string[]; far: string[]; sums: [number, number] }[];
    };
    expect(names.length).toBeGreaterThanOrEqual(20);
    for (const { near, far, sums } of names) {
      const ours = columnsOf(`<div${named(far)}><div><div><p${named(near)}>ebb`, weights().names);
      expect(ours[0]).toBeCloseTo(sums[0], 4);
      expect(ours[1]).toBeCloseTo(sums[1], 4);
    }
  });
});
