// Writes what is generated in README.md: the tables, and the output of the commands that it shows, run with the built program.
//   npm run docs [-- --check]    --check writes nothing and exits 1 when something is not up to date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReadme } from './docs/readme.js';

const root = join(import.meta.dirname, '..');
if (!existsSync(join(root, 'dist'))) {
  console.error('there is no dist/: npm run build');
  process.exit(2);
}
const file = join(root, 'README.md');
const text = readFileSync(file, 'utf8');
const made = makeReadme(text, root, join(root, 'bin', 'galley.js'));
if (!process.argv.includes('--check')) writeFileSync(file, made);
else if (made !== text) {
  console.error('README.md is not up to date: npm run docs');
  process.exitCode = 1;
}
