// Holds our tree equal to parse5's own over folders of saved pages (`*.html.gz`), and says how fast it is made.
//   npx tsx scripts/check-parse.ts [--speed] FOLDER...
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { buildTree, buildTreeWith } from '../src/parse/build-tree.js';
import { decodeBytes } from '../src/parse/decode-bytes.js';
import { fitsFastTokenizer } from '../src/parse/fast-tokenizer.js';
import { parsePage } from '../src/parse/parse-page.js';
import { SourceText } from '../src/parse/source-text.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { numberTree } from '../src/tree/number-tree.js';
import { ourLines, standardLines } from '../tests/parse/tree-lines.js';

function* pagesOf(folder: string): Generator<{ name: string; bytes: Buffer }> {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.html.gz')) yield { name, bytes: gunzipSync(readFileSync(join(folder, name))) };
  }
}

function compareTrees(folder: string): void {
  let pages = 0;
  let equal = 0;
  for (const { name, bytes } of pagesOf(folder)) {
    pages++;
    const { text } = decodeBytes(bytes, null);
    const expected = standardLines(text.whole());
    const ours = ourLines(buildTreeWith(fitsFastTokenizer(text) ? 'fast' : 'stock', text).document);
    const line = expected.findIndex((value, i) => value !== ours[i]);
    if (line === -1 && ours.length === expected.length) {
      equal++;
    } else {
      const at = line === -1 ? expected.length : line;
      console.log(`${name}: node ${at} is ${ours[at]?.slice(0, 100)}, not ${expected[at]?.slice(0, 100)}`);
    }
  }
  console.log(`${folder}: ${equal} of ${pages} trees equal to parse5's`);
  if (equal !== pages) process.exitCode = 1;
}

const WAYS: Readonly<Record<string, (page: SpeedPage) => unknown>> = {
  htmlparser2: ({ whole }) => parseDocument(whole),
  tree: ({ whole }) => buildTree(SourceText.ofText(whole)),
  'tree and numbers': ({ whole }) => numberTree(buildTree(SourceText.ofText(whole)).document),
  'stock tokenizer': ({ whole }) => buildTreeWith('stock', SourceText.ofText(whole)),
  'decoded and tree': ({ bytes }) => buildTree(decodeBytes(bytes, null).text),
  'htmlparser2 from bytes': ({ bytes }) => parseDocument(bytes.toString()),
  'whole parsePage': ({ bytes }) => parsePage(makeRawPage(bytes, describeSource())),
};

interface SpeedPage {
  whole: string;
  bytes: Buffer;
}

const PASSES = 7;
const SAMPLE = 150;

/** Interleaved passes in one process; a page's time is the median of its passes. */
function compareSpeed(folder: string): void {
  const all = [...pagesOf(folder)];
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const sample = all.filter((_, i) => i % step === 0).slice(0, SAMPLE);
  const pages = sample.map(({ bytes }) => {
    return { bytes, whole: decodeBytes(bytes, null).text.whole() };
  });
  const names = Object.keys(WAYS);
  const times = names.map(() => pages.map(() => [] as number[]));
  for (let pass = 0; pass < PASSES; pass++) {
    pages.forEach((page, i) => {
      names.forEach((name, way) => {
        const start = process.hrtime.bigint();
        WAYS[name]!(page);
        const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
        if (pass > 0) times[way]![i]!.push(elapsed);
      });
    });
  }
  const medians = times.map((way) => way.map(median));
  const bare = mean(medians[0]!);
  console.log(`${folder}, ${pages.length} pages, median of ${PASSES - 1} passes:`);
  names.forEach((name, way) => {
    const ratios = medians[way]!.map((time, i) => time / medians[0]![i]!);
    const average = mean(medians[way]!);
    console.log(
      `  ${name.padEnd(24)} mean ${average.toFixed(3)} ms, ${(average / bare).toFixed(2)} × htmlparser2 (median of pages ${median(ratios).toFixed(2)})`,
    );
  });
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const folder of folders) {
  if (process.argv.includes('--speed')) compareSpeed(folder);
  else compareTrees(folder);
}
