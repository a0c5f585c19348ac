// Holds that `--prefer precision` keeps less of what is not the article, and `--prefer recall` more of what is, on every corpus:
//   npx tsx scripts/check-sides.ts [--corpora ../shared/corpora]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runAndScore } from './run-and-score.js';

const CORPORA = ['wcxb-dev', 'fundus-dev', 'daniel-dev'];
const OUT = 'out/sides';
const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });

/** Means over a corpus's pages, by words, 0 to 1. */
interface Words {
  precision: number;
  recall: number;
}

process.chdir(join(import.meta.dirname, '..'));
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

/** By words, of a run with the side preferred. */
function measure(corpus: string, side: string): Words {
  const options = ['--prefer', side, '--fields', 'text,source'];
  const report = runAndScore(values.corpora, corpus, join(OUT, `${corpus}-${side}.jsonl`), options);
  return (report as { all: { word: Words } }).all.word;
}
