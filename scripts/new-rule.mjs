#!/usr/bin/env node
// Makes what a new rule needs: its file, its line in the list, and the page it must change and the one it must leave alone.
//   npm run new:rule -- <name> [--run] [--category ad]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const name = args.find((a, i) => !a.startsWith('--') && args[i - 1] !== '--category');
const category = args.includes('--category') ? args[args.indexOf('--category') + 1] : 'promo';
if (!name || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  console.error('usage: npm run new:rule -- <name-in-kebab-case> [--run] [--category ad]');
  process.exit(2);
}
const constant = name.replace(/-([a-z])/g, (_, c) => c.toUpperCase());
const ruleFile = join(root, 'src/clean/rules', `${name}.ts`);
if (existsSync(ruleFile)) {
  console.error(`${ruleFile} is there already`);
  process.exit(1);
}

const body = args.includes('--run')
  ? `import { blocksWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';

/** What it removes, in one sentence. */
export const ${constant}: RunRule = {
  kind: 'run',
  name: '${name}',
  category: '${category}',
  reason: 'a …',
  find: (open) => blocksWhere(open, () => false),
};
`
  : `import type { ElementRule } from '../rule.js';

/** What it removes, in one sentence. */
export const ${constant}: ElementRule = {
  kind: 'element',
  name: '${name}',
  category: '${category}',
  reason: 'a …',
  gate: { words: [] },
  matches: () => false,
};
`;
writeFileSync(ruleFile, body);

const listFile = join(root, 'src/clean/rules.ts');
const list = readFileSync(listFile, 'utf8');
writeFileSync(
  listFile,
  `import { ${constant} } from './rules/${name}.js';\n${list.replace(/(= \[)([\s\S]*?)\n?\];/, (_, open, inner) => `${open}${inner.replace(/\s+$/, '')}\n  ${constant},\n];`)}`,
);

const folder = join(root, 'fixtures/rules', name);
mkdirSync(folder, { recursive: true });
const page = (comment) => `<!doctype html>
<!-- ${comment} -->
<html lang="en">
<head><title>The ferry that learned to wait</title></head>
<body>
<article>
<h1>The ferry that learned to wait</h1>
<p>The morning ferry left the quay four minutes late on Monday, and nobody on the pier complained about it.</p>
</article>
</body>
</html>
`;
writeFileSync(join(folder, 'changed.html'), page('Must go: … (mark it data-expect="gone")'));
writeFileSync(join(folder, 'left-alone.html'), page('Must stay: … which only looks like it'));
console.log(
  `src/clean/rules/${name}.ts\nsrc/clean/rules.ts\nfixtures/rules/${name}/{changed,left-alone}.html`,
);
