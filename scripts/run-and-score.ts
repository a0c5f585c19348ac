import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * One run of the built program over a corpus's pages, as a user would start it, and what the shared scorer says of it.
 * @param corpora the folder of all corpora, with the scorer beside it
 * @param records the file that the records go to, a record a line
 * @param options further options of the command line
 * @throws Error for an exit code other than 0 and 1: 1 says that some pages gave no text, which is for the figures to tell
 */
export function runAndScore(corpora: string, corpus: string, records: string, options: string[]): unknown {
  const folder = join(corpora, corpus);
  mkdirSync(dirname(records), { recursive: true });
  const args = ['bin/galley.js', ...options, '--offline', '--quiet', join(folder, 'pages')];
  const file = openSync(records, 'w');
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  if (status !== 0 && status !== 1) throw new Error(`galley ${args.slice(1).join(' ')}: exit ${status}`);
  const scorer = join(corpora, '../eval/score.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [scorer, folder, records, '--json'], { encoding: 'utf8' }),
  );
}
