// Times bare parsers and galley on the same pages, in turns, in one warm process. Bundled and started by bench.ts.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'htmlparser2';
import { parse as parseByStandard } from 'parse5';
import { resolveOptions } from '../src/options.js';
import { extractPage } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { watchCollections } from './collections.js';
import { type BenchPage, readPages, withText } from './pages.js';
import type { CorpusResult, Timing } from './results.js';
import { mean, median, quantile } from './statistics.js';
import { laps } from './stopwatch.js';

const { values, positionals } = parseArgs({
  options: {
    passes: { type: 'string', default: '5' },
    every: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'full' },
    ids: { type: 'string' },
    name: { type: 'string' },
  },
  allowPositionals: true,
});
const options = resolveOptions({ engine: values.engine as 'full' | 'rules' });
const [folder = ''] = positionals;
const ids = values.ids === undefined ? undefined : new Set(values.ids.split(','));
const pages = readPages(folder, Number(values.every), ids);
if (pages.length === 0) throw new Error(`no .html or .html.gz in ${folder}`);

const RUNNERS: Readonly<Record<string, (page: BenchPage) => unknown>> = {
  htmlparser2: ({ text }) => parseDocument(text),
  parse5: ({ text }) => parseByStandard(text),
  galley: (page) => runGalley(page),
};
const names = Object.keys(RUNNERS);
/** Ends the names under which processor time is noted. */
const CPU = ' cpu';
const WARM_PAGES = 4000;
const MOST_WARMING_MS = 60_000;

/** Per runner or stage, per page: milliseconds of each pass. */
const times = new Map<string, number[][]>();
const failed = new Set<string>();
const collections = watchCollections();

run().then(() => console.log(JSON.stringify(summary())));

async function run(): Promise<void> {
  warmUp();
  for (let pass = 0; pass < Number(values.passes); pass++) {
    for (const [at, saved] of pages.entries()) {
      const page = withText(saved);
      // Each goes first as often as the others, and pays as often for the garbage of the one before.
      for (let turn = 0; turn < names.length; turn++)
        measure(names[(pass + at + turn) % names.length] ?? '', page, at);
      await collections.flush();
    }
  }
}

/** The compiler's turn, which is not counted: galley is ten times the code of a parser and takes as many more pages to be compiled. */
function warmUp(): void {
  const startedAt = performance.now();
  for (let done = 0; done < WARM_PAGES; done++) {
    const saved = pages[done % pages.length];
    if (saved === undefined || (done >= pages.length && performance.now() - startedAt > MOST_WARMING_MS))
      return;
    const page = withText(saved);
    for (const name of names) RUNNERS[name]?.(page);
  }
}

function measure(name: string, page: BenchPage, at: number): void {
  laps.clear();
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  RUNNERS[name]?.(page);
  const endedAt = performance.now();
  const cpu = process.cpuUsage(cpuBefore);
  note(`${name}${CPU}`, at, (cpu.user + cpu.system) / 1000);
  collections.note(name, startedAt, endedAt);
  note(name, at, endedAt - startedAt);
  if (name !== 'galley') return;
  for (const [stage, ms] of laps) note(stage, at, ms);
}

function note(name: string, at: number, ms: number): void {
  const all = times.get(name) ?? pages.map((): number[] => []);
  times.set(name, all);
  all[at]?.push(ms);
}

function runGalley(page: BenchPage): void {
  const raw = makeRawPage(page.bytes, describeSource({ path: page.name }));
  try {
    extractPage(raw, options);
  } catch {
    failed.add(page.name);
  }
}

function summary(): CorpusResult {
  const medians = new Map(
    [...times].map(([name, all]) => [name, all.map((passes) => (passes.length > 0 ? median(passes) : 0))]),
  );
  const bare = medians.get('htmlparser2') ?? [];
  const base = mean(bare);
  const timingOf = (name: string): Timing => {
    const own = medians.get(name) ?? [];
    return {
      ms: mean(own),
      ratio: mean(own) / base,
      medianRatio: median(own.map((ms, i) => ms / (bare[i] ?? 1))),
      cpuRatio: medians.has(name + CPU)
        ? mean(medians.get(name + CPU) ?? []) / mean(medians.get(`htmlparser2${CPU}`) ?? [])
        : null,
      p99: quantile(own, 0.99),
    };
  };
  const stages = [...medians.keys()].filter((name) => !names.includes(name) && !name.endsWith(CPU));
  return {
    corpus: values.name ?? basename(folder),
    pages: pages.length,
    failed: failed.size,
    megabytes: pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6,
    passes: Number(values.passes),
    engine: options.engine,
    runners: Object.fromEntries(names.map((name) => [name, timingOf(name)])),
    stages: Object.fromEntries(stages.map((name) => [name, timingOf(name)])),
    collectionShare: Object.fromEntries(names.map((name) => [name, collections.share(name)])),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
