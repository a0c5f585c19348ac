import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.js';

// Large enough that work in the square of the page's size would take minutes: the limit is far above what any of these takes.
const TIMEOUT_MS = 30_000;

const SENTENCE = 'The ferry left the island at noon, and nobody on the quay looked up from the nets. ';

function times(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}

/** Each holds the word "quay" somewhere, so that a record of it can have text. */
const PAGES: Readonly<Record<string, string>> = {
  '20,000 levels': `${'<div>'.repeat(20_000)}<p>${SENTENCE.repeat(5)}</p>${'</div>'.repeat(20_000)}`,
  '20,000 levels with a text each': times(20_000, (i) => `<div class="level">quay ${i} `),
  '20,000 levels with two links each': times(
    20_000,
    (i) => `<div class="level"><a href="/${i}">The quay of ${i}</a> <a href="/n">Next page</a>`,
  ),
  '20,000 people in brackets': `<p>${SENTENCE}</p>`
    .repeat(4)
    .concat(times(20_000, (i) => `<p>(Ana${'a'.repeat(i % 9)} Lima is a writer of the quay.)</p>`)),
  '50,000 attributes on one element': `<article ${times(50_000, (i) => `a${i}=b `)}><p>${SENTENCE.repeat(5)}</p></article>`,
  '50,000 stray end tags': `<div><p>${SENTENCE.repeat(5)}</p>${'</p></b></x>'.repeat(50_000)}</div>`,
  '50,000 paragraphs': `<article>${times(50_000, (i) => `<p>${SENTENCE}${i}</p>`)}</article>`,
  '50,000 equal paragraphs': `<article>${`<p>${SENTENCE}</p>`.repeat(50_000)}</article>`,
  '50,000 list items': `<ul>${times(50_000, (i) => `<li><a href="/${i}">Quay news ${i}</a>`)}</ul>`,
  '50,000 lines': `<p>${times(50_000, (i) => `${SENTENCE}${i}<br>`)}</p>`,
  '50,000 headings': times(50_000, (i) => `<h2>The quay, part ${i}</h2>`),
  '20,000 related headings': times(
    20_000,
    (i) => `<h3>Related stories</h3><p><a href="/${i}">The quay ${i}</a></p>`,
  ),
  '20,000 players': times(20_000, () => '<p>0 seconds of 0 seconds</p><p>00:00</p><p>The quay</p>'),
  '20,000 hidden boxes': times(20_000, (i) => `<div style="display:none"><p>${SENTENCE}${i}</p></div>`),
  '20,000 comments': times(
    20_000,
    (i) => `<div class="comment" id="comment-${i}"><b>Ana ${i}</b><p>${SENTENCE}</p></div>`,
  ),
  '10,000 tables': times(10_000, (i) => `<table><tr><td>quay<td>${i}<tr><td>pier<td>${i}</table>`),
  '3,000 tables in tables': `${'<table><tr><td>'.repeat(3_000)}<p>${SENTENCE.repeat(5)}</p>`,
  'a table of 100,000 cells': `<table>${times(1_000, (i) => `<tr>${`<td>quay ${i}`.repeat(100)}`)}</table>`,
  '100,000 links': times(100_000, (i) => `<a href="/${i}">quay</a> `),
  '100,000 links never closed': `quay${'<a href="x">'.repeat(100_000)}`,
  '20,000 captions': times(
    20_000,
    (i) => `<figure><img src="${i}.jpg" alt="quay"><figcaption>The quay, ${i}</figcaption></figure>`,
  ),
  '20,000 dates': times(
    20_000,
    (i) => `<time datetime="2024-05-${(i % 28) + 1}">3 May 2024</time><p>${SENTENCE}</p>`,
  ),
  '20,000 meta tags': `<head>${times(20_000, (i) => `<meta name="author" content="Ana Lima ${i}">`)}</head><p>${SENTENCE.repeat(5)}`,
  'one text of 5 MB': `<p>${SENTENCE.repeat(60_000)}</p>`,
  'one text of 2 MB without a space': `<p>quay${'a'.repeat(2_000_000)}</p>`,
  '2 MB of spaces': `<p>${SENTENCE}${' '.repeat(2_000_000)}${SENTENCE}</p>`,
  'a class of 1 MB': `<div class="${'related-'.repeat(125_000)}"><p>${SENTENCE.repeat(5)}</p></div>`,
  'a class of 100,000 words': `<div class="${times(100_000, (i) => `w${i} `)}"><p>${SENTENCE.repeat(5)}</p></div>`,
  '20,000 classes never seen before': times(20_000, (i) => `<p class="c${i}x d${i}y">${SENTENCE}</p>`),
  'a script of 2 MB of JSON-LD': `<script type="application/ld+json">{"@type":"Article","articleBody":"${SENTENCE.repeat(25_000)}"}</script><p>${SENTENCE.repeat(5)}</p>`,
  'JSON-LD of brackets': `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${SENTENCE.repeat(5)}</p>`,
  'a declared title of 500,000 spaces': `<meta property="og:title" content="quay${' '.repeat(500_000)}nets"><h1>The quay</h1><p>${SENTENCE.repeat(5)}</p>`,
  'a title of 1 MB': `<title>${'quay - '.repeat(150_000)}</title><p>${SENTENCE.repeat(5)}</p>`,
};

describe('pages made to break extractors', () => {
  for (const [title, html] of Object.entries(PAGES)) {
    test(`${title} give a whole record`, { timeout: TIMEOUT_MS }, () => {
      const record = extract(`<!doctype html><html><body>${html}</body></html>`);
      expect(['ok', 'empty']).toContain(record.status);
      expect(record.length).toBe(record.text === null ? 0 : [...record.text].length);
      expect(record.source.bytes).toBeGreaterThan(html.length);
      // What was kept and what was removed are the page: nothing goes unaccounted for.
      const removed = Object.values(record.removed).reduce((sum, { words }) => sum + words, 0);
      expect(removed + record.wordCount).toBeGreaterThan(0);
    });
  }
});
