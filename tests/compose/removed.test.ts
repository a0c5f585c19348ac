import { describe, expect, it } from 'vitest';
import { countRemoved, explainRemovals, listBlocks } from '../../src/compose/removed.js';
import { segment } from '../../src/segment/segment.js';
import type { Block, Verdict } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

/** The blocks of a body with these verdicts, in order. */
function judged(body: string, ...verdicts: Partial<Verdict>[]): Block[] {
  const { list } = segment(pageOf(`<!doctype html><body>${body}`));
  expect(list).toHaveLength(verdicts.length);
  list.forEach((block, i) => {
    const kept = verdicts[i]!.category === undefined;
    block.verdict = {
      kept,
      by: 'r',
      category: null,
      reason: 'so',
      final: false,
      hint: false,
      score: null,
      ...verdicts[i],
    };
  });
  return list;
}

const BODY = '<h2>Neap tide</h2><p>Buy kelp now</p><ul><li>Buy crab</ul><p>Kelp is back</p>';

describe('countRemoved', () => {
  it('counts blocks and words by category, of removed ones only', () => {
    expect(
      countRemoved(judged(BODY, {}, { category: 'ad' }, { category: 'ad' }, { category: 'nav' })),
    ).toEqual({
      ad: { blocks: 2, words: 5 },
      nav: { blocks: 1, words: 3 },
    });
  });

  it('is empty when all is kept', () => expect(countRemoved(judged('<p>Ebb', {}))).toEqual({}));
});

describe('listBlocks', () => {
  it('tells of every block what it is, where it stands and who decided', () => {
    const blocks = listBlocks(judged(BODY, {}, { category: 'ad', by: 'slots', score: 0.2 }, {}, {}));
    expect(blocks.map(({ type, level, text }) => [type, level, text])).toEqual([
      ['heading', 2, 'Neap tide'],
      ['paragraph', null, 'Buy kelp now'],
      ['listItem', 1, 'Buy crab'],
      ['paragraph', null, 'Kelp is back'],
    ]);
    expect(blocks[1]).toEqual({
      type: 'paragraph',
      text: 'Buy kelp now',
      level: null,
      path: 'html > body > p:nth-of-type(1)',
      kept: false,
      by: 'slots',
      category: 'ad',
      reason: 'so',
      score: 0.2,
    });
  });
});

describe('explainRemovals', () => {
  it('lists every removed block with what took it out', () => {
    const blocks = judged(BODY, {}, { category: 'ad', by: 'slots' }, {}, { category: 'nav', by: 'menus' });
    expect(explainRemovals(blocks, 0.5)).toEqual([
      expect.objectContaining({
        rule: 'slots',
        category: 'ad',
        words: 3,
        text: 'Buy kelp now',
        removed: true,
      }),
      expect.objectContaining({
        rule: 'menus',
        category: 'nav',
        path: 'html > body > p:nth-of-type(2)',
        removed: true,
      }),
    ]);
  });

  it.each<[number, number, boolean]>([
    [0.5, 0.51, true],
    [0.5, 0.62, true],
    [0.5, 0.63, false],
    [0.2, 0.39, true],
    [0.2, 0.41, false],
  ])('at a threshold of %d, one kept with %d is a near miss: %s', (threshold, score, isNear) => {
    const entries = explainRemovals(judged('<p>Ebb', { score }), threshold);
    expect(entries.map(({ removed }) => removed)).toEqual(isNear ? [false] : []);
  });

  it('knows no near miss where nobody gave a number', () => {
    expect(explainRemovals(judged('<p>Ebb', {}), 0.5)).toEqual([]);
  });
});
