// Writes the rows of the model's second look for each set of first probabilities that train.py wrote (OUT/first*.f32):
//   npx tsx training/context.ts CORPORA OUT
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXT_FEATURES } from '../src/judge/model/context-feature-names.js';
import { resolveOptions } from '../src/options.js';
import { contextOf, examinePage, featuresOf } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { readCorpus } from './read-corpus.js';

const [corpora = '../shared/corpora', out = 'out/training'] = process.argv.slice(2);
interface ExportedPage {
  corpus: string;
  id: string;
  from: number;
  to: number;
}
const { pages } = JSON.parse(readFileSync(join(out, 'pages.json'), 'utf8')) as { pages: ExportedPage[] };
const known = new Map(pages.map((page) => [`${page.corpus}/${page.id}`, page]));
const options = resolveOptions({ engine: 'rules' });
const sets = readdirSync(out)
  .filter((name) => /^first.*\.f32$/.test(name))
  .map((name) => {
    const data = readFileSync(join(out, name));
    const to = name.replace('first', 'context');
    return {
      first: new Float32Array(data.buffer, data.byteOffset, data.length / 4),
      values: openSync(join(out, to), 'w'),
      rows: openSync(join(out, to.replace('.f32', '.i32')), 'w'),
    };
  });
let count = 0;
for (const corpus of new Set(pages.map((page) => page.corpus))) {
  for (const truth of readCorpus(corpora, corpus)) {
    const page = known.get(`${corpus}/${truth.id}`);
    if (!page) throw new Error(`${corpus}/${truth.id} was not exported: run training/export.ts`);
    const raw = makeRawPage(truth.read(), describeSource({ path: truth.path }), { url: truth.url });
    const examined = examinePage(raw, options);
    const { list } = examined.blocks;
    if (list.length !== page.to - page.from)
      throw new Error(`${corpus}/${truth.id} has other blocks now: run training/export.ts again`);
    // The columns of the page's type are train.py's to fill, as in the first look's rows.
    const matrix = featuresOf(examined);
    for (const { first, values, rows } of sets) {
      const own = Float64Array.from(list, (block, i) => (block.verdict?.final ? 0 : first[page.from + i]!));
      const context = contextOf(examined, matrix, own);
      const places = context.rows.map((row) => row + page.from);
      writeSync(values, Buffer.from(context.values.buffer, 0, context.values.byteLength));
      writeSync(rows, Buffer.from(places.buffer, 0, places.byteLength));
      count += places.length;
    }
  }
}
for (const { values, rows } of sets) [values, rows].forEach(closeSync);
writeFileSync(join(out, 'context.json'), JSON.stringify({ features: CONTEXT_FEATURES }));
console.log(`${sets.length} sets, ${count} rows, ${CONTEXT_FEATURES.length} features`);
