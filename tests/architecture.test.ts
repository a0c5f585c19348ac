import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

// The house's import table (DESIGN.md): a room may import what stands here, its own files, and the floor.
const FLOOR = [
  'types',
  'metadata-types',
  'record-types',
  'features',
  'options',
  'errors',
  'version',
  'page-name',
  'is-url',
  'raw-page',
  'record-fields',
  'tree',
];
const STAGES = ['parse', 'metadata', 'segment', 'clean', 'judge', 'settle', 'compose'];
const ROOMS: Record<string, string[]> = {
  cli: ['batch', 'input', 'output', 'render', 'report'],
  batch: ['pipeline', 'compose', 'input', 'fetch', 'output', 'render', 'report'],
  program: ['index', 'cli', 'batch'],
  index: ['pipeline', 'input', 'fetch'],
  pipeline: [...STAGES, 'render'],
  report: ['render'],
  input: [],
  fetch: [],
  render: [],
  output: [],
  ...Object.fromEntries(STAGES.map((room) => [room, []])),
  ...Object.fromEntries(FLOOR.map((room) => [room, []])),
};

// Who may know which package; domhandler only as the tree's types and classes. Node's own modules are not listed.
const PACKAGES: Record<string, string[]> = {
  commander: ['cli'],
  piscina: ['batch'],
  'cli-progress': ['cli'],
  picomatch: ['input'],
  undici: ['fetch'],
  parse5: ['parse', 'judge'],
  entities: ['parse', 'metadata'],
  chardet: ['parse'],
  '@mozilla/readability': ['judge'],
  jsdom: ['judge'],
  domhandler: [
    'types',
    'tree',
    'parse',
    'metadata',
    'segment',
    'clean',
    'judge',
    'settle',
    'compose',
    'render',
    'report',
  ],
};

interface Import {
  file: string;
  from: string;
  target: string;
}

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => importsOf(join('src', file)));

describe('the house', () => {
  it('is looked at whole', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports).toContainEqual(expect.objectContaining({ from: 'pipeline', target: 'parse' }));
    expect(imports).toContainEqual(expect.objectContaining({ from: 'fetch', target: 'undici' }));
  });

  it('has imports that run downwards only', () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        target in ROOMS && from !== target && !FLOOR.includes(target) && !ROOMS[from]?.includes(target),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('has no room that the table does not know', () => {
    expect([...new Set(imports.map(({ from }) => from))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('has a floor that stands on nothing', () => {
    const wrong = imports.filter(
      ({ from, target }) => FLOOR.includes(from) && target in ROOMS && !FLOOR.includes(target),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('lets each package be known in its own rooms only', () => {
    const wrong = imports.filter(
      ({ from, target }) => !(target in ROOMS) && !PACKAGES[target]?.includes(from),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('lets only jsdom.ts touch jsdom, and loads what is heavy only where it is used', () => {
    const users = imports
      .filter(({ target }) => target === 'jsdom')
      .map(({ file }) => file.split(sep).join('/'));
    for (const file of users) expect(file).toBe('src/judge/readability/jsdom.ts');
    const heavy = /^import (?!type )[^;]*from '(?:jsdom|piscina)'/m;
    for (const file of new Set(imports.map((one) => one.file)))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(heavy);
  });
});

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found: Import[] = [];
  for (const match of source.matchAll(/\b(?:from|import|require)\s*\(?\s*'([\w@.][\w@./:-]*)'/g)) {
    const path = match[1] ?? '';
    if (path.startsWith('node:')) continue;
    found.push({
      file,
      from: roomOf(file),
      target: path.startsWith('.') ? roomOf(join(dirname(file), path)) : packageOf(path),
    });
  }
  return found;
}

/** The folder under src, or for a file that stands in src itself, its name. */
function roomOf(path: string): string {
  const [first = ''] = relative('src', path).split(sep);
  return first.replace(/\.(?:js|ts|json)$/, '');
}

function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

function describeImport({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
