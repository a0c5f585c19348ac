import { describe, expect, it } from 'vitest';
import { AT, CONTEXT_COUNT, type ContextFeature } from '../../../src/judge/model/context-feature-names.js';
import { contextFeatures, SECOND_LOOK } from '../../../src/judge/model/context-features.js';
import type { Topic } from '../../../src/judge/model/topic-features.js';
import { computeFeatures } from '../../../src/segment/features.js';
import { segment } from '../../../src/segment/segment.js';
import type { Verdict } from '../../../src/types.js';
import { pageOf } from '../../metadata/page-of.js';

const TAKEN: Verdict = {
  kept: false,
  by: 'a-rule',
  category: 'ad',
  reason: '',
  final: true,
  hint: false,
  score: null,
};
const NO_CLAIMS = {
  title: null,
  description: null,
  articleBody: null,
  type: null,
  url: null,
  dated: false,
  authored: false,
};

/**
 * Looks up a column of the block at a place. `first` are the first look's probabilities of all blocks in order; null for
 * one that a rule took.
 */
function lookAt(
  body: string,
  first: readonly (number | null)[],
  topic: Partial<Topic> = {},
): (column: ContextFeature, block: number) => number {
  const page = pageOf(`<!doctype html><body>${body}`);
  const blocks = segment(page);
  expect(blocks.list).toHaveLength(first.length);
  first.forEach((p, i) => {
    if (p === null) blocks.list[i]!.verdict = TAKEN;
  });
  const matrix = computeFeatures(page, blocks, NO_CLAIMS);
  const looked = contextFeatures(
    blocks,
    matrix,
    Float64Array.from(first, (p) => p ?? 0),
    { title: null, description: null, ...topic },
  );
  const rows = looked.rows.slice();
  const values = looked.values.slice();
  return (column, block) => {
    const row = rows.indexOf(block);
    if (row < 0) throw new Error(`block ${block} is not looked at again`);
    return values[row * CONTEXT_COUNT + AT[column]]!;
  };
}

const log = (n: number): number => Math.log1p(n);

describe('what stands around a block', () => {
  it('are the probabilities of the open blocks beside it; what a rule took is passed over', () => {
    const at = lookAt('<p>one</p><p>two</p><p>ad</p><p>three</p><p>four</p>', [0.9, 0.5, null, 0.25, 0.75]);
    expect([at('before2', 3), at('before1', 3), at('after1', 3), at('after2', 3)]).toEqual([
      expect.closeTo(0.9),
      0.5,
      0.75,
      -1,
    ]);
    expect(at('own', 1)).toBeCloseTo(0);
    expect(at('own', 4)).toBeCloseTo(Math.log(3));
  });

  it('is their mean by words, without its own', () => {
    const at = lookAt('<p>one two three</p><p>four</p><p>five</p>', [0.5, 0.75, 0.25]);
    expect(at('sureBefore2', 2)).toBeCloseTo((3 * 0.5 + 0.75) / 4);
    expect(at('sureAfter2', 0)).toBeCloseTo(0.5);
    expect(at('sureBefore5', 0)).toBe(-1);
  });

  it('is told for its container, its parent, its section and blocks like it', () => {
    const body =
      '<div><p>one</p><p>two</p></div><div class="x"><h2>Head</h2><p>three</p><ul><li>four</li></ul></div>';
    const at = lookAt(body, [0.9, 0.7, 0.1, 0.5, 0.3]);
    expect(at('sureC1', 0)).toBeCloseTo(0.7);
    expect(at('massC1', 0)).toBeCloseTo(log(0.7));
    expect(at('sureParent', 0)).toBeCloseTo(0.7);
    expect(at('sureParent', 4)).toBe(-1);
    expect(at('sureSection', 3)).toBeCloseTo((0.1 + 0.3) / 2);
    expect(at('heading', 4)).toBeCloseTo(0.1);
    expect(at('heading', 0)).toBe(-1);
    expect(at('nextHeading', 0)).toBeCloseTo(0.1);
    expect(at('nextHeading', 2)).toBe(-1);
  });

  it('is where in the page\u2019s likely text it stands', () => {
    const at = lookAt('<p>one two</p><p>three</p><p>four five</p>', [0.9, 0.3, 0.6]);
    const all = 1.8 + 0.3 + 1.2;
    expect(at('massPage', 1)).toBeCloseTo(log(all));
    expect(at('place', 1)).toBeCloseTo(1.8 / all);
    expect(at('rank', 1)).toBeCloseTo((1.8 + 1.2) / all);
    expect(at('massBehind', 1)).toBeCloseTo(log(1.2));
    expect(at('best', 0)).toBeCloseTo((2 * 3) / (4 + all));
  });

  it('counts the words since the last sure block and the unbroken run of likely ones', () => {
    const at = lookAt('<p>one two</p><p>three</p><p>four</p><p>five</p>', [0.9, 0.3, 0.6, 0.85]);
    expect(at('sinceSure', 0)).toBe(-1);
    expect(at('sinceSure', 2)).toBeCloseTo(log(1));
    expect(at('untilSure', 1)).toBeCloseTo(log(1));
    expect(at('untilSure', 3)).toBe(-1);
    expect(at('runBefore', 2)).toBe(0);
    expect(at('runBefore', 3)).toBeCloseTo(log(0.6));
    expect(at('runAfter', 1)).toBeCloseTo(log(0.6 + 0.85));
  });

  it('leaves out blocks that the first look ruled out, and is nothing for a page without others', () => {
    const at = lookAt('<p>one</p><p>two</p>', [0.5, SECOND_LOOK / 2]);
    expect(() => at('own', 1)).toThrow('not looked at');
    const none = lookAt('<p>one</p>', [0]);
    expect(() => none('own', 0)).toThrow('not looked at');
  });
});

describe('what a block speaks of', () => {
  const article =
    '<p>Glaciers retreat quickly.</p><p>Bakeries raise prices.</p><p>The glacier melts again.</p>';

  it('is held against the title by the first letters of its longer words', () => {
    const at = lookAt(article, [0.9, 0.9, 0.9], { title: 'A glacier in retreat' });
    expect(at('title', 0)).toBeGreaterThan(0.4);
    expect(at('title', 1)).toBe(0);
    expect(at('title', 2)).toBeGreaterThan(0);
    expect(at('excerpt', 0)).toBe(0);
  });

  it('is held against other likely text', () => {
    const at = lookAt(article, [0.9, 0.9, 0.9]);
    expect(at('ties', 0)).toBeGreaterThan(0);
    expect(at('ties', 1)).toBe(0);
    const unlikely = lookAt(article, [0.9, 0.9, 0.1]);
    expect(unlikely('ties', 0)).toBeLessThan(at('ties', 0));
  });

  it('is read sign by sign where a script does not part words', () => {
    const at = lookAt('<p>冰川正在消退</p><p>面包价格上涨</p>', [0.9, 0.9], { title: '冰川' });
    expect(at('title', 0)).toBeGreaterThan(0);
    expect(at('title', 1)).toBe(0);
  });

  it('is nothing without longer words: numbers tell no subject', () => {
    const at = lookAt('<p>1234 5678 of it</p><p>Glaciers retreat.</p>', [0.9, 0.9], { title: '1234' });
    expect(at('title', 0)).toBe(-1);
    expect(at('stems', 0)).toBe(0);
  });
});
