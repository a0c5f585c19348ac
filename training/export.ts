// Writes what the trainer reads: features, labels and weights of every block of the corpora, from galley itself.
//   npx tsx training/export.ts CORPORA OUT [--sample N] [--only NAME]...
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURE_COUNT, FEATURES } from '../src/features.js';
import { namesAround } from '../src/judge/model/name-words.js';
import { PAGE_FEATURES } from '../src/judge/model/page-feature-names.js';
import { resolveOptions } from '../src/options.js';
import { examinePage, featuresOf, pageFeaturesOf } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { labelBlocks, units } from './label-blocks.js';
import { readCorpus, type TruePage } from './read-corpus.js';

/** Trained on; trafilatura-dev never is, so that it can show transfer. */
const TRAINED = ['wcxb-dev', 'fundus-dev', 'daniel-dev'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '1' }, only: { type: 'string', multiple: true } },
});
const [corpora = '../shared/corpora', out = 'out/training'] = positionals;
const options = resolveOptions({ engine: 'rules' });
mkdirSync(out, { recursive: true });

const features: Float32Array[] = [];
const labels: Float32Array[] = [];
const pageRows: Float32Array[] = [];
const words: Float32Array[] = [];
const open: Uint8Array[] = [];
const ruledBy: Uint8Array[] = [];
/** Per block: which line of names.txt holds the words in the names around it, near ones first, a bar between. */
const namesAt: number[] = [];
const nameLines = new Map<string, number>();
const ruleNames = ['open'];
const pages: object[] = [];
let row = 0;
for (const name of values.only ?? TRAINED) {
  for (const page of readCorpus(corpora, name, Number(values.sample))) row = exportPage(page, row);
}
writeFileSync(join(out, 'features.f32'), join32(features));
writeFileSync(join(out, 'page-features.f32'), join32(pageRows));
writeFileSync(join(out, 'labels.f32'), join32(labels));
writeFileSync(join(out, 'words.f32'), join32(words));
writeFileSync(join(out, 'open.u8'), Buffer.concat(open));
writeFileSync(join(out, 'ruled.u8'), Buffer.concat(ruledBy));
writeFileSync(join(out, 'names.i32'), Buffer.from(Int32Array.from(namesAt).buffer));
writeFileSync(join(out, 'names.txt'), `${[...nameLines.keys()].join('\n')}\n`);
writeFileSync(
  join(out, 'pages.json'),
  JSON.stringify({
    ruleNames,
    pageFeatures: PAGE_FEATURES,
    features: FEATURES.map(([n]) => n),
    rows: row,
    pages,
  }),
);
console.log(`${pages.length} pages, ${row} blocks, ${FEATURE_COUNT} features`);

function exportPage(truth: TruePage, from: number): number {
  const source = describeSource({ path: truth.path });
  const examined = examinePage(makeRawPage(truth.read(), source, { url: truth.url }), options);
  const { list } = examined.blocks;
  const label = labelBlocks(list, truth.text ?? '');
  const matrix = featuresOf(examined);
  features.push(matrix.values.slice());
  pageRows.push(pageFeaturesOf(examined, matrix));
  labels.push(label);
  // Paragraphs that count neither for nor against weigh nothing.
  const optional = new Set(truth.optional.map((o) => units(o).join(' ')));
  words.push(
    Float32Array.from(list, (block) => {
      const own = units(block.text);
      return optional.has(own.join(' ')) ? 0 : own.length;
    }),
  );
  // What the rules took is not the model's to decide, and must not be unlearned.
  open.push(Uint8Array.from(list, (block) => (block.verdict?.final ? 0 : 1)));
  ruledBy.push(
    Uint8Array.from(list, ({ verdict }) => {
      if (verdict === null) return 0;
      const at = ruleNames.indexOf(verdict.by);
      return at >= 0 ? at : ruleNames.push(verdict.by) - 1;
    }),
  );
  for (const { element } of list) {
    const { near, far } = namesAround(element);
    namesAt.push(lineOf(`${near.join(' ')}|${far.join(' ')}`));
  }
  let found = 0;
  list.forEach((block, i) => {
    if (label[i]! >= 0.5) found += block.words;
  });
  const { corpus, id, host, type } = truth;
  const truthWords = units(truth.text ?? '').length;
  pages.push({ corpus, id, host, type, from, to: from + list.length, truthWords, found });
  return from + list.length;
}

function lineOf(names: string): number {
  const line = nameLines.get(names) ?? nameLines.size;
  nameLines.set(names, line);
  return line;
}

function join32(parts: readonly Float32Array[]): Buffer {
  return Buffer.concat(parts.map((p) => Buffer.from(p.buffer, p.byteOffset, p.byteLength)));
}
