import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { MOST_WEIGHT } from '../src/judge/model/fits-model.js';
import type { ExtractOptions } from '../src/options.js';
import type { GalleyRecord, WithField } from '../src/record-types.js';
import { pageNames, readPage } from './page-fixtures.js';

const HEAVY: readonly WithField[] = [
  'html',
  'markdown',
  'blocks',
  'links',
  'related',
  'comments',
  'explain',
  'provenance',
];

const ARTICLE = `<!doctype html><html lang="en"><title>Kelp</title><article><h1>Kelp</h1>
<p>The kelp came back to the bay in the third summer, first as a brown shadow, then as a forest that a diver could get lost in.</p>
<p>With it came the fish, and with the fish the two old men who had sold their boats, and who now had to buy others.</p></article>`;

/** The record less what differs from run to run and less the heavy fields. */
function core(record: GalleyRecord): Partial<GalleyRecord> {
  const rest: Partial<GalleyRecord> = { ...record, extractor: { ...record.extractor, ms: 0 } };
  for (const field of HEAVY) delete rest[field];
  return rest;
}

/** Places of the kept blocks, by their index on the page. */
function keptBlocks(page: Uint8Array, prefer: NonNullable<ExtractOptions['prefer']>): Set<number> {
  const { blocks } = extract(page, { prefer, with: ['blocks'] });
  return new Set(blocks!.flatMap(({ kept }, i) => (kept ? [i] : [])));
}

describe.each(pageNames)('the page %s', (name) => {
  const page = readPage(name);
  const plain = extract(page);
  const all = extract(page, { with: HEAVY });

  it('has every heavy field when asked for it, and none otherwise', () => {
    expect(HEAVY.filter((field) => field in plain)).toEqual([]);
    expect(HEAVY.filter((field) => !(field in all))).toEqual([]);
  });

  it('gives the same record whatever is asked for beside it', () => {
    expect(core(all)).toEqual(core(plain));
  });

  it('ends every block kept or removed, by somebody, for a reason', () => {
    const blocks = all.blocks!;
    expect(blocks.filter(({ by, reason }) => by === '' || reason === '')).toEqual([]);
    expect(blocks.filter(({ kept, category }) => kept !== (category === null))).toEqual([]);
    expect(blocks.filter(({ text, path }) => text.trim() === '' || path === '')).toEqual([]);
  });

  it('counts in `removed` exactly the blocks that it lists as removed, and explains each', () => {
    const counts: Record<string, number> = {};
    for (const { category } of all.blocks!)
      if (category !== null) counts[category] = (counts[category] ?? 0) + 1;
    expect(
      Object.fromEntries(Object.entries(plain.removed).map(([category, { blocks }]) => [category, blocks])),
    ).toEqual(counts);
    const removed = all.blocks!.filter(({ kept }) => !kept).map(({ text }) => text);
    expect(all.explain!.filter((entry) => entry.removed).map(({ text }) => text)).toEqual(removed);
  });

  it('has in its text the kept blocks, in order, and nothing else', () => {
    const kept = all.blocks!.filter((block) => block.kept).map(({ text }) => text);
    const bare = (text: string): string => text.replace(/\s/g, '');
    expect(bare(plain.text ?? '')).toBe(bare(kept.join('')));
  });

  it('keeps with `precision` only what `recall` keeps', () => {
    const whole = keptBlocks(page, 'recall');
    expect([...keptBlocks(page, 'precision')].filter((i) => !whole.has(i))).toEqual([]);
  });
});

describe('what is asked for', () => {
  it('changes nothing of the text one by one or by twos either', () => {
    const page = readPage(pageNames[0]!);
    const plain = core(extract(page));
    for (const [i, one] of HEAVY.entries()) {
      for (const two of HEAVY.slice(i)) expect(core(extract(page, { with: [one, two] }))).toEqual(plain);
    }
  });
});

