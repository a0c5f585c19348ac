// Times other extractors on the same pages in one run: npm run bench:peers -- FOLDER [--every N] [--passes 3] [--json FILE]
// Installs them with npm into a folder of the system's temporary ones; needs the registry the first time.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleBench, root } from './bundle-bench.js';
import type { BenchResults, PeerResult } from './results.js';

const PACKAGES = [
  '@mozilla/readability@0.6.0',
  'jsdom@26.1.0',
  'linkedom@0.18.12',
  'defuddle',
  '@extractus/article-extractor',
];

const { values, positionals } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    passes: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
  allowPositionals: true,
});
const folder = positionals[0] ?? join(root, 'fixtures', 'pages');
const given = ['--every', values.every, '--passes', values.passes];

const home = install();
const script = await bundleBench('peer-pages');
const node = spawnSync(process.execPath, [script, folder, '--packages', home, ...given], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 1e8,
});
if (node.status !== 0) throw new Error(`timing ended with ${node.status ?? node.signal}`);
const { pages, results } = JSON.parse(node.stdout) as { pages: number; results: PeerResult[] };
results.push(trafilatura());
for (const { name, version, ms, timesGalley, failed, missing } of results) {
  const told =
    missing ?? `${ms?.toFixed(2)} ms a page, ${timesGalley?.toFixed(1)} times galley's, ${failed} failed`;
  console.log(`${name} ${version}: ${told}`);
}
if (values.json) {
  const known = existsSync(values.json)
    ? (JSON.parse(readFileSync(values.json, 'utf8')) as Partial<BenchResults>)
    : {};
  const corpus = basename(folder) === 'pages' ? basename(dirname(folder)) : basename(folder);
  const all = {
    corpora: [],
    growth: [],
    startup: [],
    ...known,
    node: process.version,
    peers: { corpus, pages, results },
  };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}

function install(): string {
  const target = join(tmpdir(), 'galley-bench-peers');
  mkdirSync(target, { recursive: true });
  if (!existsSync(join(target, 'package.json')))
    writeFileSync(join(target, 'package.json'), '{"private":true}\n');
  if (!existsSync(join(target, 'node_modules', 'defuddle'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
      cwd: target,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
  writeFileSync(join(target, 'load.mjs'), 'export const load = (name) => import(name);\n');
  return target;
}

/** Timed by Python itself on the same files, against galley's time of this run; missing where Python does not have it. */
function trafilatura(): PeerResult {
  const none = { name: 'trafilatura', version: '', ms: null, timesGalley: null, failed: 0 };
  const found = spawnSync('python3', ['-c', 'import trafilatura; print(trafilatura.__version__)'], {
    encoding: 'utf8',
  });
  if (found.status !== 0) return { ...none, missing: 'python3 has no trafilatura here' };
  const timed = spawnSync(
    'python3',
    [join(root, 'bench', 'time-trafilatura.py'), folder, values.every, values.passes],
    { encoding: 'utf8' },
  );
  if (timed.status !== 0)
    return {
      ...none,
      version: found.stdout.trim(),
      missing: timed.stderr.trim().split('\n').pop() ?? 'failed',
    };
  const { ms, failed } = JSON.parse(timed.stdout) as { ms: number; failed: number };
  const galley = results[0]?.ms ?? Number.NaN;
  return { ...none, version: found.stdout.trim(), ms, failed, timesGalley: ms / galley, missing: null };
}
