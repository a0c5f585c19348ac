import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, EXTERNAL, root } from '../scripts/bundle.mjs';
import { writeDeclarations } from '../scripts/declarations.mjs';

const work = mkdtempSync(join(tmpdir(), 'galley-package-'));
const user = join(work, 'user');
const installed = join(user, 'node_modules', 'galley');

/** The package as npm packs it, installed in a user's project without npm: its dependencies are those of this tree. */
beforeAll(async () => {
  const source = join(work, 'source');
  await bundle(source);
  writeDeclarations(root, join(source, 'dist', 'types'));
  cpSync('schema', join(source, 'schema'), { recursive: true });
  for (const file of ['package.json', 'LICENSE', 'NOTICE.md']) copyFileSync(file, join(source, file));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], {
    cwd: source,
    encoding: 'utf8',
  }).trim();
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['xzf', join(source, packed), '--strip-components=1', '-C', installed]);
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

function inProject(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: user,
    encoding: 'utf8',
  });
}

const PAGE =
  '<title>Fog</title><p>The fog came in at four, and by five nobody in the harbour could see the other bank.</p>';

/** What `galley page.html` may load beyond what `node -e 0` has: each module more is time of every run. */
const OF_NODE = 'crypto module process stream stream/promises string_decoder v8 vm'.split(' ');
/** Node's own, for a standard output that is a pipe, as here, and from version 22 on. */
const OF_PIPES = ['diagnostics_channel', 'net', 'os'];

describe('the packed package', () => {
  it('has users install what is not in the bundle, and nothing else', () => {
    const { dependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    expect(Object.keys({ ...dependencies, ...optionalDependencies }).sort()).toEqual(EXTERNAL);
  });

  it('starts as a command', () => {
    const page = join(user, 'fog.html');
    writeFileSync(page, PAGE);
    const stdout = execFileSync(join(installed, 'bin', 'galley.js'), [page, '--format', 'text'], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^The fog came in at four/);
  });

  it('holds what reads a page as one module, not a function a module', () => {
    const program = readFileSync(join(installed, 'dist', 'galley.cjs'), 'utf8');
    expect(program).toMatch(/__esm\(\{"src\/cli\//);
    expect(program).not.toMatch(
      /__esm\(\{"src\/(?:pipeline|parse|metadata|segment|clean|judge|settle|compose|tree)/,
    );
  });

  it('is a library for strings and bytes', () => {
    const script = `import { extract } from 'galley';
      const text = ${JSON.stringify(PAGE)};
      console.log([text, Buffer.from(text)].map((input) => extract(input).text).join('\\n'));`;
    const line = 'The fog came in at four, and by five nobody in the harbour could see the other bank.\n';
    expect(inProject(script)).toBe(line + line);
  });

  it('throws a GalleyError that says why, and rejects with one', () => {
    const script = `import { extract, extractUrl, GalleyError } from 'galley';
      const told = (error) => [error instanceof GalleyError, error.code].join(' ');
      try { extract(Buffer.from('%PDF-1.7 ...')); } catch (error) { console.log(told(error)); }
      try { extract('<p>x', { prefer: 'speed' }); } catch (error) { console.log(told(error)); }
      await extractUrl('http://127.0.0.1:9/').catch((error) => console.log(told(error)));`;
    expect(inProject(script)).toBe('true notHtml\ntrue badOption\ntrue privateAddress\n');
  });

  it('loads neither undici, jsdom nor piscina to read a file', () => {
    const page = join(user, 'fog.html');
    writeFileSync(page, PAGE);
    const script = `const { createRequire } = await import('node:module');
      const load = createRequire(import.meta.url)(${JSON.stringify(join(installed, 'dist', 'load-program.cjs'))});
      const { main } = load.loadProgram().loadCommandLine();
      await main([${JSON.stringify(page)}, '--format', 'text'], process);
      const cache = Object.keys(createRequire(import.meta.url).cache);
      console.log(JSON.stringify(cache.filter((path) => /undici|jsdom|piscina/.test(path))));`;
    expect(inProject(script)).toMatch(/\n\[\]\n$/);
  });

  it('loads for one page its own files and these modules of node, nothing else', () => {
    const page = join(user, 'fog.html');
    writeFileSync(page, PAGE);
    const listing = join(user, 'listing.cjs');
    writeFileSync(
      listing,
      `const { builtinModules } = require('node:module');
      const before = new Set(process.moduleLoadList);
      process.on('exit', () => {
        const own = Object.keys(require.cache).filter((path) => path !== __filename);
        const loaded = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.split(' ')[1]);
        console.log(JSON.stringify({ own, nodes: loaded.filter((name) => builtinModules.includes(name)) }));
      });`,
    );
    const program = join(installed, 'bin', 'galley.js');
    const printed = execFileSync(process.execPath, ['-r', listing, program, page, '--format', 'text'], {
      encoding: 'utf8',
    });
    const { own, nodes } = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<string, string[]>;
    for (const path of own!)
      expect(path).toMatch(/galley.(?:bin.galley\.js|dist.(?:load-program|galley)\.cjs)$/);
    expect(nodes!.filter((name) => ![...OF_NODE, ...OF_PIPES].includes(name))).toEqual([]);
  });

  it('has its schema and its licences', () => {
    const script = `import { createRequire } from 'node:module';
      console.log(createRequire(import.meta.url)('galley/schema/record.schema.json').title);`;
    expect(inProject(script)).toBe('A galley record\n');
    const notice = readFileSync(join(installed, 'NOTICE.md'), 'utf8');
    for (const name of ['@mozilla/readability', 'parse5', 'commander', 'domhandler', 'entities'])
      expect(notice).toContain(`## ${name} `);
  });

  it('has types that a strict project compiles against, without other packages', () => {
    writeFileSync(
      join(user, 'use.ts'),
      `import { extract, extractUrl, GalleyError, type ExtractOptions, type GalleyRecord } from 'galley';
      const options: ExtractOptions = { url: 'https://a.example/', with: ['html', 'blocks'], prefer: 'precision' };
      const record: GalleyRecord = extract('<p>x</p>', options);
      const names: string[] = record.authors.map((author) => author.name);
      const html: string | null | undefined = record.html;
      const later: Promise<GalleyRecord> = extractUrl('https://a.example/', { timeoutMs: 1000 });
      // @ts-expect-error no such field
      record.titel;
      // @ts-expect-error not a choice
      extract('', { engine: 'fast' });
      export function code(error: unknown) { return error instanceof GalleyError ? error.code : null; }
      export { names, html, later };`,
    );
    for (const module of ['nodenext', 'esnext']) {
      const config = {
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          target: 'es2022',
          lib: ['es2022'],
          types: [],
          module,
          moduleResolution: module === 'nodenext' ? 'nodenext' : 'bundler',
        },
        files: ['use.ts'],
      };
      writeFileSync(join(user, 'package.json'), '{"type":"module"}');
      writeFileSync(join(user, 'tsconfig.json'), JSON.stringify(config));
      const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      execFileSync(process.execPath, [compiler, '-p', user], { encoding: 'utf8', stdio: 'pipe' });
    }
  });
});