describe('the status', () => {
  it('is partial below the confidence that was asked for, with the same text', () => {
    const ok = extract(ARTICLE);
    expect(ok).toMatchObject({ status: 'ok', error: null });
    expect(ok.confidence).toBeGreaterThan(0);
    expect(ok.confidence).toBeLessThan(1);
    const partial = extract(ARTICLE, { minConfidence: 1 });
    expect(partial).toMatchObject({
      status: 'partial',
      error: null,
      text: ok.text,
      confidence: ok.confidence,
    });
  });

  it.each<[string, string, string]>([
    ['noContent', 'has a heading only', '<!doctype html><title>Kelp</title><h1>Kelp</h1>'],
    ['noContent', 'hides its few words', '<!doctype html><title>Kelp</title><p hidden>Kelp is back.</p>'],
    ['noContent', 'has a word or two', '<!doctype html><title>404</title><p>Not found</p>'],
    [
      'noContent',
      'is nothing but chrome',
      '<!doctype html><title>Kelp</title><nav><a href="/">Home</a><a href="/n">News</a></nav><footer>Imprint</footer>',
    ],
    ['noContent', 'has no body', '<!doctype html><html><head><title>Kelp</title></head></html>'],
    [
      'needsJavaScript',
      'is an app shell',
      '<!doctype html><title>Kelp</title><div id="root"></div><script src="a.js"></script>',
    ],
  ])('is empty, because of %s, for a page that %s', (code, _, page) => {
    expect(extract(page, { with: HEAVY, minConfidence: 1 })).toMatchObject({
      status: 'empty',
      error: { code, stage: 'extract', retryable: false },
      text: null,
      html: null,
      markdown: null,
      links: [],
      wordCount: 0,
      length: 0,
      readingTimeSeconds: 0,
      confidence: 0,
      isTruncated: false,
    });
  });
});

describe('the engines', () => {
  it('say who they are', () => {
    expect(extract(ARTICLE).extractor).toMatchObject({ name: 'galley', engine: 'full' });
    expect(extract(ARTICLE, { engine: 'rules' }).extractor.engine).toBe('rules');
  });

  it('find a plain article without the model too, and give no score then', () => {
    const record = extract(ARTICLE, { engine: 'rules', with: ['blocks'] });
    expect(record).toMatchObject({ status: 'ok', pageType: null });
    expect(record.text).toMatch(/^The kelp came back .*others\.$/s);
    expect(record.blocks!.filter(({ score }) => score !== null)).toEqual([]);
  });
});

describe('pages that mean harm', () => {
  it.each<[string, string]>([
    ['is nested without end', `${'<div>'.repeat(3000)}${ARTICLE}`],
    ['is one text of a megabyte', `<title>Kelp</title><p>${'The kelp is back. '.repeat(60_000)}`],
    ['has half a surrogate pair', ARTICLE.replace('bay', 'b\ud800y\udc00')],
    ['has NULs', ARTICLE.replaceAll(' ', '\0 ')],
    ['is cut off in a tag', ARTICLE.slice(0, ARTICLE.indexOf('</article>') + 4)],
    [
      'has two bodies',
      ARTICLE.replace('<article>', '<body><article>').replace('<p>With', '<body class="b"><p>With'),
    ],
  ])('%s: gives a record with its text', (_, page) => {
    const record = extract(page, { with: HEAVY });
    expect(record.status).toBe('ok');
    expect(record.text).toContain('kelp');
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(record.length).toBe([...record.text!].length);
  });
});

it('does not ask the model about a page that would take too much memory, and says so', () => {
  const rows = Math.ceil(MOST_WEIGHT / 9);
  const table = (length: number): string => {
    const cells = Array.from({ length }, (_, i) => `<tr><td>The quay in week ${i}<td>nets<td>boats<td>crabs`);
    return `<title>Quay</title><table>${cells.join('')}</table>`;
  };
  const large = extract(table(rows));
  expect(large.warnings.map(({ code }) => code)).toContain('modelSkipped');
  expect(large).toMatchObject({ status: 'ok', pageType: null });
  expect(large.text).toContain(`The quay in week ${rows - 1}\tnets`);
  const fitting = extract(table(1000));
  expect(fitting.warnings.map(({ code }) => code)).not.toContain('modelSkipped');
  expect(fitting.pageType).not.toBeNull();
});
