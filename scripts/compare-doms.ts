import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import type { ReadabilityMask } from '../src/judge/readability/copy-page.js';
import { PlainReadability, type Reading } from '../src/judge/readability/engine.js';
import { FastReadability } from '../src/judge/readability/fast-readability.js';
import { runOnThinDom } from '../src/judge/readability/run-thin.js';
import { originsOf } from '../src/judge/readability/thin-leaf.js';
import { voteByReadability } from '../src/judge/readability/vote.js';
import { decodeBytes } from '../src/parse/decode-bytes.js';
import { parsePage } from '../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import type { Page } from '../src/types.js';

/** The page's address in every comparison; no page knows its own here. */
const ADDRESS = 'https://example.org/page';
const FIELDS = ['textContent', 'title', 'byline', 'excerpt'] as const;
const WITHOUT_EXCERPT = FIELDS.slice(0, 3);

interface Answer {
  reading: Reading | null;
  /** Numbers of the kept texts that hold more than white space, joined by spaces. */
  kept: string;
}

interface DomOracle {
  querySelectorAll(selector: string): Iterable<{
    getAttribute(name: string): string;
    setAttribute(name: string, value: string): void;
  }>;
  createTreeWalker(root: unknown, show: number): { nextNode(): { remove(): void } | null };
  normalize(): void;
}

export function readPage(bytes: Uint8Array, path = 'page.html'): Page {
  return parsePage(makeRawPage(bytes, describeSource({ path }), { url: ADDRESS }));
}

export function emptyMask(page: Page): ReadabilityMask {
  return { elements: new Uint8Array(page.elements.length), texts: new Uint8Array(page.texts.length) };
}

/**
 * Where the fast class answers otherwise than Readability as its makers wrote it, both on the thin DOM. The fast one reads no
 * excerpt from the head.
 */
export function compareClasses(page: Page, mask = emptyMask(page)): string[] {
  const fast = readThin(FastReadability, page, mask);
  const lines = differences('plain and fast', readThin(PlainReadability, page, mask), fast, WITHOUT_EXCERPT);
  const chosen = voteByReadability(page, mask, { dom: 'thin' }).keptText;
  if (keptOf(chosen, page) !== fast.kept) lines.push('differs: the vote and a whole run in kept texts');
  return lines;
}

/** Where the thin DOM gives Readability another answer than jsdom, which parses the page itself. */
export function compareWithJsdomParse(page: Page, bytes: Uint8Array): string[] {
  const thin = readThin(PlainReadability, page, emptyMask(page));
  const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom');
  // Not Node's TextDecoder, which gets windows-1252 wrong (https://github.com/nodejs/node/issues/56542).
  const html = decodeBytes(bytes, null).text.whole();
  const { window } = new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });
  removeComments(window.document);
  lowerStyles(window.document);
  const reading = new Readability(window.document, { disableJSONLD: true }).parse() as Reading | null;
  window.close();
  return differences('thin and jsdom', thin, { reading, kept: thin.kept }, FIELDS);
}

/** Where the vote on jsdom keeps other texts than the vote on the thin DOM. */
export function compareVotes(page: Page, mask = emptyMask(page)): string[] {
  const thin = voteByReadability(page, mask, { dom: 'thin' });
  const jsdom = voteByReadability(page, mask, { dom: 'jsdom' });
  const found = thin.found === jsdom.found ? [] : ['whether there is an article'];
  if (keptOf(thin.keptText, page) !== keptOf(jsdom.keptText, page)) found.push('kept texts');
  return found.map((what) => `differs: votes on thin and on jsdom in ${what}`);
}

function readThin(Base: typeof PlainReadability, page: Page, mask: ReadabilityMask): Answer {
  const { reading, texts } = runOnThinDom(Base, page, mask);
  const kept = new Uint8Array(page.texts.length);
  for (const origin of texts.flatMap(originsOf)) kept[origin] = 1;
  return { reading, kept: keptOf(kept, page) };
}

function keptOf(kept: Uint8Array, page: Page): string {
  return page.texts
    .filter((text) => kept[text.order] === 1 && text.data.trim() !== '')
    .map((text) => text.order)
    .join(' ');
}

/** The page's tree has no comments, and one text where they stood; Mozilla's own tests remove them first too. */
function removeComments(document: DomOracle): void {
  const walker = document.createTreeWalker(document, 128);
  const comments: { remove(): void }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.remove();
  document.normalize();
}

/** jsdom 29 drops declarations whose property is in capitals, such as `DISPLAY: none`; browsers do not. */
function lowerStyles(document: DomOracle): void {
  for (const element of document.querySelectorAll('[style]')) {
    element.setAttribute('style', element.getAttribute('style').toLowerCase());
  }
}

function differences(who: string, one: Answer, other: Answer, fields: readonly (keyof Reading)[]): string[] {
  const found = fields.filter((field) => one.reading?.[field] !== other.reading?.[field]);
  const lines = found.map((field) => `differs: ${who} in ${field}`);
  if (one.kept !== other.kept) lines.push(`differs: ${who} in kept texts`);
  return lines;
}
