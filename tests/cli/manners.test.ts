import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { HELP_TEXT } from '../../src/cli/help-text.js';
import { parseArguments } from '../../src/cli/parse-arguments.js';
import { galley, makeFolder, pageAbout } from './program.js';

describe('exit codes', () => {
  const cwd = makeFolder({
    'a.html': pageAbout('bell'),
    'empty.html': '',
    'nav.html': '<nav><a href="/x">Home</a></nav>',
  });

  it.each<[number, string[]]>([
    [0, ['a.html']],
    [1, ['a.html', 'empty.html']],
    [1, ['a.html', 'gone.html']],
    [3, ['empty.html']],
    [3, ['gone.html', 'empty.html']],
    [2, []],
    [2, ['--frmat', 'text', 'a.html']],
    [2, ['--format', 'yaml', 'a.html']],
    [2, ['--fields', 'titel', 'a.html']],
    [2, ['--with', 'everything', 'a.html']],
    [2, ['--timeout', 'soon', 'a.html']],
    [2, ['--min-confidence', '2', 'a.html']],
    [2, ['--url', 'not an address', 'a.html']],
    [2, ['--format', 'text', '--fields', 'title', 'a.html']],
    [2, ['--resume', 'a.html']],
    [2, ['-q', '-v', 'a.html']],
    [2, ['-', '--from', '-']],
  ])('is %i for galley %j', async (code, args) => {
    const run = await galley(args, { cwd });
    expect(run.code).toBe(code);
    if (code === 2) {
      expect(run.stdout).toBe('');
      expect(run.stderr).toMatch(/^galley: .+\ngalley: see galley --help\n$/);
    }
  });
});

describe('stdout and stderr', () => {
  const cwd = makeFolder({ 'a.html': pageAbout('bell'), 'empty.html': '' });

  it('keeps stdout to results and says on stderr what failed', async () => {
    const { stdout, stderr } = await galley(['a.html', 'empty.html'], { cwd });
    for (const line of stdout.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect(stderr).toBe('galley: empty.html: noContent: the page is empty: no bytes but white space\n');
  });

  it('is silent with -q and says a line an input with -v', async () => {
    expect((await galley(['a.html', 'empty.html', '-q'], { cwd })).stderr).toBe('');
    const { stderr } = await galley(['a.html', '-v'], { cwd });
    expect(stderr).toMatch(/^galley: a\.html: ok, \d+ words, [\d.]+ ms\n/);
  });

  it('sends no control characters of a file name to the terminal', async () => {
    const { stderr } = await galley(['\u001b[31mred\n.html'], { cwd });
    expect(stderr).toContain('galley: \ufffd[31mred\ufffd.html: notFound');
  });

  it('touches no network for files, whatever they link to', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const at = `http://127.0.0.1:${port}`;
    const page = `<base href="${at}/"><link rel="stylesheet" href="${at}/a.css"><script src="${at}/b.js"></script>${pageAbout('bell')}<img src="${at}/c.png"><iframe src="${at}/d"></iframe>`;
    const folder = makeFolder({ 'p.html': page });
    for (const dom of ['thin', 'jsdom']) {
      expect((await galley(['p.html', '--dom', dom, '--with', 'html'], { cwd: folder })).code).toBe(0);
    }
    server.close();
    expect(connections).toBe(0);
  }, 30_000);
});

describe('--help and --version', () => {
  it('fits a screen of 40 lines and 80 columns and names every option', async () => {
    const { stdout, stderr, code } = await galley(['--help']);
    expect({ stdout, stderr, code }).toEqual({ stdout: `${HELP_TEXT}\n`, stderr: '', code: 0 });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('ends with examples that the program takes', () => {
    const examples =
      HELP_TEXT.split('Examples\n')[1]
        ?.split('\n')
        .map((line) => line.trim()) ?? [];
    expect(examples).toEqual([
      'galley page.html',
      'galley --format text https://example.org/',
      'galley report page.html -o report.html',
      'galley saved/ -o proofs/',
      "find . -name '*.html' | galley --from - --fields title,text > all.jsonl",
    ]);
    for (const example of examples) {
      const args = example
        .replace(/^.*\| /, '')
        .replace(/ > .*$/, '')
        .split(' ')
        .slice(1);
      expect(parseArguments(args)).toHaveProperty('settings');
    }
  });

  it('knows every option that the help names', () => {
    const named = HELP_TEXT.split('Examples')[0]?.match(/--[a-z-]+/g) ?? [];
    expect(named.length).toBeGreaterThan(20);
    for (const flag of new Set(named)) {
      try {
        parseArguments([flag, '1', 'page.html']);
      } catch (error) {
        expect((error as Error).message).not.toContain('unknown option');
      }
    }
  });

  it('prints its version', async () => {
    expect((await galley(['--version'])).stdout).toBe('0.1.0\n');
  });
});
