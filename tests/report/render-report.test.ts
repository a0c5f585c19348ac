import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { renderReport } from '../../src/report/render-report.js';
import { blockRuns } from '../../src/report/report-blocks.js';
import { REPORT_FIELDS } from '../../src/report/report-fields.js';
import type { ExplainEntry, GalleyRecord, RecordBlock } from '../../src/types.js';

const read = (page: string | Uint8Array): GalleyRecord => extract(page, { with: REPORT_FIELDS });

const PROSE = [
  'The ferry that carried sheep to the outer isles for sixty years has been sold to a family of potters.',
  'They mean to put a kiln where the winch stood, and to leave the wheelhouse as the last skipper kept it.',
  'On its final crossing the crew sang, and the sheep, which had heard it all before, went on chewing.',
];
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The sheep ferry</title>${head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/isles">Isles</a></li></ul></nav><main><article><h1>The sheep ferry</h1>${body}${PROSE.map((line) => `<p>${line}</p>`).join('')}</article></main></body></html>`;

/** The texts inside each element of a class, or of a tag. */
function textsIn(html: string, name: string): string[] {
  const texts: string[] = [];
  let inside = 0;
  const parser = new Parser({
    onopentag: (tag, { class: classes = '' }) => {
      if (inside > 0) inside++;
      else if (tag === name || classes.split(' ').includes(name)) {
        inside = 1;
        texts.push('');
      }
    },
    ontext: (text) => {
      if (inside > 0) texts[texts.length - 1] += text;
    },
    onclosetag: () => {
      if (inside > 0) inside--;
    },
  });
  parser.end(html);
  return texts;
}

describe('a report', () => {
  it('shows every block of the page once, in the page’s order, kept or removed', () => {
    const record = read(readFileSync('fixtures/pages/wp-news-jwplayer.html'));
    const [main = ''] = textsIn(renderReport(record).replace(/<summary>.*?<\/summary>/gs, ''), 'main');
    const bare = (text: string) => text.replace(/\s+/g, '');
    expect(record.blocks?.length).toBeGreaterThan(100);
    expect(bare(main)).toBe(bare(record.blocks!.map((block) => block.text).join('')));
  });

  it('tells of each run of removed blocks its category, rule, reason and size', () => {
    const record = read(page('<div class="ad-slot">Advertisement</div>'));
    const [removed] = textsIn(renderReport(record), 'ad').filter((text) => text.includes('ad-slots'));
    expect(removed).toMatch(/^ad ad-slots: .+ 1 block, 1 word\s+Advertisement\s+Advertisement\s*$/);
  });

  it('leaves a menu closed, and opens what holds a sentence that somebody may look for', () => {
    const menu = '<nav><ul><li><a href="/a">North</a></li><li><a href="/b">South</a></li></ul></nav>';
    const caption = `<figure><img src="/f.jpg" alt=""><figcaption>${PROSE[0]!.replace('ferry', 'barge')}</figcaption></figure>`;
    const html = renderReport(read(page(menu + caption)));
    expect(html).toContain('<details class="removed nav"><summary>');
    expect(html).toContain('<details class="removed caption" open><summary>');
  });

  it('holds none of the page’s mark-up and loads nothing', () => {
    const hostile =
      '<p onclick="steal()">A line about <code>&lt;script src="//x.example/a.js"&gt;</code> and <img src="https://x.example/b.png" onerror="steal()"> pictures, which nobody asked for.</p>';
    const html = renderReport(
      read(
        page(
          hostile,
          '<link rel="canonical" href="javascript:steal()"><style>p{background:url(//x.example/c)}</style>',
        ),
      ),
    );
    expect(html).toContain('&lt;script src="//x.example/a.js"&gt;');
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    const tags: string[] = [];
    const names: string[] = [];
    const parser = new Parser({
      onopentag: (tag, attributes) => {
        tags.push(tag);
        names.push(...Object.keys(attributes));
        expect(attributes.href ?? 'https://').toMatch(/^https?:/);
      },
    });
    parser.end(html);
    for (const tag of ['script', 'img', 'link', 'iframe', 'code']) expect(tags).not.toContain(tag);
    for (const name of names) expect(name).not.toMatch(/^on|^src|^style$/);
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('says of a page that could not be read what failed', () => {
    const record = read(page(''));
    const failed: GalleyRecord = {
      ...record,
      title: null,
      status: 'error',
      error: { code: 'notHtml', stage: 'parse', message: 'this is a <PDF>', retryable: false },
      removed: {},
    };
    delete failed.blocks;
    delete failed.explain;
    const html = renderReport(failed);
    expect(textsIn(html, 'failure')).toEqual(['notHtml: this is a <PDF>']);
    expect(textsIn(html, 'main')).toEqual(['\n\n']);
  });

  it('shows metadata with the source that gave it', () => {
    const html = renderReport(read(page('', '<meta name="author" content="Una Flett">')));
    expect(html).toMatch(/<th>authors<\/th><td>Una Flett<\/td><td><small>[\w.-]*author<\/small><\/td>/);
  });
});

describe('runs of blocks', () => {
  const block = (text: string, kept: boolean, by: string): RecordBlock => ({
    type: 'paragraph',
    text,
    level: null,
    path: 'p',
    kept,
    by,
    category: kept ? null : 'ad',
    reason: `as ${by} says`,
    score: 0.4,
  });
  const entry = ({ text, kept, by }: RecordBlock): ExplainEntry => ({
    rule: by,
    category: null,
    reason: '',
    words: 3,
    text,
    path: 'p',
    removed: !kept,
  });

  it('are of one fate: kept, or removed by one rule; and near misses are known among the kept', () => {
    const blocks = [
      block('a', false, 'ad-slots'),
      block('b', false, 'ad-slots'),
      block('c', false, 'promo-boxes'),
      block('d', true, 'model'),
      block('d', true, 'model'),
      block('e', false, 'ad-slots'),
    ];
    const explain = [0, 1, 2, 4, 5].map((i) => entry(blocks[i]!));
    const record = { ...read(page('')), blocks, explain };
    const runs = blockRuns(record).map((run) =>
      run.blocks.map(({ text, words, nearMiss }) => [text, words, nearMiss]),
    );
    expect(runs).toEqual([
      [
        ['a', 3, false],
        ['b', 3, false],
      ],
      [['c', 3, false]],
      [
        ['d', 3, true],
        ['d', 0, false],
      ],
      [['e', 3, false]],
    ]);
    expect(textsIn(renderReport(record), 'near')).toEqual(['nearly removed: model: as model says (0.40)d']);
  });
});
