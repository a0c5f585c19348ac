import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/bundle.mjs';
import { textTable } from '../scripts/docs/accuracy.js';
import { runConsole } from '../scripts/docs/console.js';
import { makeReadme } from '../scripts/docs/readme.js';
import { fieldTable, table } from '../scripts/docs/tables.js';
import { rules } from '../src/clean/rules.js';
import { CORE_FIELDS, HEAVY_FIELDS } from '../src/record-fields.js';
import { program } from './cli/program.js';

const readme = readFileSync('README.md', 'utf8');

describe('README.md', () => {
  it('is as generated, down to the output of the commands that it shows; otherwise run npm run build && npm run docs', async () => {
    expect(makeReadme(readme, root, await program())).toBe(readme);
  }, 60_000);

  it('names every rule and every field of the record', () => {
    for (const { name } of rules) expect(readme).toContain(`| \`${name}\` |`);
    for (const name of [...CORE_FIELDS, ...HEAVY_FIELDS]) expect(readme).toContain(`| \`${name}\` |`);
  });

  it('shows a program that runs as it stands', async () => {
    const [, script = ''] = /^```js\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const library = join(dirname(dirname(await program())), 'dist', 'index.js');
    const runnable = script.replace("from 'galley'", `from ${JSON.stringify(library)}`);
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', runnable], {
      encoding: 'utf8',
    });
    expect(printed).toMatch(/^Last keeper of Gannet Rock hands over the keys after 41 years \d+\nnotHtml\n$/);
  }, 60_000);

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
    expect(links).toContain('ARCHITECTURE.md');
    for (const path of links) expect(() => readFileSync(path), path).not.toThrow();
  });
});

describe('console blocks', () => {
  const run = async (block: string): Promise<string> =>
    runConsole(`before\n\`\`\`console\n${block}\n\`\`\`\nafter\n`, await program(), root);

  it('get the output of their commands in place of what stood there', async () => {
    expect(await run('$ echo one\nold\n$ echo two >&2')).toBe(
      'before\n```console\n$ echo one\none\n$ echo two >&2\ntwo\n```\nafter\n',
    );
  });

  it('run galley itself', async () => {
    expect(await run('$ galley --version')).toMatch(/\n\$ galley --version\n\d+\.\d+\.\d+\n```/);
  });

  it('fail where a command ends otherwise than it announces', async () => {
    await expect(run('$ false')).rejects.toThrow('exit 1, wanted 0: false');
    await expect(run('$ true # exit 1')).rejects.toThrow('exit 0, wanted 1');
    expect(await run('$ false # exit 1')).toContain('$ false # exit 1\n');
  });
});

describe('tables', () => {
  it('keep a bar inside its cell', () => {
    expect(table(['a'], [['x|y']])).toBe('| a |\n|---|\n| x\\|y |');
  });

  it('tell a field’s type through references and choices', () => {
    const text = { type: 'string', description: 'Some words.' };
    const author = { properties: { name: text, url: text } };
    const all = Object.fromEntries([...CORE_FIELDS, ...HEAVY_FIELDS].map((name) => [name, text]));
    const properties = { ...all, authors: { items: { $ref: '#/definitions/Author' } } };
    const made = fieldTable({ properties, definitions: { Author: author } });
    expect(made).toContain('| `title` | string | Some words. |');
    expect(made).toContain('| `authors` | [{name, url}] |  |');
  });

  it('never give a figure of trained pages as one of unseen sites', () => {
    const accuracy = { full: { 'wcxb-dev': { word: 0.9911 }, 'trafilatura-dev': { snippet: 0.9522 } } };
    const [, , unseen = '', , shipped = ''] = textTable(null, accuracy).split('\n');
    expect(unseen).toContain('.952');
    expect(unseen).not.toContain('.991');
    expect(shipped).toMatch(/^\| galley as shipped, trained on these very pages .*\.991/);
    expect(shipped).not.toContain('.952');
  });
});
