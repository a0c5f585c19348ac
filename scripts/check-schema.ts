// Holds a record of every corpus page, each with all heavy fields, against schema/record.schema.json; exit code 1 when one breaks it:
//   npm run build && npx tsx scripts/check-schema.ts [CORPORA_DIR]
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HEAVY_FIELDS } from '../src/record-fields.js';
import { checkSchema } from './schema-check.js';

process.chdir(join(import.meta.dirname, '..'));
const corpora = process.argv[2] ?? '../shared/corpora';
const out = 'out/schema';
mkdirSync(out, { recursive: true });
let records = 0;
for (const corpus of readdirSync(corpora)) {
  const pages = join(corpora, corpus, 'pages');
  if (!existsSync(pages)) continue;
  const file = join(out, `${corpus}.jsonl`);
  const handle = openSync(file, 'w');
  const args = ['bin/galley.js', '--offline', '--quiet', '--with', HEAVY_FIELDS.join(','), pages];
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', handle, 'inherit'] });
  closeSync(handle);
  // 1 says that some pages gave no text; their records are held against the schema like any other.
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`galley ${args.slice(1).join(' ')}: exit ${run.status}`);
  const check = await checkSchema(file);
  records += check.records;
  for (const line of check.broken) console.error(line);
  if (check.broken.length > 0) process.exitCode = 1;
}
console.log(`${records} records held against schema/record.schema.json`);
