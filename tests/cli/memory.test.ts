import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { finished, makeFolder, program } from './program.js';

const PAGES = 400;
const NAMES = Array.from({ length: PAGES }, (_, i) => `pages/${i}.html`);
const MEBIBYTE = 1024 * 1024;

/** A page of some 45 KB, whose names and words no other page has. */
function longPage(number: number): string {
  const list = Array.from(
    { length: 150 },
    (_, i) =>
      `<div id="a-name-of-page-${number}-part-${i}" class="part-of-page-${number}"><p>Paragraph ${i} of the log of harbour
${number}, in which the harbour master wrote down, as every day, who came and who went, and what the wind did.</p></div>`,
  );
  return `<!doctype html><html lang="en"><head><title>The log of harbour ${number}</title></head><body><article>
<h1>The log of harbour ${number}</h1>${list.join('\n')}</article></body></html>`;
}

/** MiB that outlived two collections of the young generation while the program read all the pages in one thread. */
async function outlivedMb(): Promise<number> {
  const cwd = makeFolder(Object.fromEntries(NAMES.map((name, i) => [name, longPage(i)])));
  // Room for a dozen pages between two collections: then only the page in hand has a reason to outlive them.
  const flags = ['--trace-gc-nvp', '--min-semi-space-size=32', '--max-semi-space-size=32'];
  const args = [await program(), 'pages', '--jobs', '1', '-q', '-o', 'out.jsonl'];
  const { code, stdout } = await finished(spawn(process.execPath, [...flags, ...args], { cwd }));
  expect(code).toBe(0);
  const collections = stdout.split('\n').filter((line) => line.includes(' gc=s '));
  expect(collections.length).toBeGreaterThan(5);
  const bytes = collections.reduce((sum, line) => sum + Number(/ promoted=(\d+)/.exec(line)?.[1]), 0);
  return bytes / MEBIBYTE;
}

it('lets go of a page once its record is written, without a full garbage collection', async () => {
  // 40 here; 90 when functions that were hung on objects, and names cut out of pages, held on to the pages.
  expect(await outlivedMb()).toBeLessThan(60);
}, 60_000);
