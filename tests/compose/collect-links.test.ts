import { describe, expect, it } from 'vitest';
import { collectComments, collectLinks, collectRelated } from '../../src/compose/collect-links.js';
import { segment } from '../../src/segment/segment.js';
import type { Block, Category, Page } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

/** A page of which blocks in `<aside>` are removed as related, those in `<footer>` as comments, the rest is kept. */
function judged(
  body: string,
  url: string | null = 'https://bay.example/news/',
): { page: Page; list: Block[] } {
  const page = pageOf(`<!doctype html><body>${body}`, url);
  const { list } = segment(page);
  for (const block of list) {
    let category: Category | null = null;
    for (
      let at = page.parent[block.element.order]!, own = block.element.name;
      ;
      own = page.elements[at]!.name, at = page.parent[at]!
    ) {
      if (own === 'aside') category = 'related';
      if (own === 'footer') category = 'comments';
      if (at < 0) break;
    }
    block.verdict = {
      kept: category === null,
      by: 'r',
      category,
      reason: 'so',
      final: false,
      hint: false,
      score: null,
    };
  }
  return { page, list };
}

function linksOf(body: string, url?: string | null): string[] {
  const { page, list } = judged(body, url);
  return collectLinks(page, list).map(({ url: address, text }) => `${address} ${text}`);
}

describe('links of the body', () => {
  it.each<[string, string, string[]]>([
    ['are absolute', '<p>See <a href="../kelp">the kelp</a>.', ['https://bay.example/kelp the kelp']],
    [
      'have their words in one line',
      '<p><a href="/k">the\n <b>kelp</b></a>',
      ['https://bay.example/k the kelp'],
    ],
    [
      'stand once for the same words',
      '<p><a href="/k">kelp</a> <a href="/k">kelp</a>',
      ['https://bay.example/k kelp'],
    ],
    [
      'stand twice for other words',
      '<p><a href="/k">kelp</a><p><a href="/k">weed</a>',
      ['https://bay.example/k kelp', 'https://bay.example/k weed'],
    ],
    [
      'stand once around two paragraphs',
      '<a href="/k"><p>Ebb</p><p>Flood</p></a>',
      ['https://bay.example/k Ebb Flood'],
    ],
    [
      'do not come from scripts, mails or other parts',
      '<p><a href="javascript:x()">a</a><a href="mailto:a@b.c">b</a><a>c</a>',
      [],
    ],
    [
      'do not come from removed blocks',
      '<aside><a href="/x">x</a></aside><p><a href="/k">kelp</a>',
      ['https://bay.example/k kelp'],
    ],
    [
      'are not named by pictures and scripts',
      '<p><a href="/k"><svg><title>arrow</title></svg>kelp<script>x()</script></a>',
      ['https://bay.example/k kelp'],
    ],
    ['need words', '<p>Ebb<a href="/k"><img src="i"></a>', []],
  ])('%s', (_, body, links) => expect(linksOf(body)).toEqual(links));

  it('that are relative on a page of unknown address are left out', () => {
    expect(linksOf('<p><a href="/k">a</a><a href="https://b.example/">b</a>', null)).toEqual([
      'https://b.example/ b',
    ]);
  });

  it('are found in one link around ten thousand paragraphs', () => {
    expect(linksOf(`<a href="/k">${'<p>Ebb</p>'.repeat(10_000)}</a>`)).toHaveLength(1);
  });
});

describe('what removed blocks held', () => {
  it('related ones: where they pointed to', () => {
    const { page, list } = judged(
      '<p><a href="/k">kelp</a></p><aside><a href="/crab">Crab</a><p>Hake</p></aside>',
    );
    expect(collectRelated(page, list)).toEqual([{ url: 'https://bay.example/crab', text: 'Crab' }]);
  });

  it('comments: their texts', () => {
    const { list } = judged('<p>Ebb</p><footer><p>First!</p><p>Second.</p></footer>');
    expect(collectComments(list)).toEqual([{ text: 'First!' }, { text: 'Second.' }]);
  });
});
