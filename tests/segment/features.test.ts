import { describe, expect, it } from 'vitest';
import { COLUMN, FEATURE_COUNT, FEATURES, type FeatureName } from '../../src/features.js';
import { computeFeatures } from '../../src/segment/features.js';
import { KINDS } from '../../src/segment/kinds.js';
import { segment } from '../../src/segment/segment.js';
import { WORD_GROUPS } from '../../src/segment/word-groups.js';
import type { PageClaims } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';
import { pageNames, readPage } from '../page-fixtures.js';

const NO_CLAIMS: PageClaims = {
  title: null,
  description: null,
  articleBody: null,
  type: null,
  url: null,
  dated: false,
  authored: false,
};

/** Looks up a feature of the block with a text (or of the block at a place). */
type Look = (feature: FeatureName, block: string | number) => number;

function featuresOf(body: string, claims: Partial<PageClaims> = {}): Look {
  const page = pageOf(`<!doctype html><body>${body}`);
  const blocks = segment(page);
  const { values } = computeFeatures(page, blocks, { ...NO_CLAIMS, ...claims });
  return (feature, block) => {
    const at = typeof block === 'number' ? block : blocks.list.findIndex(({ text }) => text === block);
    if (at < 0 || at >= blocks.list.length) throw new Error(`no block ${block}`);
    return values[at * FEATURE_COUNT + COLUMN[feature]]!;
  };
}

const log = (n: number): number => Math.log1p(n);

describe('features of a block\u2019s own text', () => {
  it.each<[FeatureName, string, number]>([
    ['words', '<p>The tide turns.', log(3)],
    ['words', '<p>***', log(0)],
    ['linkDensity', '<p>kelp <a href="/k">kelp</a>', 0.5],
    ['linkDensity', '<p>kelp <a>kelp</a>', 0],
    ['endsSentence', '<p>Kelp is back.', 1],
    ['endsSentence', '<p>Kelp is back', 0],
    ['digits', '<p>ab12', 0.5],
    ['upperCase', '<p>KELp', 0.75],
    ['firstChar', '<p>kelp', 0],
    ['firstChar', '<p>Kelp', 1],
    ['firstChar', '<p>3 fish', 2],
    ['firstChar', '<p>潮水', 3],
    ['firstChar', '<p>© Kelp', 4],
    ['firstChar', '<p>Прилив', 1],
    ['colon', '<p>Fish:', 1],
    ['colon', '<p>Fish: cod', 0],
    ['separators', '<p>Home » Fish › Cod | x', log(3)],
    ['dated', '<p>12.03.2024', 1],
    ['dated', '<p>3 hours ago', 1],
    ['dated', '<p>Kelp is back', 0],
    ['type', '<h2>Kelp', 9],
    ['type', '<ul><li>Kelp', 2],
    ['level', '<h3>Kelp', 3],
    ['hidden', '<p>Kelp', 0],
    ['hidden', '<p aria-hidden="true">Kelp', 1],
    ['hidden', '<p style="display:none">Kelp', 2],
    ['hidden', '<p hidden>Kelp', 3],
  ])('%s of %s', (feature, body, value) => expect(featuresOf(body)(feature, 0)).toBeCloseTo(value, 6));

  it('lines of one element know of one another', () => {
    const look = featuresOf('<p>ebb<br>flood<br>slack tide<p>neap');
    expect(look('continues', 'flood')).toBe(1);
    expect(look('lines', 'flood')).toBeCloseTo(log(3), 6);
    expect(look('elementWords', 'flood')).toBeCloseTo(log(4), 6);
    expect(look('lines', 'neap')).toBeCloseTo(log(1), 6);
  });

  it('twins know of one another', () => {
    const look = featuresOf('<p>ebb<p>flood<p>ebb');
    expect([0, 1, 2].map((i) => look('repeats', i))).toEqual([log(1), 0, log(1)].map(Math.fround));
  });
});

describe('features of the page\u2019s claims', () => {
  it('how much of a line stands in the title and the description', () => {
    const look = featuresOf('<h1>Kelp is back</h1><p>crab is gone', {
      title: 'Kelp is back',
      description: 'Crab',
    });
    expect(look('titleCover', 'Kelp is back')).toBe(1);
    expect(look('titleCover', 'crab is gone')).toBeCloseTo(1 / 3, 6);
    expect(look('excerptCover', 'crab is gone')).toBeCloseTo(1 / 3, 6);
  });

  it('the headline is the heading most like the title, else the first h1', () => {
    const body = '<h1>Bay Gazette</h1><h2>Kelp is back</h2><p>ebb flood';
    expect(featuresOf(body, { title: 'Kelp is back' })('sinceHeading1', 'Kelp is back')).toBe(0);
    expect(featuresOf(body, { title: 'Kelp is back' })('headlineSure', 0)).toBe(1);
    expect(featuresOf(body)('sinceHeading1', 'Bay Gazette')).toBe(0);
    expect(featuresOf(body)('headlineSure', 0)).toBe(0);
  });

  it('a page without a JSON-LD body says so with -1', () => {
    expect(featuresOf('<p>ebb')('bodyCover', 0)).toBe(-1);
  });
});

