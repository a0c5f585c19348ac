// Time of whole processes, one after the other in turns: `galley page.html` against `node -e 0`.
//   node scripts/check-startup.mjs [--runs 21] [page.html ...]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '21' } },
  allowPositionals: true,
});
const root = join(import.meta.dirname, '..');
const program = join(root, 'bin', 'galley.js');
const pages =
  positionals.length > 0 ? positionals : [join(root, 'fixtures', 'pages', 'wp-news-jwplayer.html')];
const commands = [['-e', '0'], [program, '--version'], ...pages.map((page) => [program, page])];
const times = commands.map(() => ({ wall: [], cpu: [] }));
for (let run = 0; run < Number(values.runs); run++) {
  for (const [i, command] of commands.entries()) {
    const startedAt = performance.now();
    const child = spawnSync(
      '/usr/bin/env',
      [
        'bash',
        '-c',
        'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null',
        '-',
        process.execPath,
        ...command,
      ],
      {
        encoding: 'utf8',
      },
    );
    times[i].wall.push(performance.now() - startedAt);
    times[i].cpu.push(
      child.stderr
        .trim()
        .split(' ')
        .reduce((sum, part) => sum + Number(part) * 1000, 0),
    );
  }
}
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const [base] = times;
const baseWall = median(base.wall);
const baseCpu = median(base.cpu);
for (const [i, { wall, cpu }] of times.entries()) {
  const told = commands[i].map((part) => part.replace(`${root}/`, '')).join(' ');
  console.log(
    `${told}: wall ${median(wall).toFixed(0)} ms (x${(median(wall) / baseWall).toFixed(2)}, least x${(Math.min(...wall) / Math.min(...base.wall)).toFixed(2)}), cpu ${median(cpu).toFixed(0)} ms (x${(median(cpu) / baseCpu).toFixed(2)})`,
  );
}
