/**
 * Holds galley's thin DOM equal to jsdom under Mozilla's Readability, over folders of saved pages.
 *
 *   npm run check:dom -- FOLDER... [--sample N] [--no-jsdom]
 *
 * Each page is read four ways: plain and fast Readability on the thin DOM, Readability on jsdom's own parse of the page,
 * and on jsdom filled from the page's tree. `--no-jsdom` compares plain and fast
 * only. Exit code 1 when any answer differs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { copyPage, type ReadabilityMask } from '../src/judge/readability/copy-page.js';
import { PlainReadability, type Reading } from '../src/judge/readability/engine.js';
import { FastReadability } from '../src/judge/readability/fast-readability.js';
import { runOnThinDom } from '../src/judge/readability/run-thin.js';
import { originsOf } from '../src/judge/readability/thin-leaf.js';
import { voteByReadability } from '../src/judge/readability/vote.js';
import { parsePage } from '../src/parse/parse-page.js';
import type { Page } from '../src/types.js';

const FIELDS = ['textContent', 'title', 'byline', 'excerpt'] as const;

interface Answer {
  reading: Reading | null;
  kept: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, 'no-jsdom': { type: 'boolean' } },
});
if (positionals.length === 0) throw new Error('name a folder of pages, such as ../shared/corpora');
const paths = pickSample(positionals.flatMap(listPages).sort(), Number(values.sample ?? 0));
const counts = new Map<string, number>();
const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom');

paths.forEach((path, i) => {
  for (const finding of checkPage(path)) {
    count(finding);
    if (!finding.startsWith('jsdom threw')) console.log(`${path}: ${finding}`);
  }
  if ((i + 1) % 100 === 0) console.error(`${i + 1} of ${paths.length}`);
});
console.log(`${paths.length} pages`);
for (const [finding, pages] of [...counts].sort()) console.log(`${pages} ${finding}`);
process.exitCode = [...counts.keys()].some((finding) => finding.startsWith('differs')) ? 1 : 0;

function checkPage(path: string): string[] {
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const source = {
    type: 'file',
    path,
    member: null,
    savedAt: null,
    fetchedAt: null,
    httpStatus: null,
    contentType: null,
  } as const;
  const page = parsePage({ source, bytes, requestedUrl: null, url: 'https://example.org/page' });
  const mask = { elements: new Uint8Array(page.elements.length), texts: new Uint8Array(page.texts.length) };
  const plain = readThin(PlainReadability, page, mask);
  const findings = compare('plain and fast', plain, readThin(FastReadability, page, mask));
  if (values['no-jsdom']) return findings;
  findings.push(...compareWithJsdomParse(page, bytes, plain));
  findings.push(...compareVotes(page, mask));
  return findings;
}

function readThin(Base: typeof PlainReadability, page: Page, mask: ReadabilityMask): Answer {
  const { reading, texts } = runOnThinDom(Base, page, mask, copyPage(page, mask).document);
  return { reading, kept: texts.flatMap(originsOf).join(' ') };
}

function compareWithJsdomParse(page: Page, bytes: Uint8Array, plain: Answer): string[] {
  if (page.useNoscript) return ['skipped: jsdom does not unwrap noscript'];
  try {
    const html = new TextDecoder(page.charset).decode(bytes);
    const dom = new JSDOM(html, { url: 'https://example.org/page', virtualConsole: new VirtualConsole() });
    removeComments(dom.window.document);
    const reading = new Readability(dom.window.document, { disableJSONLD: true }).parse() as Reading | null;
    dom.window.close();
    return compare('thin and jsdom', plain, { reading, kept: plain.kept });
  } catch (thrown) {
    return [`jsdom threw on its own parse: ${String(thrown).slice(0, 80)}`];
  }
}

interface WithComments {
  createTreeWalker(root: unknown, show: number): { nextNode(): { remove(): void } | null };
  normalize(): void;
}

/** The page's tree has no comments, and one text where they stood; Mozilla's own tests remove them first too. */
function removeComments(document: WithComments): void {
  const walker = document.createTreeWalker(document, 128);
  const comments: { remove(): void }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.remove();
  document.normalize();
}

function compareVotes(page: Page, mask: ReadabilityMask): string[] {
  try {
    const [thin, jsdom] = (['thin', 'jsdom'] as const).map((dom) => voteByReadability(page, mask, { dom }));
    const inked = (kept: Uint8Array): string =>
      page.texts
        .filter((t, i) => kept[i] && t.data.trim() !== '')
        .map((t) => t.order)
        .join(' ');
    return inked(thin!.keptText) === inked(jsdom!.keptText) ? [] : ['differs: vote on thin and on jsdom'];
  } catch (thrown) {
    return [`jsdom threw on the copy: ${String(thrown).slice(0, 80)}`];
  }
}

function compare(who: string, one: Answer, other: Answer): string[] {
  const findings = FIELDS.filter((field) => one.reading?.[field] !== other.reading?.[field]).map(
    (field) => `differs: ${who} in ${field}`,
  );
  if (one.kept !== other.kept) findings.push(`differs: ${who} in kept texts`);
  return findings;
}

function count(finding: string): void {
  counts.set(finding, (counts.get(finding) ?? 0) + 1);
}

function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => join(folder, name));
}

/** Every so many pages, so that all folders are in it; 0 takes all. */
function pickSample(all: string[], size: number): string[] {
  if (size === 0 || size >= all.length) return all;
  return Array.from({ length: size }, (_, i) => all[Math.floor((i * all.length) / size)]!);
}
