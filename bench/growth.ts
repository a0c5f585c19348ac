// How galley's time grows with a page's size and with its number of blocks. Bundled and started by bench.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveOptions } from '../src/options.js';
import { extractPage } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import type { GrowthResult } from './results.js';
import { growthExponent, median } from './statistics.js';
import { laps } from './stopwatch.js';

const KILOBYTE = 1024;
const SIZES = [10, 30, 100, 300, 1000, 3000, 10_000].map((size) => size * KILOBYTE);
const COUNTS = [300, 1000, 3000, 10_000, 30_000];
/** Below this, fixed costs hide how time grows; in milliseconds. */
const LEAST_MS = 2;
/** Stages that take less of the whole are noise. */
const LEAST_SHARE = 0.05;
const options = resolveOptions();
let known: string[] | null = null;
const SENTENCE = 'The ferry left the island at noon, and nobody on the quay looked up from the nets. ';

const SHAPES: Readonly<Record<string, (i: number) => string>> = {
  paragraphs: (i) => `<p>${SENTENCE}${i}</p>`,
  'list items': (i) => `<li><a href="/${i}">Quay news, part ${i}</a></li>`,
  'table rows': (i) => `<tr><td>quay ${i}</td><td>${i}</td></tr>`,
  headings: (i) => `<h2>The quay, part ${i}</h2>`,
  'lines of one paragraph': (i) => `${SENTENCE}${i}<br>`,
  'boxes with classes of their own': (i) => `<div class="box-${i} item"><span>${SENTENCE}</span></div>`,
};

// The compiler's turn, which is not counted.
for (let i = 0; i < 20; i++) run(fixturePage(SIZES[2] ?? 0));
const results = [
  grow('page size', SIZES, fixturePage),
  ...Object.entries(SHAPES).map(([shape, make]) => grow(shape, COUNTS, (count) => shapePage(make, count))),
];
console.log(JSON.stringify(results));

function grow(shape: string, sizes: number[], makePage: (size: number) => string): GrowthResult {
  const ms: number[] = [];
  const stages = new Map<string, number[]>();
  for (const size of sizes) {
    const page = makePage(size);
    const passes = Array.from({ length: size === sizes[sizes.length - 1] ? 3 : 7 }, () => run(page));
    ms.push(median(passes.map(({ total }) => total)));
    for (const stage of passes[0]?.stages.keys() ?? []) {
      const times = stages.get(stage) ?? [];
      times.push(median(passes.map((pass) => pass.stages.get(stage) ?? 0)));
      stages.set(stage, times);
    }
  }
  const long = ms.map((time) => time >= LEAST_MS);
  const exponentOf = (times: readonly number[]): number =>
    growthExponent(
      sizes.filter((_, i) => long[i]),
      times.filter((_, i) => long[i]),
    );
  const last = ms[ms.length - 1] ?? 0;
  const heavy = [...stages].filter(([, times]) => (times[times.length - 1] ?? 0) >= last * LEAST_SHARE);
  const worst = heavy
    .map(([stage, times]) => ({ stage, exponent: exponentOf(times) }))
    .sort((a, b) => b.exponent - a.exponent)[0];
  return { shape, sizes, ms, exponent: exponentOf(ms), worst: worst ?? { stage: '', exponent: Number.NaN } };
}

function run(html: string): { total: number; stages: Map<string, number> } {
  const raw = makeRawPage(Buffer.from(html), describeSource({ type: 'stdin' }));
  laps.clear();
  const startedAt = performance.now();
  extractPage(raw, options);
  return { total: performance.now() - startedAt, stages: new Map(laps) };
}

function shapePage(make: (i: number) => string, count: number): string {
  const blocks = Array.from({ length: count }, (_, i) => make(i)).join('\n');
  const inner = blocks.startsWith('<tr>') ? `<table>${blocks}</table>` : blocks;
  return `<!doctype html><title>The quay</title><body><article><p>${SENTENCE.repeat(5)}</p>${inner}</article>`;
}

/** The fixtures' bodies one after the other, again and again with other numbers in their paragraphs, up to this size. */
function fixturePage(size: number): string {
  const parts: string[] = ['<!doctype html><title>The quay</title><body>'];
  let length = 0;
  for (let round = 0; length < size; round++) {
    for (const body of bodies()) {
      const part = body.replaceAll('<p>', `<p>Part ${round}. `).slice(0, Math.max(0, size - length));
      parts.push(part);
      length += part.length;
    }
  }
  return parts.join('');
}

function bodies(): string[] {
  if (known !== null) return known;
  const folder = join(process.cwd(), 'fixtures', 'pages');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  known = names.map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const start = html.indexOf('>', html.indexOf('<body')) + 1;
    const end = html.lastIndexOf('</body>');
    return html.slice(start, end < start ? html.length : end);
  });
  return known;
}
