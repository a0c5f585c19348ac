import { chmodSync, chownSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { galley, makeFolder, pageAbout, recordsOf } from './program.js';

const paths = (stdout: string) => recordsOf(stdout).map((record) => (record.source as { path: string }).path);
const codes = (stdout: string) =>
  recordsOf(stdout).map((record) => (record.error as { code: string } | null)?.code ?? 'ok');

describe('what can be named', () => {
  it('reads a file, plain or gzipped whatever its name', async () => {
    const cwd = makeFolder({ 'bell.html': pageAbout('bell'), 'crane.html': gzipSync(pageAbout('crane')) });
    const { stdout, code } = await galley(['bell.html', 'crane.html', '--fields', 'title'], { cwd });
    expect(stdout).toBe('{"title":"The bell of Port Mirren"}\n{"title":"The crane of Port Mirren"}\n');
    expect(code).toBe(0);
  });

  it('reads standard input as -, with the address that --url gives', async () => {
    const args = [
      '-',
      '--url',
      'https://www.portmirren.example/bell?utm_source=x',
      '--fields',
      'domain,source',
    ];
    const { stdout, code } = await galley(args, { stdin: pageAbout('bell') });
    expect(JSON.parse(stdout)).toMatchObject({
      domain: 'portmirren.example',
      source: { type: 'stdin', path: null },
    });
    expect(code).toBe(0);
  });

  it('walks a folder in natural order, pages only, hidden names and circles left out', async () => {
    const cwd = makeFolder({
      'saved/day10.html': pageAbout('bell'),
      'saved/day2.htm': pageAbout('crane'),
      'saved/day2_files/photo.jpg': 'not a page',
      'saved/.trash/old.html': pageAbout('buoy'),
      'saved/week/day1.xhtml': pageAbout('ferry'),
      'saved/day3.html.gz': gzipSync(pageAbout('kiosk')),
    });
    symlinkSync('..', join(cwd, 'saved/week/circle'));
    const { stdout } = await galley(['saved'], { cwd });
    expect(paths(stdout)).toEqual([
      'saved/day2.htm',
      'saved/day3.html.gz',
      'saved/day10.html',
      'saved/week/day1.xhtml',
    ]);
  });

  it('expands a pattern that the shell left alone, but takes a file of that very name first', async () => {
    const cwd = makeFolder({
      'saved/a.html': pageAbout('bell'),
      'saved/deep/b.html': pageAbout('crane'),
      'saved/notes.txt': 'a note',
      'what[1].html': pageAbout('buoy'),
    });
    const { stdout } = await galley(['saved/**/*.html', 'saved/*.html', 'what[1].html'], { cwd });
    expect(paths(stdout)).toEqual(['saved/a.html', 'saved/deep/b.html', 'saved/a.html', 'what[1].html']);
  });

  it('reads names from a list, one a line or parted by NUL, blank lines and CR left out', async () => {
    const cwd = makeFolder({
      'a.html': pageAbout('bell'),
      'b.html': pageAbout('crane'),
      list: 'b.html\r\n\r\na.html',
    });
    expect(paths((await galley(['--from', 'list'], { cwd })).stdout)).toEqual(['b.html', 'a.html']);
    const { stdout } = await galley(['--from', '-'], { cwd, stdin: 'a.html\0b.html\0' });
    expect(paths(stdout)).toEqual(['a.html', 'b.html']);
  });

  it('takes names in any script, with spaces and quotes', async () => {
    const names = ['港の鐘.html', 'колокол порта.html', 'جرس.html', 'it\'s "here".html', '-dash.html'];
    const cwd = makeFolder(Object.fromEntries(names.map((name) => [name, pageAbout('bell')])));
    const { stdout, code } = await galley(['--', ...names], { cwd });
    expect(paths(stdout)).toEqual(names);
    expect(code).toBe(0);
  });
});

describe('what cannot be read', () => {
  it('gives each bad input its own record, in its place, and goes on', async () => {
    const cwd = makeFolder({
      'empty.html': '',
      'blank.html': ' \n\t ',
      'report.html': '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3',
      'photo.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'broken.html.gz': gzipSync(pageAbout('bell')).subarray(0, 60),
      'good.html': pageAbout('bell'),
    });
    const args = [
      'gone.html',
      'empty.html',
      'blank.html',
      'report.html',
      'photo.html',
      'broken.html.gz',
      'no*.html',
      'good.html',
    ];
    const { stdout, code } = await galley(args, { cwd });
    const expected = [
      'notFound',
      'noContent',
      'noContent',
      'notHtml',
      'notHtml',
      'badArchive',
      'notFound',
      'ok',
    ];
    expect(codes(stdout)).toEqual(expected);
    expect(paths(stdout)).toEqual(args);
    expect(code).toBe(1);
  });

  it('refuses what is too large, also when only unpacking makes it so', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000, ' '));
    const cwd = makeFolder({ 'large.html': 'x'.repeat(200_000), 'bomb.html.gz': bomb });
    const { stdout, code } = await galley(['large.html', 'bomb.html.gz', '-', '--max-bytes', '100_000'], {
      cwd,
      stdin: 'y'.repeat(200_000),
    });
    expect(codes(stdout)).toEqual(['tooLarge', 'tooLarge', 'tooLarge']);
    expect(code).toBe(3);
  });

  // The tests may run as root, whom no permission stops: the program then runs as another user.
  it('says of a folder without rights that it is unreadable, and reads its neighbours', async () => {
    const cwd = makeFolder({ 'saved/a.html': pageAbout('bell'), 'saved/locked/b.html': pageAbout('crane') });
    chmodSync(join(cwd, 'saved/locked'), 0o000);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) {
      chownSync(cwd, 65534, 65534);
      chmodSync(cwd, 0o755);
    }
    const { stdout, code } = await galley(['saved'], { cwd, ...(isRoot ? { uid: 65534 } : {}) });
    chmodSync(join(cwd, 'saved/locked'), 0o755);
    expect(paths(stdout)).toEqual(['saved/a.html', 'saved/locked']);
    expect(codes(stdout)).toEqual(['ok', 'unreadable']);
    expect(code).toBe(1);
  });
});
