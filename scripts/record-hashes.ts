// A hash of each corpus page's record, so that a change of speed can show that it changed nothing else:
//   npx tsx scripts/record-hashes.ts FILE [--engine rules] [--corpus NAME]... [--sample N]     writes the hashes
//   npx tsx scripts/record-hashes.ts FILE --compare [...]                                       compares, exits 1 when any differs
// Each line: corpus/id, the record's hash without `extractor.ms`, the hash of the model's features.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { toGalleyError } from '../src/errors.js';
import { type ExtractOptions, resolveOptions } from '../src/options.js';
import { examinePage, extractPage, featuresOf, pageFeaturesOf } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import type { RawPage } from '../src/types.js';

const { values, positionals } = parseArgs({
  options: {
    engine: { type: 'string', default: 'full' },
    corpora: { type: 'string', default: '../shared/corpora' },
    corpus: { type: 'string', multiple: true },
    sample: { type: 'string', default: '1' },
    compare: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) throw new Error('name the file for the hashes');
const all = ['html', 'markdown', 'blocks', 'links', 'related', 'comments', 'explain', 'provenance'];
const options = resolveOptions({ engine: values.engine, with: all } as ExtractOptions);
const corpora =
  values.corpus ??
  readdirSync(values.corpora).filter((name) => existsSync(join(values.corpora, name, 'pages')));

const lines: string[] = [];
for (const corpus of corpora) {
  const folder = join(values.corpora, corpus, 'pages');
  const names = readdirSync(folder)
    .sort()
    .filter((_, i) => i % Number(values.sample) === 0);
  for (const name of names) lines.push(`${corpus}/${name} ${hashesOf(join(folder, name))}`);
}
if (values.compare) compare(readFileSync(file, 'utf8').trim().split('\n'));
else writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`${lines.length} pages`);

function hashesOf(path: string): string {
  const raw = makeRawPage(gunzipSync(readFileSync(path)), describeSource({ path }));
  return `${recordHash(raw)} ${featuresHash(raw)}`;
}

function recordHash(raw: RawPage): string {
  try {
    const record = extractPage(raw, options);
    return hash(JSON.stringify({ ...record, extractor: { ...record.extractor, ms: 0 } }));
  } catch (error) {
    const { code, cause } = toGalleyError(error);
    return `${code}:${hash(String(cause))}`;
  }
}

/** `none` where the page cannot be read. */
function featuresHash(raw: RawPage): string {
  try {
    const examined = examinePage(raw, options);
    const matrix = featuresOf(examined);
    const page = pageFeaturesOf(examined, matrix);
    return hash(
      ...[matrix.values, matrix.signature, page].map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer, byteOffset, byteLength),
      ),
    );
  } catch {
    return 'none';
  }
}

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 16);
}

function compare(known: readonly string[]): void {
  const before = new Map(known.map((line) => [line.split(' ')[0], line]));
  let records = 0;
  let features = 0;
  for (const line of lines) {
    const [name, record, matrix] = line.split(' ');
    const [, oldRecord, oldMatrix] = before.get(name)?.split(' ') ?? [];
    if (record !== oldRecord) records++;
    if (matrix !== oldMatrix) features++;
    if (record !== oldRecord || matrix !== oldMatrix)
      console.log(`${name} ${record === oldRecord ? 'features' : 'record'}`);
  }
  console.log(`${records} records and ${features} feature tables differ`);
  process.exitCode = records + features === 0 ? 0 : 1;
}
