// Scores the settled text with out-of-fold probabilities, with the shared scorer:
//   npx tsx training/evaluate.ts CORPORA OUT [--only NAME]... [--variant NAME]...
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeText } from '../src/compose/compose-text.js';
import { resolveOptions } from '../src/options.js';
import { examinePage, featuresOf } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { boundArticle, PROSE_TYPES } from '../src/settle/bound-article.js';
import { confidenceSigns } from '../src/settle/confidence.js';
import { evenOut } from '../src/settle/even-out.js';
import { settle } from '../src/settle/settle.js';
import { shiftThreshold } from '../src/settle/threshold.js';
import type { Block, PageType } from '../src/types.js';
import { readCorpus } from './read-corpus.js';

interface ExportedPage {
  corpus: string;
  id: string;
  host: string;
  truthWords: number;
  from: number;
  to: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    variant: { type: 'string', multiple: true },
    folds: { type: 'string' },
  },
});
const [corpora = '../shared/corpora', out = 'out/training'] = positionals;
const { pages } = JSON.parse(readFileSync(join(out, 'pages.json'), 'utf8')) as { pages: ExportedPage[] };
const bytes = readFileSync(join(out, 'oof.f32'));
const oof = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const typeBytes = readFileSync(join(out, 'oof-types.f32'));
const types = new Float32Array(typeBytes.buffer, typeBytes.byteOffset, typeBytes.length / 4);
const typeCount = types.length / pages.length;
const { types: typeNames } = JSON.parse(readFileSync(join(out, 'forest.json'), 'utf8')) as {
  types: PageType[];
};
const known = new Map(pages.map((page) => [`${page.corpus}/${page.id}`, page]));
const variants = values.variant ?? ['balance'];
const options = resolveOptions({ engine: 'rules' });
mkdirSync(join(out, 'texts'), { recursive: true });