describe('features of the place', () => {
  it('what a block stands in', () => {
    const look = featuresOf(
      '<nav>a</nav><div role="contentinfo">b</div><main><article><p>c</article></main><aside><ul><li>d</ul></aside>',
    );
    expect(['a', 'b', 'c', 'd'].map((text) => look('inNav', text))).toEqual([1, 0, 0, 0]);
    expect(['a', 'b', 'c', 'd'].map((text) => look('inFooter', text))).toEqual([0, 1, 0, 0]);
    expect(['a', 'b', 'c', 'd'].map((text) => look('inArticle', text))).toEqual([0, 0, 1, 0]);
    expect(['a', 'b', 'c', 'd'].map((text) => look('inAside', text))).toEqual([0, 0, 0, 1]);
    expect(['a', 'b', 'c', 'd'].map((text) => look('inList', text))).toEqual([0, 0, 0, 1]);
  });

  it('how far up the nearest class word stands, by whole words', () => {
    const look = featuresOf(
      '<div class="sidebar"><div><p>a</div></div><p class="sidereal">b<p class="related">c',
    );
    expect(['a', 'b', 'c'].map((text) => look('wSidebar', text))).toEqual([2, -1, -1]);
    expect(look('wRelated', 'c')).toBe(0);
  });

  it('how far up the nearest element stands that its itemprop calls text', () => {
    const look = featuresOf(
      '<div itemprop="text"><p>a</p></div><p itemprop="name">b<p itemprop="description">c',
    );
    expect(['a', 'b', 'c'].map((text) => look('wMarked', text))).toEqual([1, -1, 0]);
  });

  it('how much of the page stands before and after', () => {
    const look = featuresOf('<p>one<p>two<p>three four');
    expect([0, 1, 2].map((i) => look('position', i))).toEqual([0, 0.25, 0.5]);
    expect(look('wordsAfter', 1)).toBeCloseTo(log(2), 6);
    expect(look('previousWords', 0)).toBe(-1);
    expect(look('nextWords', 1)).toBeCloseTo(log(2), 6);
  });

  it('cards of a list are told by their like', () => {
    const card = (name: string): string => `<div class="card"><h3>${name}</h3><p>teaser of ${name}</p></div>`;
    const look = featuresOf(`<section>${['cod', 'hake', 'crab', 'ling'].map(card).join('')}</section><p>end`);
    expect(look('itemRepeats', 'teaser of cod')).toBeCloseTo(log(4), 6);
    expect(look('itemTitled', 'teaser of cod')).toBe(2);
    expect([look('itemPlace', 'cod'), look('itemPlace', 'ling')]).toEqual([0, 1]);
    expect(look('signatureCount', 'teaser of hake')).toBeCloseTo(log(4), 6);
  });
});

describe('the table of features', () => {
  it('names each column once, with a meaning', () => {
    expect(new Set(FEATURES.map(([name]) => name)).size).toBe(FEATURE_COUNT);
    for (const [name, meaning] of FEATURES) {
      expect(meaning.length, name).toBeGreaterThan(8);
      expect(FEATURES[COLUMN[name]]![0]).toBe(name);
    }
  });

  it('has the kinds of elements and the groups of words side by side, in their order', () => {
    const columnOf = (name: string): number => FEATURES.findIndex(([feature]) => feature === name);
    const kinds = KINDS.map((kind) => columnOf(`in${kind[0]!.toUpperCase()}${kind.slice(1)}`));
    expect(kinds).toEqual(kinds.map((_, k) => COLUMN.inNav + k));
    const groups = WORD_GROUPS.map(([name]) => columnOf(name));
    expect(groups).toEqual(groups.map((_, g) => COLUMN.wComment + g));
  });

  it.each(pageNames)('has only numbers for the page %s, shares from 0 to 1', (name) => {
    const page = pageOf(new TextDecoder().decode(readPage(name)));
    const { list } = segment(page);
    const { values } = computeFeatures(page, segment(page), { ...NO_CLAIMS, title: 'Kelp' });
    expect(values).toHaveLength(list.length * FEATURE_COUNT);
    expect([...values].filter((value) => !Number.isFinite(value))).toEqual([]);
    const shares = FEATURES.flatMap(([feature, meaning]) => (meaning.startsWith('share ') ? [feature] : []));
    const odd = shares.filter((feature) =>
      list.some((_, i) => {
        const value = values[i * FEATURE_COUNT + COLUMN[feature]]!;
        return value !== -1 && (value < 0 || value > 1.0001);
      }),
    );
    expect(odd).toEqual([]);
  });
});

describe('features of a page', () => {
  const valuesOf = (body: string): number[] => {
    const page = pageOf(`<!doctype html><body>${body}`);
    return [...computeFeatures(page, segment(page), NO_CLAIMS).values];
  };

  it('owe nothing to the pages before it, smaller or larger', () => {
    const list = '<article class="card"><h2>Ebb</h2><p>The tide turns.</p><a class="nav">kelp</a></article>';
    const table = '<table><tr><th>Port<th>Tide<tr><td>Brest<td>high<tr><td>Roscoff<td>low</table>';
    const pages = [
      list,
      `<nav>${table}</nav>`,
      list.repeat(20),
      '',
      `<ul><li>cod<li>hake<li>eel</ul>${list}`,
    ];
    const alone = pages.map(valuesOf);
    for (let last = 0; last < pages.length; last++) {
      for (let before = 0; before < pages.length; before++) {
        valuesOf(pages[before]!);
        expect(valuesOf(pages[last]!)).toEqual(alone[last]);
      }
    }
    // More elements than tables are kept for.
    expect(valuesOf(`${list}${'<hr>'.repeat(33_000)}`)).toEqual(alone[0]);
    expect(valuesOf(list)).toEqual(alone[0]);
  });
});
