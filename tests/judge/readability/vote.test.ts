import { describe, expect, it, vi } from 'vitest';
import { compareClasses, compareVotes, emptyMask, readPage } from '../../../scripts/compare-doms.js';
import { FastReadability } from '../../../src/judge/readability/fast-readability.js';
import {
  MOST_ELEMENTS,
  type ReadabilityMask,
  voteByReadability,
} from '../../../src/judge/readability/vote.js';
import type { Page } from '../../../src/types.js';
import { prose } from './documents.js';

const THIN = { dom: 'thin' } as const;

function pageOf(html: string): Page {
  return readPage(new TextEncoder().encode(html));
}

function textsWhere(page: Page, flags: Uint8Array): string {
  return page.texts
    .filter((text) => flags[text.order] === 1)
    .map((text) => text.data.trim())
    .filter((data) => data !== '')
    .join('|');
}

/** A mask that leaves out the elements with this class and the texts that hold this word. */
function maskBy(page: Page, className: string, word: string): ReadabilityMask {
  const mask = emptyMask(page);
  for (const element of page.elements)
    if (element.attribs.class === className) mask.elements[element.order] = 1;
  for (const text of page.texts) if (text.data.includes(word)) mask.texts[text.order] = 1;
  return mask;
}

describe('voteByReadability', () => {
  it('keeps the texts of the article and not those of the menu', () => {
    const page = pageOf(
      `<title>Lamps</title><ul class=menu><li><a href=/a>Ships</a></ul><article><p>${prose(1)}<p>${prose(2)}</article>`,
    );
    const vote = voteByReadability(page, emptyMask(page), THIN);
    expect(vote).toMatchObject({ found: true, error: null, engine: 'thin' });
    expect(textsWhere(page, vote.keptText)).toBe(`${prose(1)}|${prose(2)}`);
  });

  it('does not keep what Readability takes out of the article it chose', () => {
    const page = pageOf(
      `<article><p>${prose(1)}</p><aside>An aside</aside><p>${prose(2)} <button>Press</button></p></article>`,
    );
    const { keptText } = voteByReadability(page, emptyMask(page), THIN);
    expect(textsWhere(page, keptText)).toBe(`${prose(1)}|${prose(2)}`);
  });

  it('never shows Readability what the mask leaves out', () => {
    const page = pageOf(
      `<div><p>${prose(1)}</p><div class=box><p>${prose(2)}</p></div><p>Offer</p><p>${prose(3)}</p></div>`,
    );
    const vote = voteByReadability(page, maskBy(page, 'box', 'Offer'), THIN);
    expect(textsWhere(page, vote.givenText)).toBe(`${prose(1)}|${prose(3)}`);
    expect(textsWhere(page, vote.keptText)).toBe(`${prose(1)}|${prose(3)}`);
  });

  it('holds for masked pages on jsdom and in the plain class too, retries and all', () => {
    const page = pageOf(
      `<div class=footer><p>One</p><div class=box>two</div>three <b>four</b> five <i class=box>six</i> seven</div>`,
    );
    const mask = maskBy(page, 'box', 'four');
    expect(textsWhere(page, voteByReadability(page, mask, THIN).keptText)).toBe('One|three|five|seven');
    expect(compareClasses(page, mask)).toEqual([]);
    expect(compareVotes(page, mask)).toEqual([]);
  });

  it('gives Readability neither scripts, styles, the title nor noscript', () => {
    const page = pageOf(
      `<title>Lamps</title><style>b{}</style><p>${prose(1)}</p><script type="application/ld+json">{}</script><noscript>Turn it on</noscript>`,
    );
    expect(textsWhere(page, voteByReadability(page, emptyMask(page), THIN).givenText)).toBe(prose(1));
  });

  it('reads noscript as plain content where the page says so', () => {
    const page = {
      ...pageOf(`<noscript><p>${prose(1)}</p><p>${prose(2)}</p></noscript>`),
      useNoscript: true,
    };
    for (const dom of ['thin', 'jsdom'] as const) {
      const vote = voteByReadability(page, emptyMask(page), { dom });
      expect(textsWhere(page, vote.keptText)).toBe(`${prose(1)}|${prose(2)}`);
    }
  });

  it('leaves the tree of the page as it was', () => {
    const page = pageOf(
      `<div class=footer id=x style="color:red"><font>${prose(1, 1)}</font><br><br><a href="javascript:x()">go</a></div>`,
    );
    const before = JSON.stringify(
      page.elements.map(({ name, attribs, parent }) => [name, attribs, parent?.type]),
    );
    const texts = page.texts.map((text) => text.data).join('|');
    voteByReadability(page, emptyMask(page), THIN);
    expect(
      JSON.stringify(page.elements.map(({ name, attribs, parent }) => [name, attribs, parent?.type])),
    ).toBe(before);
    expect(page.texts.map((text) => text.data).join('|')).toBe(texts);
  });

  it('finds nothing on a page that is masked whole', () => {
    const page = pageOf(`<p>${prose(1)}</p>`);
    const mask = emptyMask(page);
    mask.elements.fill(1);
    for (const dom of ['thin', 'jsdom'] as const) {
      expect(voteByReadability(page, mask, { dom })).toMatchObject({
        found: false,
        error: null,
      });
    }
  });

  it('is not given more elements than its tries have memory for, those that the rules took aside', () => {
    const page = pageOf(`<p>${prose(1)}</p><div>${'<i></i>'.repeat(MOST_ELEMENTS)}</div>`);
    const mask = emptyMask(page);
    expect(voteByReadability(page, mask, THIN)).toMatchObject({
      found: false,
      error: expect.stringContaining(String(page.elements.length)),
    });
    mask.elements.fill(1, page.elements.length - 10);
    expect(voteByReadability(page, mask, THIN)).toMatchObject({ found: true, error: null });
  });

  it('says why when Readability itself fails, and keeps nothing', () => {
    const failing = vi.spyOn(FastReadability.prototype, '_getArticleMetadata').mockImplementation(() => {
      throw new TypeError('no such node');
    });
    const page = pageOf(`<p>${prose(1)}</p>`);
    const vote = voteByReadability(page, emptyMask(page), THIN);
    failing.mockRestore();
    expect(vote).toMatchObject({ found: false, error: 'no such node' });
    expect(textsWhere(page, vote.keptText)).toBe('');
  });
});
