// Holds that `--prefer precision` keeps less of what is not the article, and `--prefer recall` more of what is, on every corpus:
//   npx tsx scripts/check-sides.ts [--corpora ../shared/corpora]
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const CORPORA = ['wcxb-dev', 'fundus-dev', 'daniel-dev'];
const OUT = 'out/sides';
const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });

/** Means over a corpus's pages, by words, 0 to 1. */
interface Words {
  precision: number;
  recall: number;
}

process.chdir(join(import.meta.dirname, '..'));
mkdirSync(OUT, { recursive: true });
let held = 0;
let broken = 0;
for (const corpus of CORPORA) {
  const [precise, balanced, whole] = ['precision', 'balance', 'recall'].map((side) => measure(corpus, side));
  hold(corpus, 'precision', 'precision', precise!, balanced!);
  hold(corpus, 'recall', 'recall', whole!, balanced!);
}
console.log(`${held} held, ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;

function hold(corpus: string, side: string, of: keyof Words, moved: Words, balanced: Words): void {
  const rises = moved[of] > balanced[of];
  if (rises) held++;
  else broken++;
  const figures = `${of} ${balanced[of].toFixed(4)} -> ${moved[of].toFixed(4)}`;
  console.log(`${rises ? 'ok    ' : 'BROKEN'} ${corpus} --prefer ${side}: ${figures}`);
}

/** One run of the program over a corpus's pages, scored by the shared scorer. */
function measure(corpus: string, side: string): Words {
  const folder = join(values.corpora, corpus);
  const records = join(OUT, `${corpus}-${side}.jsonl`);
  const fields = ['--fields', 'text,source'];
  const args = ['bin/galley.js', '--prefer', side, ...fields, '--offline', '--quiet', join(folder, 'pages')];
  const file = openSync(records, 'w');
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  // 1 says that some pages gave no text.
  if (status !== 0 && status !== 1) throw new Error(`galley ${args.slice(1).join(' ')}: exit ${status}`);
  const scorer = join(values.corpora, '../eval/score.mjs');
  const report = JSON.parse(
    execFileSync(process.execPath, [scorer, folder, records, '--json'], { encoding: 'utf8' }),
  ) as { all: { word: Words } };
  return report.all.word;
}
