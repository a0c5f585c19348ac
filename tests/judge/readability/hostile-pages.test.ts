import { describe, expect, it } from 'vitest';
import { emptyMask, readPage } from '../../../scripts/compare-doms.js';
import { type ReadabilityVote, voteByReadability } from '../../../src/judge/readability/vote.js';
import { prose } from './documents.js';

function vote(html: string): ReadabilityVote {
  const page = readPage(new TextEncoder().encode(html));
  return voteByReadability(page, emptyMask(page), { dom: 'thin' });
}

const MANY = 40_000;
/** Milliseconds that only work in the square of the page's size can use up: in proportion it is about one second. */
const SQUARE = 60_000;

const WIDE: Record<string, string> = {
  'sibling paragraphs': `<div>${'<p>Oil, wick, and a brass lamp for the keeper.</p>'.repeat(MANY)}</div>`,
  'siblings that Readability takes out one by one': `<div class=x>${prose(1, 30)}</div>${`<div class=x><p>${prose(2, 1)}</p></div>`.repeat(MANY)}`,
  'line breaks': `<div>${'oil<br><br>'.repeat(MANY)}</div>`,
  'bars that are cleaned away': `<div>${prose(1, 9)}${'<div class=share>oil</div>'.repeat(MANY)}</div>`,
  'white space in a meta property': `<meta property="${' '.repeat(MANY * 10)}x" content=x><p>${prose(1)}</p>`,
  'a lazy address that goes on and on': `<p>${prose(1)}</p><figure data-x="${'a.jpg'.repeat(MANY)} b">x</figure>`,
  'headings under a title of many words': `<title>${Array.from({ length: MANY }, (_, i) => `w${i}`).join(' ')}</title>${`<p>${prose(1)}</p>`}${'<h2>Oil</h2>'.repeat(MANY)}`,
  'rows of a table': `<table>${'<tr><td>oil, wick</td></tr>'.repeat(MANY)}</table>`,
};

describe('hostile pages', () => {
  it.each(Object.entries(WIDE))(
    'do not cost the square of their size: %s',
    { timeout: SQUARE },
    (_, html) => {
      expect(vote(html)).toMatchObject({ error: null, found: true });
    },
  );

  it('are read to the depth that the parser allows', () => {
    const depth = 2000;
    const result = vote(`${'<div>'.repeat(depth)}<p>${prose(1)}</p>${'</div>'.repeat(depth)}`);
    expect(result).toMatchObject({ error: null, found: true });
  });

  it('without any text give no article', () => {
    expect(vote('</p>'.repeat(MANY))).toMatchObject({ error: null, found: false });
  });
});
