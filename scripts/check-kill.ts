// Kills a run over many pages at random points, again and again, goes on with it each time, and compares the end with that
// of an undisturbed run, byte by byte, times aside.
//   npx tsx scripts/check-kill.ts [--pages 5000] [--kills 10] [--seed 1] [--to file|unordered|folder]
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contents, seeded } from '../tests/cli/written-files.js';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    to: { type: 'string', default: 'file' },
  },
});
const PAGES = Number(values.pages);
const KILLS = Number(values.kills);
const OUTPUT: Record<string, string[]> = {
  file: ['-o', 'all.jsonl'],
  unordered: ['-o', 'all.jsonl', '--unordered'],
  folder: ['-o', 'out/'],
};
const output = OUTPUT[values.to] ?? OUTPUT.file ?? [];
const program = join(import.meta.dirname, '..', 'bin', 'galley.js');
const random = seeded(Number(values.seed));
const work = mkdtempSync(join(tmpdir(), 'galley-kill-'));

makePages();
const args = [
  'saved',
  ...output,
  '--fields',
  'status,error,source,title,byline,datePublished,text,removed',
  '-q',
];
const startedAt = performance.now();
const undisturbed = spawnSync(process.execPath, [program, ...args], { cwd: work });
const wholeMs = performance.now() - startedAt;
const expected = takeOutput();
console.log(`undisturbed: ${PAGES} pages in ${(wholeMs / 1000).toFixed(1)} s, exit ${undisturbed.status}`);

let killed = 0;
for (let i = 0; i < KILLS; i++) {
  const waitMs = 200 + (random() * 2 * wholeMs) / KILLS;
  const done = await runAndKill(i === 0 ? args : [...args, '--resume'], waitMs);
  if (done === null) killed++;
  console.log(
    `kill ${i + 1} after ${Math.round(waitMs)} ms: ${done === null ? `${countDone()} in the manifest` : `it had ended, exit ${done}`}`,
  );
}
const last = spawnSync(process.execPath, [program, ...args, '--resume'], { cwd: work });
const same = JSON.stringify(sorted(takeOutput())) === JSON.stringify(sorted(expected));
console.log(
  `${killed} of ${KILLS} killed while it ran; the last ended with ${last.status}; ${same ? 'equal' : 'DIFFERENT'}`,
);
rmSync(work, { recursive: true });
process.exitCode = same && last.status === undisturbed.status ? 0 : 1;

function makePages(): void {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'pages');
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));
  for (let i = 0; i < PAGES; i++) {
    const name = fixtures[i % fixtures.length] as string;
    const into = join(work, 'saved', String(i % 50));
    mkdirSync(into, { recursive: true });
    writeFileSync(
      join(into, `${i}-${name}`),
      Buffer.concat([readFileSync(join(folder, name)), Buffer.from(`<!-- ${i} -->`)]),
    );
  }
}

function runAndKill(command: readonly string[], waitMs: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...command], { cwd: work, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), waitMs);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

function countDone(): number {
  const manifest = join(work, values.to === 'folder' ? 'out/galley-run.jsonl' : 'all.jsonl.galley-run.jsonl');
  if (!existsSync(manifest)) return 0;
  return Math.max(0, readFileSync(manifest, 'utf8').split('\n').length - 2);
}

/** Everything that the run wrote, which is then taken away. */
function takeOutput(): Record<string, string> {
  const found = contents(work);
  for (const name of Object.keys(found)) {
    if (name.startsWith('saved')) delete found[name];
    else if (statSync(join(work, name)).isFile()) rmSync(join(work, name));
  }
  return found;
}

/** Outputs that come in any order are compared line by line; a folder's manifest is one of them. */
function sorted(files: Record<string, string>): Record<string, string[]> {
  const inOrder = values.to === 'file';
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, inOrder ? [text] : text.split('\n').sort()]),
  );
}
