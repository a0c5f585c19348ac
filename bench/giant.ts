// Memory and time of whole processes on pages of 10 MB: npm run bench:giant -- [--json FILE] [FOLDER]...
// With folders of pages also on bodies repeated, of the folder's five pages with the most mark-up. npm run build comes first.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle-bench.js';
import { densest, GIANT_SHAPES, type GiantShape, giantPage, repeatBody } from './giant-pages.js';
import { readPages } from './pages.js';
import { peakOf } from './peak-of.js';
import type { BenchResults, GiantResult } from './results.js';

const DENSEST = 5;
const { values, positionals } = parseArgs({
  options: { json: { type: 'string' } },
  allowPositionals: true,
});
const program = join(root, 'bin', 'galley.js');
if (!existsSync(join(root, 'dist', 'galley.cjs'))) throw new Error('there is no dist/: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'galley-giant-'));
const results: GiantResult[] = [];
try {
  for (const shape of Object.keys(GIANT_SHAPES) as GiantShape[]) {
    results.push(await measure(shape, giantPage(shape)));
  }
  for (const pages of positionals) {
    const repeated: GiantResult[] = [];
    for (const page of densest(readPages(join(pages, 'pages')), DENSEST))
      repeated.push(await measure(page.name, repeatBody(page)));
    const most = (told: (result: GiantResult) => number): number => Math.max(...repeated.map(told));
    results.push({
      shape: `the ${DENSEST} pages of ${basename(pages)} with the most mark-up, repeated: the worst`,
      megabytes: most(({ megabytes }) => megabytes),
      seconds: most(({ seconds }) => seconds),
    });
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (values.json) {
  const known = existsSync(values.json)
    ? (JSON.parse(readFileSync(values.json, 'utf8')) as BenchResults)
    : {};
  writeFileSync(
    values.json,
    `${JSON.stringify({ corpora: [], growth: [], startup: [], peers: null, ...known, giants: results }, null, 2)}\n`,
  );
}

async function measure(shape: string, html: Buffer): Promise<GiantResult> {
  const file = join(folder, 'giant.html');
  writeFileSync(file, html);
  const { code, megabytes, seconds } = await peakOf(program, [file]);
  // 3: it was read, and has no article.
  if (code !== 0 && code !== 3) throw new Error(`galley ended with ${code} on 10 MB of ${shape}`);
  console.log(`${shape.padEnd(34)} ${megabytes.toFixed(0)} MB at most, ${seconds.toFixed(1)} s`);
  return { shape, megabytes, seconds };
}