interface Row {
  id: string;
  host: string;
  signs: number[];
  corpus: string;
  cause: string;
  f?: number;
}
const floats = (name: string): Float32Array => {
  const data = readFileSync(join(out, name));
  return new Float32Array(data.buffer, data.byteOffset, data.length / 4);
};
const labels = floats('labels.f32');
const units = floats('words.f32');
const scored: object[] = [];
const rows: Row[] = [];
for (const corpus of values.only ?? ['wcxb-dev', 'fundus-dev', 'daniel-dev']) {
  const lines = new Map<string, string[]>(variants.map((v) => [v, []]));
  for (const truth of readCorpus(corpora, corpus)) {
    const page = known.get(`${corpus}/${truth.id}`);
    if (!page) throw new Error(`${corpus}/${truth.id} was not exported: run training/export.ts`);
    const source = describeSource({ path: truth.path });
    const examined = examinePage(makeRawPage(truth.read(), source, { url: truth.url }), options);
    const { blocks, shares, metadata } = examined;
    const { list } = blocks;
    if (list.length !== page.to - page.from)
      throw new Error(`${corpus}/${truth.id} has other blocks now: run training/export.ts again`);
    const looked = Float64Array.from(list, (block, i) => (block.verdict?.final ? 0 : oof[page.from + i]!));
    const at = pages.indexOf(page);
    const type = guessOf(at);
    const articleProbability = types[at * typeCount]!;
    const proseProbability = PROSE_TYPES.reduce(
      (sum, of) => sum + types[at * typeCount + typeNames.indexOf(of)]!,
      0,
    );
    const { signature } = featuresOf(examined);
    const evened = evenOut(list, looked, type, signature);
    const { model, expected } = boundArticle(blocks, evened, type, proseProbability);
    const rulings = list.map((block) => block.verdict);
    for (const variant of variants) {
      list.forEach((block, i) => {
        block.verdict = rulings[i]!;
      });
      const scale = /^x([\d.]+)/.exec(variant);
      const threshold = scale
        ? expected.threshold * Number(scale[1])
        : variant === 'precision' || variant === 'recall'
          ? shiftThreshold(expected.threshold, variant)
          : expected.threshold;
      settle(blocks, { readability: shares, model, threshold, type });
      if (variant === 'balance') {
        const bodyWords = metadata.articleBody?.split(/\s+/).length ?? 0;
        const witnesses = {
          blocks: list,
          model,
          readability: shares,
          threshold,
          expectedF1: expected.f1,
          articleProbability,
          bodyWords,
        };
        rows.push({
          id: truth.id,
          corpus,
          cause: causeOf(list, page),
          host: page.host,
          signs: confidenceSigns(witnesses),
        });
      }
      lines.get(variant)!.push(JSON.stringify({ id: truth.id, text: composeText(list) }));
    }
  }
  for (const variant of variants) {
    const file = join(out, 'texts', `${corpus}-${variant}.jsonl`);
    writeFileSync(file, `${lines.get(variant)!.join('\n')}\n`);
    console.log(variant);
    const said = execFileSync(
      process.execPath,
      [join(corpora, '../eval/score.mjs'), join(corpora, corpus), file, '--per-type', '--worst', '99999'],
      { encoding: 'utf8' },
    );
    const scores = new Map<string, number>();
    for (const line of said.split('\n')) {
      const [id, , why] = line.split('\t');
      const f = /^word F ([\d.]+)/.exec(why ?? '');
      if (f) scores.set(id!, Number(f[1]));
      else if (line.trim()) console.log(line);
    }
    if (variant !== 'balance') continue;
    writeFileSync(join(out, `worst-${corpus}.txt`), said);
    scored.push(
      JSON.parse(
        execFileSync(
          process.execPath,
          [join(corpora, '../eval/score.mjs'), join(corpora, corpus), file, '--json'],
          { encoding: 'utf8' },
        ),
      ),
    );
    for (const row of rows) if (row.corpus === corpus && scores.has(row.id)) row.f ??= scores.get(row.id)!;
  }
}
writeFileSync(join(out, 'signs.json'), JSON.stringify(rows));
writeFileSync(join(out, 'scores.json'), JSON.stringify(scored));
const worst = rows.filter((row) => row.f !== undefined).sort((a, b) => a.f! - b.f!);
const few = worst
  .slice(0, Math.ceil(worst.length / 20))
  .map(({ corpus, id, f, cause }) => ({ corpus, id, f, cause }));
writeFileSync(join(out, 'worst.json'), JSON.stringify(few));

/** What most of a page's loss is made of, told from labels and verdicts. */
function causeOf(list: readonly Block[], page: ExportedPage): string {
  const loss = {
    'the true text is not on the page': 0,
    'a rule took true text': 0,
    'the model left true text out': 0,
    'kept text between true blocks': 0,
    'kept text before the first true block': 0,
    'kept text behind the last true block': 0,
  };
  const isTrue = list.map((_, i) => labels[page.from + i]! >= 0.5);
  const first = isTrue.indexOf(true);
  const last = isTrue.lastIndexOf(true);
  let found = 0;
  list.forEach((block, i) => {
    const words = units[page.from + i]!;
    if (isTrue[i]) found += words;
    if (isTrue[i] && !block.verdict?.kept)
      loss[block.verdict?.by === 'model' ? 'the model left true text out' : 'a rule took true text'] += words;
    if (isTrue[i] || !block.verdict?.kept) return;
    if (first < 0 || i > last) loss['kept text behind the last true block'] += words;
    else loss[i < first ? 'kept text before the first true block' : 'kept text between true blocks'] += words;
  });
  loss['the true text is not on the page'] = Math.max(0, page.truthWords - found);
  return Object.entries(loss).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The likeliest type of the n-th page, by a model that saw no page of its host. */
function guessOf(n: number): PageType {
  const probabilities = types.subarray(n * typeCount, (n + 1) * typeCount);
  return typeNames[probabilities.indexOf(Math.max(...probabilities))]!;
}
