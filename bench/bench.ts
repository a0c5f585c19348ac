// Times galley against bare parsers: npm run bench -- [FOLDER...] [--passes 5] [--every N] [--engine rules] [--json FILE] [--check] [--growth]
//   --type article   only pages of this type, where the folder has a truth.jsonl beside it
//   --check          compares with bench/floors.json and exits 1 when a ratio is more than --margin (1.5) times the recorded one
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleBench, root } from './bundle-bench.js';
import { compareWithFloors, type Floors } from './floors.js';
import type { BenchResults, CorpusResult, GrowthResult } from './results.js';

const { values, positionals } = parseArgs({
  options: {
    passes: { type: 'string', default: '5' },
    every: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'full' },
    type: { type: 'string' },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
    margin: { type: 'string', default: '1.5' },
    growth: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : [join(root, 'fixtures', 'pages')];

const results: Pick<BenchResults, 'node' | 'corpora' | 'growth'> = {
  node: process.version,
  corpora: [],
  growth: [],
};
const measure = await bundleBench('measure');
for (const folder of folders) {
  const result = runBundle<CorpusResult>(measure, [folder, ...measureArguments(folder)]);
  results.corpora.push(result);
  showCorpus(result);
}
if (values.growth) {
  results.growth = runBundle<GrowthResult[]>(await bundleBench('growth'), ['--engine', values.engine]);
  for (const { shape, exponent, worst, sizes, ms } of results.growth) {
    console.log(
      `growth with ${shape}: exponent ${exponent.toFixed(2)} (worst stage ${worst.stage} ${worst.exponent.toFixed(2)})`,
    );
    console.log(`  ${sizes.map((size, i) => `${size}: ${ms[i]?.toFixed(1)} ms`).join(', ')}`);
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(merge(values.json), null, 2)}\n`);
if (values.check) check();

/** Keeps what the other benches have written into the same file, and corpora that were not run this time. */
function merge(file: string): BenchResults {
  const empty: BenchResults = { node: '', corpora: [], growth: [], startup: [], peers: null };
  const known = existsSync(file)
    ? { ...empty, ...(JSON.parse(readFileSync(file, 'utf8')) as BenchResults) }
    : empty;
  const fresh = new Set(results.corpora.map(({ corpus }) => corpus));
  return {
    ...known,
    node: results.node,
    corpora: [...known.corpora.filter(({ corpus }) => !fresh.has(corpus)), ...results.corpora],
    growth: results.growth.length > 0 ? results.growth : known.growth,
  };
}

function measureArguments(folder: string): string[] {
  const given = ['--passes', values.passes, '--every', values.every, '--engine', values.engine];
  const corpus = basename(folder) === 'pages' ? basename(dirname(folder)) : basename(folder);
  if (values.type === undefined) return [...given, '--name', corpus];
  const truth = [join(folder, 'truth.jsonl'), join(folder, '..', 'truth.jsonl')].find((file) =>
    existsSync(file),
  );
  if (truth === undefined) throw new Error(`--type needs a truth.jsonl in or beside ${folder}`);
  const pages = readFileSync(truth, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; type?: string });
  const ids = pages.filter(({ type }) => type === values.type).map(({ id }) => id);
  return [...given, '--name', `${corpus} ${values.type}`, '--ids', ids.join(',')];
}

function runBundle<Result>(script: string, given: string[]): Result {
  const child = spawnSync(process.execPath, [script, ...given], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${script} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Result;
}

function showCorpus(result: CorpusResult): void {
  const { corpus, pages, megabytes, passes, engine, collectionShare, peakMegabytes } = result;
  console.log(
    `\n${corpus}: ${pages} pages, ${megabytes.toFixed(1)} MB, ${passes} passes, engine ${engine}, peak ${peakMegabytes.toFixed(0)} MiB`,
  );
  console.log(
    `${'ms'.padStart(22)} ${'x bare'.padStart(8)} ${'median x'.padStart(8)} ${'cpu x'.padStart(8)} ${'p99 ms'.padStart(8)}`,
  );
  for (const [name, { ms, ratio, medianRatio, cpuRatio, p99 }] of [
    ...Object.entries(result.runners),
    ...Object.entries(result.stages),
  ]) {
    const share =
      collectionShare[name] === undefined
        ? ''
        : `  (garbage ${((collectionShare[name] ?? 0) * 100).toFixed(0)} %)`;
    const label = name in result.runners ? name : `  ${name}`;
    console.log(
      `${label.padEnd(14)} ${ms.toFixed(3).padStart(7)} ${ratio.toFixed(3).padStart(8)} ${medianRatio.toFixed(3).padStart(8)} ${(cpuRatio?.toFixed(3) ?? '').padStart(8)} ${p99.toFixed(1).padStart(8)}${share}`,
    );
  }
}

function check(): void {
  const floors = JSON.parse(readFileSync(join(root, 'bench', 'floors.json'), 'utf8')) as Floors;
  const worse = compareWithFloors(results, floors, Number(values.margin));
  for (const line of worse) console.error(line);
  console.log(worse.length === 0 ? 'no ratio is worse than recorded' : `${worse.length} worse than recorded`);
  process.exitCode = worse.length === 0 ? 0 : 1;
}
