// Writes the table of rules into README.md from the records themselves: npm run docs [-- --check]
// With --check it writes nothing and exits 1 when the table is not up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../src/clean/rules.js';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';
const file = join(dirname(fileURLToPath(import.meta.url)), '../README.md');

const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const start = text.indexOf(START);
const end = text.indexOf(END);
if (start < 0 || end < start) {
  console.error(`README.md needs the lines ${START} and ${END}, in this order`);
  process.exit(2);
}
const written = `${text.slice(0, start + START.length)}\n${ruleTable()}\n${text.slice(end)}`;
if (process.argv.includes('--check')) {
  if (written !== text) console.error('the table of rules in README.md is not up to date: npm run docs');
  process.exit(written === text ? 0 : 1);
}
writeFileSync(file, written);

/** One row a rule, in the order in which they are asked. */
function ruleTable(): string {
  const rows = rules.map(
    ({ name, category, reason }) => `| \`${name}\` | ${category} | ${reason.replaceAll('|', '\\|')} |`,
  );
  return ['| rule | category | what it takes out |', '|---|---|---|', ...rows].join('\n');
}
