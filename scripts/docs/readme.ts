import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchResults } from '../../bench/results.js';
import { type Accuracy, metadataTable, type TrainingReport, textTable, typeTable } from './accuracy.js';
import { runConsole } from './console.js';
import { speedTables } from './speed.js';
import { errorTable, fieldTable, type RecordSchema, ruleTable, sourceTable } from './tables.js';

/**
 * README.md with everything that is generated made anew: what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`,
 * and the output in its console blocks.
 * @param program path of the start script that `galley` stands for.
 */
export function makeReadme(text: string, root: string, program: string): string {
  const read = <T>(path: string): T | null => {
    const file = join(root, path);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
  };
  const accuracy = read<Accuracy>('tests/accuracy.json') ?? {};
  const report = read<TrainingReport>('training/report.json');
  const schema = read<RecordSchema>('schema/record.schema.json');
  if (schema === null) throw new Error('schema/record.schema.json is missing: npm run schema');
  const blocks: Record<string, string> = {
    rules: ruleTable(),
    fields: fieldTable(schema),
    sources: sourceTable(),
    errors: errorTable(),
    accuracy: textTable(report, accuracy),
    types: typeTable(report, accuracy),
    metadata: metadataTable(accuracy),
    bench: speedTables(read<BenchResults>('bench/results.json')),
  };
  const filled = Object.entries(blocks).reduce((sofar, [name, block]) => fill(sofar, name, block), text);
  return runConsole(filled, program, root);
}

/** @throws Error when the marks are missing or stand in the wrong order. */
function fill(text: string, name: string, block: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs the lines ${start} and ${end}, in this order`);
  return `${text.slice(0, from + start.length)}\n${block}\n${text.slice(to)}`;
}
