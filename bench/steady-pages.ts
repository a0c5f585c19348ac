// The process that steady.ts looks at. Exits 1 when the heap after the last page is more than a tenth above that after the first thousand.
import { parseArgs } from 'node:util';
import { resolveOptions } from '../src/options.js';
import { extractPage } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { readPages } from './pages.js';

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '20000' } },
  allowPositionals: true,
});
const [folder = ''] = positionals;
const pages = readPages(folder).filter(({ bytes }) => bytes.length < 300_000);
const texts = pages.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
const options = resolveOptions();
const all = Number(values.pages);
const MEBIBYTE = 1024 * 1024;
/** Caches fill over the first pages. */
const SETTLED_AFTER = 1000;
const MOST_GROWTH = 1.1;

let settled = 0;
for (let done = 0; done < all; done++) {
  // Names that no page before had: what a crawl of many sites brings.
  const text = (texts[done % texts.length] ?? '')
    .replaceAll('class="', `class="n${done} `)
    .replaceAll('<p>', `<p id="p${done}">`);
  try {
    const url = `https://host-${done}.example/${done}`;
    extractPage(makeRawPage(Buffer.from(text, 'latin1'), describeSource(), { url }), options);
  } catch {
    // A page that is no HTML is none here either.
  }
  if ((done + 1) % SETTLED_AFTER === 0) note(done + 1);
}

function note(done: number): void {
  globalThis.gc?.();
  const { heapUsed, rss, external } = process.memoryUsage();
  if (done === SETTLED_AFTER) settled = heapUsed;
  console.log(
    `${done} pages: heap ${(heapUsed / MEBIBYTE).toFixed(1)}, outside it ${(external / MEBIBYTE).toFixed(1)}, process ${(rss / MEBIBYTE).toFixed(0)} MiB`,
  );
  if (done === all && heapUsed > settled * MOST_GROWTH) process.exitCode = 1;
}
