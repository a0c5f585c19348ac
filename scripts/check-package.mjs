// Installs the packed package as a user would, in an empty folder, and uses it: node scripts/check-package.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const page = join(root, 'fixtures', 'pages', 'wp-news-jwplayer.html');
const { title } = JSON.parse(readFileSync(page.replace(/html$/, 'expected.json'), 'utf8'));
const user = mkdtempSync(join(tmpdir(), 'galley-user-'));
const command = join(user, 'node_modules', '.bin', 'galley');
let held = 0;
let broken = 0;

const USE = `import { extract, extractUrl, GalleyError, type ExtractOptions, type GalleyRecord } from 'galley';
const options: ExtractOptions = { url: 'https://a.example/', with: ['markdown', 'explain'], prefer: 'recall' };
const record: GalleyRecord = extract(new Uint8Array(0), options);
const names: readonly string[] = record.authors.map((author) => author.name);
const later: Promise<GalleyRecord> = extractUrl('https://a.example/', { timeoutMs: 1000 });
// @ts-expect-error text may be null
const text: string = record.text;
export { GalleyError, later, names, text };
`;
const CONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module: 'nodenext',
  },
  files: ['use.ts'],
};

try {
  const packed = run(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', user],
    root,
  ).trim();
  writeFileSync(join(user, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  check('installs from the packed file', () => {
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(user, packed)]);
  });
  check('reads a page from the command line', () => {
    same(JSON.parse(run(command, [page])).title, title);
  });
  check('reads a page from standard input', () => {
    same(JSON.parse(run(command, ['-'], user, readFileSync(page))).title, title);
  });
  check('reads several pages with its threads', () => {
    const lines = run(command, ['--jobs', '2', page, page]).trim().split('\n');
    same(lines.map((line) => JSON.parse(line).title).join('\n'), `${title}\n${title}`);
  });
  check('is imported as a library', () => {
    const script = `import { extract } from 'galley';
      import { readFileSync } from 'node:fs';
      console.log(extract(readFileSync(process.argv[1])).title);`;
    same(run(process.execPath, ['--input-type=module', '-e', script, page]).trim(), title);
  });
  check('has types that a strict program compiles against', () => {
    writeFileSync(join(user, 'use.ts'), USE);
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify(CONFIG));
    run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', user]);
  });
} finally {
  rmSync(user, { recursive: true, force: true });
}
console.log(`${held} held, ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;

function check(name, action) {
  try {
    action();
    held++;
    console.log(`ok     the package ${name}`);
  } catch (error) {
    broken++;
    console.log(`BROKEN the package ${name}: ${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
  }
}

function run(program, args, cwd = user, input = '') {
  return execFileSync(program, args, { cwd, input, encoding: 'utf8', stdio: 'pipe' });
}

function same(found, wanted) {
  if (found !== wanted) throw new Error(`found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}
