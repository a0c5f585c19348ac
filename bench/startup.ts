// Times whole processes in turns: npm run bench:startup -- [--runs 21] [--json FILE] [PAGE]
// The program must have been built: npm run build.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle-bench.js';
import type { BenchResults, StartupResult } from './results.js';
import { median } from './statistics.js';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '21' }, json: { type: 'string' } },
  allowPositionals: true,
});
const program = join(root, 'bin', 'galley.js');
if (!existsSync(join(root, 'dist', 'galley.cjs'))) throw new Error('there is no dist/: npm run build');
const page = positionals[0] ?? join(root, 'fixtures', 'pages', 'wp-news-jwplayer.html');
const COMMANDS: Readonly<Record<string, string[]>> = {
  'node -e 0': ['-e', '0'],
  'galley --version': [program, '--version'],
  'galley page.html': [program, page],
};

const times = new Map<string, { wall: number[]; cpu: number[] }>();
for (let run = 0; run < Number(values.runs); run++) {
  for (const [name, command] of Object.entries(COMMANDS)) {
    const known = times.get(name) ?? { wall: [], cpu: [] };
    times.set(name, known);
    const startedAt = performance.now();
    const cpu = timeOf(command);
    known.wall.push(performance.now() - startedAt);
    known.cpu.push(cpu);
  }
}
const base = median(times.get('node -e 0')?.cpu ?? []);
const results: StartupResult[] = [...times].map(([command, { wall, cpu }]) => ({
  command,
  wallMs: median(wall),
  cpuMs: median(cpu),
  ratio: median(cpu) / base,
}));
for (const { command, wallMs, cpuMs, ratio } of results) {
  console.log(
    `${command.padEnd(18)} wall ${wallMs.toFixed(0)} ms, cpu ${cpuMs.toFixed(0)} ms (x ${ratio.toFixed(2)})`,
  );
}
if (values.json) {
  const known = existsSync(values.json)
    ? (JSON.parse(readFileSync(values.json, 'utf8')) as BenchResults)
    : {};
  writeFileSync(
    values.json,
    `${JSON.stringify({ corpora: [], growth: [], peers: null, ...known, node: process.version, startup: results }, null, 2)}\n`,
  );
}

/** Processor time of one process, children's children included; in milliseconds. */
function timeOf(command: string[]): number {
  const script = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>/dev/null; } 2>&1';
  const told = execFileSync('bash', ['-c', script, '-', process.execPath, ...command], { encoding: 'utf8' });
  return told
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part) * 1000, 0);
}
