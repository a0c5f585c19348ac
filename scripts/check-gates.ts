// Whether the gates of the run rules hide anything on the corpora that the rules would take:
//   npx tsx scripts/check-gates.ts [--corpora ../shared/corpora] [--sample N]     exits 1 when a block differs
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { clean } from '../src/clean/clean.js';
import type { Rule } from '../src/clean/rule.js';
import { rules } from '../src/clean/rules.js';
import { GalleyError } from '../src/errors.js';
import { readMetadata } from '../src/metadata/read-metadata.js';
import { parsePage } from '../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { segment } from '../src/segment/segment.js';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    sample: { type: 'string', default: '1' },
  },
});
const ungated = rules.map((rule): Rule => {
  if (rule.kind !== 'run') return rule;
  const { gate: _, ...rest } = rule;
  return rest;
});
let pages = 0;
let different = 0;
for (const corpus of readdirSync(values.corpora)) {
  const folder = join(values.corpora, corpus, 'pages');
  if (!existsSync(folder)) continue;
  const names = readdirSync(folder)
    .sort()
    .filter((_, i) => i % Number(values.sample) === 0);
  for (const name of names) compare(`${corpus}/${name}`, gunzipSync(readFileSync(join(folder, name))));
}
console.log(`${pages} pages, ${different} blocks differ`);
process.exitCode = different === 0 ? 0 : 1;

function compare(name: string, bytes: Uint8Array): void {
  try {
    const page = parsePage(makeRawPage(bytes, describeSource()));
    const { title } = readMetadata(page, { provenance: false }).metadata;
    const [gated, open] = [rules, ungated].map((list) => {
      const blocks = segment(page);
      clean(page, blocks, title, list);
      return blocks.list;
    });
    pages++;
    gated!.forEach(({ text, verdict }, at) => {
      const other = open![at]!.verdict;
      if (verdict?.by === other?.by) return;
      different++;
      console.log(`${name}: ${other?.by ?? 'nobody'}, not ${verdict?.by ?? 'nobody'}: ${text.slice(0, 100)}`);
    });
  } catch (error) {
    if (!(error instanceof GalleyError)) throw error;
  }
}
