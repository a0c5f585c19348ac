/**
 * Holds galley's thin DOM equal to jsdom under Mozilla's Readability, over folders of saved pages.
 *
 *   npm run check:dom -- FOLDER... [--sample N] [--no-jsdom]
 *
 * Each page is read four ways: plain and fast Readability on the thin DOM, Readability on jsdom's own parse of the page,
 * and on jsdom filled from the page's tree. `--no-jsdom` compares plain and fast only. Exit code 1 when an answer differs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { compareClasses, compareVotes, compareWithJsdomParse, readPage } from './compare-doms.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, 'no-jsdom': { type: 'boolean' } },
});
if (positionals.length === 0) throw new Error('name a folder of pages, such as ../shared/corpora');
const paths = pickSample(positionals.flatMap(listPages).sort(), Number(values.sample ?? 0));
const counts = new Map<string, number>();

for (const [i, path] of paths.entries()) {
  for (const finding of checkPage(path)) {
    counts.set(finding, (counts.get(finding) ?? 0) + 1);
    console.log(`${path}: ${finding}`);
  }
  // jsdom's weak references hold all pages until the event loop turns.
  await setImmediate();
  if ((i + 1) % 100 === 0) console.error(`${i + 1} of ${paths.length}`);
}
console.log(`${paths.length} pages`);
for (const [finding, pages] of [...counts].sort()) console.log(`${pages} ${finding}`);
process.exitCode = [...counts.keys()].some((finding) => finding.startsWith('differs')) ? 1 : 0;

function checkPage(path: string): string[] {
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const page = readPage(bytes, path);
  const findings = compareClasses(page);
  if (values['no-jsdom']) return findings;
  if (page.useNoscript) findings.push('own parse skipped: jsdom does not unwrap noscript');
  else findings.push(...orThrown('its own parse', () => compareWithJsdomParse(page, bytes)));
  findings.push(...orThrown('the copy', () => compareVotes(page)));
  return findings;
}

/** jsdom fails on some pages: that is counted, not held against the thin DOM. */
function orThrown(where: string, compare: () => string[]): string[] {
  try {
    return compare();
  } catch (thrown) {
    return [`jsdom threw on ${where}: ${String(thrown).slice(0, 80)}`];
  }
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
