// Writes training/report.json and training/REPORT.md from what the trainer measured: npx tsx training/write-report.ts OUT
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Measures {
  pages: number;
  shingle?: { f1: number; precision: number; recall: number; exact: number };
  word?: { f1: number; precision: number; recall: number };
  snippet?: { f1: number };
}
interface Score {
  corpus: string;
  all: Measures;
  types?: Record<string, Measures>;
}

const out = process.argv[2] ?? 'out/training';
const read = <T>(name: string): T => JSON.parse(readFileSync(join(out, name), 'utf8')) as T;
const scores = read<Score[]>('scores.json');
const reliability = read<{ table: Record<string, number>[]; summary: Record<string, number> }>(
  'reliability.json',
);
const importance = existsSync(join(out, 'importance.json'))
  ? read<[string, number][]>('importance.json')
  : [];
const ablations = existsSync(join(out, 'ablations.json'))
  ? read<{ name: string; scores: Record<string, number> }[]>('ablations.json')
  : [];
const worst = read<{ corpus: string; id: string; f: number; cause: string }[]>('worst.json');
const causes = new Map<string, { pages: number; loss: number }>();
for (const { cause, f } of worst) {
  const known = causes.get(cause) ?? { pages: 0, loss: 0 };
  causes.set(cause, { pages: known.pages + 1, loss: known.loss + (1 - f) });
}
const report = {
  how: 'out of fold by host: every page is settled with a model that saw no page of its host; npm run train -- ../shared/corpora',
  scores: strip(scores),
  reliability,
  importance,
  ablations,
  worst: {
    share: 0.05,
    causes: Object.fromEntries([...causes].sort((a, b) => b[1].loss - a[1].loss)),
    pages: worst.slice(0, 60),
  },
};
writeFileSync('training/report.json', `${JSON.stringify(report, null, 1)}\n`);
writeFileSync('training/REPORT.md', markdown());
console.log('training/report.json, training/REPORT.md');

/** Only what these predictions were asked for: they hold no metadata. */
function strip(list: Score[]): Score[] {
  const keep = ({ pages, shingle, word, snippet }: Measures): Measures => ({
    pages,
    ...(shingle && { shingle }),
    ...(word && { word }),
    ...(snippet && { snippet }),
  });
  return list.map(({ corpus, all, types }) => ({
    corpus,
    all: keep(all),
    ...(types && { types: Object.fromEntries(Object.entries(types).map(([name, m]) => [name, keep(m)])) }),
  }));
}

function markdown(): string {
  const n = (x: number | undefined): string => (x === undefined ? '' : x.toFixed(4));
  const row = (name: string, m: Measures): string =>
    `| ${name} | ${m.pages} | ${n(m.shingle?.f1)} | ${n(m.shingle?.precision)} | ${n(m.shingle?.recall)} | ${n(m.shingle?.exact)} | ${n(m.word?.f1)} |`;
  const lines = [
    '# The block model, measured',
    '',
    'Written by `training/write-report.ts`; do not edit. Every page was settled with a model that saw no page of its host.',
    '',
    '| corpus, type | pages | shingle F | P | R | exact | word F |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const { corpus, all, types } of report.scores) {
    lines.push(row(corpus, all));
    for (const [type, m] of Object.entries(types ?? {})) lines.push(row(`${corpus}: ${type}`, m));
  }
  lines.push(
    '',
    '## Confidence',
    '',
    'On hosts that the table was not fitted on. "Good" is a word F of 0.9 or more.',
    '',
  );
  lines.push('| confidence | pages | mean confidence | good | mean word F |', '|---|---|---|---|---|');
  for (const r of reliability.table)
    lines.push(`| ${r.from}\u2013${r.to} | ${r.pages} | ${r.confidence} | ${r.good} | ${r.wordF} |`);
  if (ablations.length > 0) {
    lines.push(
      '',
      '## What each judge is worth',
      '',
      'Word F by labelled blocks (a little other than the scorer\u2019s), two folds of five.',
      '',
    );
    const columns = Object.keys(ablations[0]!.scores);
    lines.push(`| judges | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---').join('|')}|`);
    for (const { name, scores: s } of ablations)
      lines.push(`| ${name} | ${columns.map((c) => n(s[c])).join(' | ')} |`);
  }
  if (importance.length > 0) {
    lines.push(
      '',
      '## Features',
      '',
      'Loss of word F when a group\u2019s columns are shuffled (fold 0).',
      '',
      '| group | loss |',
      '|---|---|',
    );
    for (const [name, loss] of importance) lines.push(`| ${name} | ${loss.toFixed(4)} |`);
  }
  lines.push(
    '',
    '## The worst twentieth',
    '',
    'Told apart by program, from labels and verdicts.',
    '',
    '| cause | pages | loss |',
    '|---|---|---|',
  );
  for (const [cause, { pages, loss }] of Object.entries(report.worst.causes))
    lines.push(`| ${cause} | ${pages} | ${loss.toFixed(1)} |`);
  return `${lines.join('\n')}\n`;
}
