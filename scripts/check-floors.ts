// Holds against tests/floors.json what the built galley reaches on the corpora, and, as engine "unseen", what training
// measured on pages of hosts that it had not seen (training/report.json):
//   npx tsx scripts/check-floors.ts [--raise] [--engine full|rules]... [--corpora ../shared/corpora]
// --raise lifts each floor to what was reached, rounded down to three digits (never down), and writes tests/accuracy.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMeasures, type ScoreReport } from './corpus-measures.js';
import { runAndScore } from './run-and-score.js';

/** engine → corpus → measure → share, 0 to 1. */
type Figures = Record<string, Record<string, Record<string, number>>>;

const FLOORS = 'tests/floors.json';
const ACCURACY = 'tests/accuracy.json';
const CORPORA = ['wcxb-dev', 'fundus-dev', 'daniel-dev', 'trafilatura-dev'];
const METADATA: ReadonlySet<string> = new Set(['title', 'author', 'date']);
const REPORT = 'training/report.json';
const UNSEEN = 'unseen';
const OUT = 'out/floors';
const { values } = parseArgs({
  options: {
    raise: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true, default: ['full', 'rules'] },
    corpora: { type: 'string', default: '../shared/corpora' },
  },
});

process.chdir(join(import.meta.dirname, '..'));
const floors = readFigures(FLOORS);
const reached: Figures = {};
for (const engine of values.engine) {
  for (const corpus of CORPORA) {
    // Metadata does not know the engine: its floors are held once.
    const measures = Object.entries(measure(engine, corpus)).filter(
      ([name]) => engine === 'full' || !METADATA.has(name),
    );
    for (const [name, value] of measures) put(reached, engine, corpus, name, value);
  }
}
reached[UNSEEN] = measureUnseen();
const broken = values.raise ? raise() : compare();
process.exitCode = broken === 0 ? 0 : 1;

function measure(engine: string, corpus: string): Record<string, number> {
  const records = join(OUT, engine, `${corpus}.jsonl`);
  const report = runAndScore(values.corpora, corpus, records, ['--engine', engine]) as ScoreReport;
  return readMeasures(report, readFileSync(records, 'utf8'));
}

interface Scores {
  shingle?: { f1: number; exact: number };
  word?: { f1: number };
}

/** The trainer's own figures, out of fold by host; the figures of `full` are of pages that the model was trained on. */
function measureUnseen(): Figures[string] {
  const { scores } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    scores: { corpus: string; all: Scores; types?: Record<string, Scores> }[];
  };
  const figures: Figures[string] = {};
  for (const { corpus, all, types } of scores) {
    const parts: [prefix: string, of: Scores][] = [['', all]];
    for (const [type, of] of Object.entries(types ?? {})) parts.push([`${type}.`, of]);
    figures[corpus] = Object.fromEntries(
      parts.flatMap(([prefix, { shingle, word }]) => [
        [`${prefix}word`, word?.f1 ?? 0],
        ...(prefix === '' || prefix === 'article.'
          ? [
              [`${prefix}shingle`, shingle?.f1 ?? 0],
              [`${prefix}exact`, shingle?.exact ?? 0],
            ]
          : []),
      ]),
    );
  }
  return figures;
}

function compare(): number {
  let held = 0;
  let broken = 0;
  for (const [engine, corpus, name, floor] of listFigures(floors)) {
    if (engine !== UNSEEN && !values.engine.includes(engine)) continue;
    const value = reached[engine]?.[corpus]?.[name];
    const isHeld = value !== undefined && value >= floor;
    if (isHeld) held++;
    else broken++;
    const told = `${engine} ${corpus} ${name}`.padEnd(44);
    console.log(
      `${isHeld ? 'ok    ' : 'BROKEN'} ${told} ${value?.toFixed(4) ?? 'none'}  floor ${floor.toFixed(3)}`,
    );
  }
  if (held + broken === 0) throw new Error(`${FLOORS} holds no floor for ${values.engine.join(', ')}`);
  console.log(`${held} held, ${broken} broken`);
  return broken;
}

function raise(): number {
  const accuracy = readFigures(ACCURACY);
  for (const [engine, corpus, name, value] of listFigures(reached)) {
    const old = floors[engine]?.[corpus]?.[name];
    const floor = Math.max(old ?? 0, Math.floor(value * 1000) / 1000);
    const told = `${engine} ${corpus} ${name}`.padEnd(44);
    const change = old === floor ? `floor ${old}` : `floor ${old ?? 'none'} -> ${floor}`;
    console.log(`${told} ${value.toFixed(4)}  ${change}${value < floor ? '  BELOW' : ''}`);
    put(floors, engine, corpus, name, floor);
    if (engine !== UNSEEN) put(accuracy, engine, corpus, name, Number(value.toFixed(4)));
  }
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  writeFileSync(ACCURACY, `${JSON.stringify(accuracy, null, 2)}\n`);
  return 0;
}

function put(figures: Figures, engine: string, corpus: string, name: string, value: number): void {
  figures[engine] ??= {};
  figures[engine][corpus] ??= {};
  figures[engine][corpus][name] = value;
}

function listFigures(figures: Figures): [engine: string, corpus: string, measure: string, value: number][] {
  return Object.entries(figures).flatMap(([engine, corpora]) =>
    Object.entries(corpora).flatMap(([corpus, measures]) =>
      Object.entries(measures).map(([name, value]): [string, string, string, number] => [
        engine,
        corpus,
        name,
        value,
      ]),
    ),
  );
}

function readFigures(file: string): Figures {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
