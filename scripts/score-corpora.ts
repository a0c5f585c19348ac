// Runs galley over the corpora and scores it: npx tsx scripts/score-corpora.ts [--engine rules] [--corpus NAME]... [--sample N] [--out DIR] [--per-type] [--worst N]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { toGalleyError } from '../src/errors.js';
import { type ExtractOptions, resolveOptions } from '../src/options.js';
import { extractPage } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'full' },
    prefer: { type: 'string', default: 'balance' },
    corpus: { type: 'string', multiple: true },
    corpora: { type: 'string', default: '../shared/corpora' },
    sample: { type: 'string', default: '1' },
    out: { type: 'string', default: 'out/scores' },
    'per-type': { type: 'boolean', default: false },
    worst: { type: 'string' },
  },
});
const names =
  values.corpus ??
  readdirSync(values.corpora).filter((n) => existsSync(join(values.corpora, n, 'truth.jsonl')));
const options = resolveOptions({ engine: values.engine, prefer: values.prefer } as ExtractOptions);
const step = Number(values.sample);
mkdirSync(values.out, { recursive: true });

for (const name of names) {
  const folder = join(values.corpora, name);
  const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => i % step === 0);
  const lines: string[] = [];
  let slowest = { id: '', ms: 0 };
  let failed = 0;
  for (const line of truth) {
    const { id, url } = JSON.parse(line) as { id: string; url: string | null };
    const path = join(folder, 'pages', `${id}.html.gz`);
    const started = performance.now();
    try {
      const bytes = gunzipSync(readFileSync(path));
      const record = extractPage(makeRawPage(bytes, describeSource({ path }), { url: url ?? null }), options);
      lines.push(JSON.stringify(record));
    } catch (thrown) {
      failed++;
      const error = toGalleyError(thrown);
      lines.push(JSON.stringify({ id, error: { code: error.code, message: error.message } }));
      if (error.code === 'internal') console.error(id, (error.cause as Error).stack);
    }
    const ms = performance.now() - started;
    if (ms > slowest.ms) slowest = { id, ms };
  }
  const predictions = join(values.out, `${name}.jsonl`);
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  let scored = folder;
  if (step > 1) {
    scored = join(values.out, name);
    mkdirSync(scored, { recursive: true });
    writeFileSync(join(scored, 'truth.jsonl'), `${truth.join('\n')}\n`);
  }
  const args = [join(values.corpora, '../eval/score.mjs'), scored, predictions];
  if (values['per-type']) args.push('--per-type');
  if (values.worst) args.push('--worst', values.worst);
  process.stdout.write(execFileSync(process.execPath, args));
  console.log(
    `  ${truth.length} pages, ${failed} failed, slowest ${slowest.id} ${Math.round(slowest.ms)} ms`,
  );
}
