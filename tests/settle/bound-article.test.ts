import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { boundArticle } from '../../src/settle/bound-article.js';
import { expectedBest } from '../../src/settle/threshold.js';
import type { PageType, Verdict } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

const STORY = `<p>${'The keeper counts the gulls on the breakwater each morning. '.repeat(12)}</p>`;
const TEASER = '<p>Ferry fares rise in spring, and the island council is not amused.</p>';
/** Four short lines, such as stand between a page's head and its headline. */
const LINES = '<p>Isles</p><p>Birds</p><p>Lead</p><p>Share</p>';
const LINED = [0, 0, 0, 0];
const HEADLINE = '<h1>The gull counter</h1>';

/** Reasons by text, of those blocks of a body that are outside; the h1 is the title, and every other block as likely as said. */
function outside(body: string, likely: readonly number[], type: PageType = 'article', prose = 0.9) {
  const blocks = segment(pageOf(`<!doctype html><body>${body}`));
  const { list } = blocks;
  expect(list).toHaveLength(likely.length);
  for (const block of list)
    if (block.level === 1 && block.type === 'heading')
      block.verdict = { final: true, category: 'title' } as Verdict;
  const given = Float64Array.from(likely);
  const { model: bounded, expected } = boundArticle(blocks, given, type, prose);
  expect([...given]).toEqual(likely);
  expect(expected).toEqual(expectedBest(list, bounded));
  return list
    .filter(({ index }) => bounded[index] !== given[index])
    .map(({ text, verdict, index }) => {
      expect(bounded[index]).toBe(0);
      return `${text.slice(0, 11)}: ${verdict?.reason ?? 'the model'}`;
    });
}

describe('what stands above the article’s own headline', () => {
  const body = `<div>${TEASER}</div>${LINES}<div>${HEADLINE}${STORY}</div>`;

  it('is outside, however likely it looks', () => {
    const told = ['Ferry fares: it stands above the article’s own headline'];
    expect(outside(body, [0.97, ...LINED, 0, 0.9])).toEqual(told);
  });

  it('is given the place for a reason only where the model might have kept it', () => {
    expect(outside(body, [0.1, ...LINED, 0, 0.9])).toEqual(['Ferry fares: the model']);
  });

  it('is inside where next to nothing likely follows, and on a thread or a product’s page', () => {
    expect(outside(body, [0.97, ...LINED, 0, 0.1])).toEqual([]);
    expect(outside(body, [0.97, ...LINED, 0, 0.9], 'forum')).toEqual([]);
    expect(outside(body, [0.97, ...LINED, 0, 0.9], 'product')).toEqual([]);
  });

  it('is outside a listing only where that may be an article among teasers', () => {
    expect(outside(body, [0.97, ...LINED, 0, 0.9], 'listing', 0.2)).toEqual([]);
    expect(outside(body, [0.97, ...LINED, 0, 0.9], 'listing', 0.4)).toHaveLength(1);
  });

  it('is inside where the heading is not the title', () => {
    expect(outside(body.replaceAll('h1', 'h2'), [0.97, ...LINED, 0, 0.9])).toEqual([]);
  });

  it('is inside where it stands so near that it may be the lead', () => {
    expect(outside(body.replace('<p>Share</p>', ''), [0.97, 0, 0, 0, 0, 0.9])).toEqual([]);
  });
});

describe('what stands outside the article element that holds the headline', () => {
  const body = `<article>${HEADLINE}${STORY}</article><article><h2>Fares</h2>${TEASER}</article>`;
  const reason = 'it stands outside the article element that holds the headline';

  it('is outside on articles, documentation and services', () => {
    for (const type of ['article', 'documentation', 'service'] as const)
      expect(outside(body, [0, 0.9, 0.3, 0.97], type)).toEqual([
        `Fares: ${reason}`,
        `Ferry fares: ${reason}`,
      ]);
  });

  it('is inside where that element holds little more than the headline', () => {
    const head = `<article>${HEADLINE}</article>${STORY}${TEASER}`;
    expect(outside(head, [0, 0.9, 0.9])).toEqual([]);
  });
});

describe('what stands below the headline’s column', () => {
  const body = `<div>${HEADLINE}<section>${STORY}</section></div><div>${TEASER}</div>`;
  const told = ['Ferry fares: it stands below the column that holds the headline and most of the text'];

  it('is outside an article unless the model is sure of it', () => {
    expect(outside(body, [0, 0.9, 0.9])).toEqual(told);
    expect(outside(body, [0, 0.9, 0.97])).toEqual(told);
    expect(outside(body, [0, 0.9, 0.99])).toEqual([]);
  });

  it('is inside where less than 60 % of the likely text stand in any narrower column, and on other pages', () => {
    const halves = `<div>${HEADLINE}${STORY}</div><div>${STORY}</div>`;
    expect(outside(halves, [0, 0.9, 0.9])).toEqual([]);
    expect(outside(body, [0, 0.9, 0.9], 'service')).toEqual([]);
  });
});

describe('what stands below the body that the page declares', () => {
  const body = `<div itemprop="description articleBody">${STORY}</div>`;
  const told = ['Ferry fares: it stands below what the page declares as the article’s body'];

  it('is outside an article, without any headline too, unless the model is sure of it', () => {
    expect(outside(body + TEASER, [0.9, 0.9])).toEqual(told);
    expect(outside(body + TEASER, [0.9, 0.99])).toEqual([]);
    expect(outside(body + TEASER, [0.9, 0.9], 'listing')).toEqual([]);
  });

  it('is inside where it stands above that, as a lead does, and where more of the likely text stands elsewhere', () => {
    expect(outside(TEASER + body, [0.9, 0.9])).toEqual([]);
    expect(outside(`${body}${STORY}${STORY}${TEASER}`, [0.9, 0.9, 0.9, 0.9])).toEqual([]);
  });
});
