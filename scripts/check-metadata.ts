// Reads the metadata of a corpus and scores it, without building or running the program; exit code 1 below tests/floors.json.
//   npx tsx scripts/check-metadata.ts CORPUS_DIR [--out FILE] [--time]
// --time leaves the provenance out, as the pipeline does, so that the time a page is the pipeline's.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readMetadata } from '../src/metadata/read-metadata.js';
import { parsePage } from '../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';

const args = process.argv.slice(2);
const corpus = args.find((arg) => !arg.startsWith('--') && args[args.indexOf(arg) - 1] !== '--out');
if (corpus === undefined) {
  console.error('usage: check-metadata.ts CORPUS_DIR [--out FILE] [--time]');
  process.exit(2);
}
const outAt = args.indexOf('--out');
const out = outAt >= 0 ? args[outAt + 1]! : join('/tmp', `metadata-${basename(corpus)}.jsonl`);

/** Corpus → measure → share right that a change may not fall below. */
const FLOORS: Record<string, Record<string, number>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../tests/floors.json'), 'utf8'),
).full;

const lines: string[] = [];
let milliseconds = 0;
let bytes = 0;
for (const file of readdirSync(join(corpus, 'pages')).sort()) {
  const raw = gunzipSync(readFileSync(join(corpus, 'pages', file)));
  const page = parsePage(makeRawPage(raw, describeSource()));
  const started = performance.now();
  const result = readMetadata(page, { provenance: !args.includes('--time') });
  milliseconds += performance.now() - started;
  bytes += raw.length;
  const { title, authors, byline, datePublished, url, type } = result.metadata;
  const id = file.replace(/\.html\.gz$/u, '');
  lines.push(
    JSON.stringify({
      id,
      text: '',
      title,
      authors,
      byline,
      datePublished,
      url,
      type,
      provenance: result.provenance,
    }),
  );
}
writeFileSync(out, `${lines.join('\n')}\n`);
const scored = spawnSync(
  'node',
  [join(import.meta.dirname, '../../shared/eval/score.mjs'), corpus, out, '--json'],
  { encoding: 'utf8' },
);
const { title, author, date } = JSON.parse(scored.stdout).all;
const share = (part?: { right: number; of: number }) =>
  part === undefined ? '-' : `${part.right.toFixed(4)} of ${part.of}`;
console.log(`${basename(corpus)}: title ${share(title)} · author ${share(author)} · date ${share(date)}`);
console.log(
  `${(milliseconds / lines.length).toFixed(3)} ms a page of ${Math.round(bytes / lines.length / 1024)} KB; written to ${out}`,
);

const floors = FLOORS[basename(corpus)];
for (const [name, part] of Object.entries({ title, author, date })) {
  const floor = floors?.[name];
  if (floor === undefined || part === undefined || part.right >= floor) continue;
  console.error(`${name}: ${part.right.toFixed(4)} is below the floor of ${floor}`);
  process.exitCode = 1;
}
