import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summaryLines } from '../../src/cli/summary.js';
import { galley, makeFolder, pageAbout } from './program.js';

describe('--stats', () => {
  it('holds the figures of the run', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell'), 'b.html': '', 'c.html': pageAbout('crane') });
    await galley(['a.html', 'b.html', 'gone.html', 'c.html', '--stats', 'stats.json'], { cwd });
    const stats = JSON.parse(readFileSync(join(cwd, 'stats.json'), 'utf8'));
    expect(stats).toMatchObject({
      pages: 4,
      texts: 2,
      empty: 0,
      failed: 2,
      before: 0,
      failures: { noContent: 1, notFound: 1 },
      interrupted: false,
    });
    expect(stats.words).toBeGreaterThan(80);
    expect(stats.slowest.map(({ input }: { input: string }) => input).sort()).toEqual([
      'a.html',
      'b.html',
      'c.html',
      'gone.html',
    ]);
    expect(stats.pagesPerSecond).toBeGreaterThan(0);
    expect(stats.peakMemoryMb).toBeGreaterThan(20);
  });
});

describe('the summary', () => {
  it('tells pages, failures by code, speed, words and the slowest pages', () => {
    const lines = summaryLines({
      pages: 1200,
      texts: 1100,
      empty: 40,
      failed: 60,
      before: 200,
      failures: { notHtml: 10, timeout: 50 },
      words: 512_000,
      removed: {
        nav: { blocks: 9, words: 90 },
        player: { blocks: 200, words: 4000 },
        ad: { blocks: 1, words: 0 },
      },
      bytesWritten: 1,
      slowest: [
        { input: 'saved/long.html', ms: 812.4 },
        { input: 'saved/b.html', ms: 90 },
      ],
      seconds: 12.345,
      pagesPerSecond: 81,
      peakMemoryMb: 300,
      interrupted: false,
    });
    expect(lines).toEqual([
      '1200 pages: 1100 texts, 40 without an article, 60 failed; 200 of them done before',
      'failed: timeout 50, notHtml 10',
      '81 pages a second, 12.3 s, 300 MB',
      'words kept: 512000; removed: player 4000, nav 90',
      'slowest: saved/long.html (812 ms), saved/b.html (90 ms)',
    ]);
  });

  it('ends a long run on stderr, but not with -q', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`p${i}.html`, i === 3 ? '' : pageAbout('bell')]),
    );
    const cwd = makeFolder(files);
    const loud = await galley(['.'], { cwd });
    expect(loud.stderr).toMatch(
      /^galley: p3\.html: noContent: .*\ngalley: 30 pages: 29 texts, 0 without an article, 1 failed\n/,
    );
    expect((await galley(['.', '-q'], { cwd })).stderr).toBe('');
  }, 30_000);

  it('follows twenty failures told one by one, and a word that there are more', async () => {
    const list = Array.from({ length: 30 }, (_, i) => `gone${i}.html`).join('\n');
    const { stderr } = await galley(['--from', '-', '--jobs', '1'], { stdin: list });
    expect(stderr.match(/notFound:/g)).toHaveLength(20);
    expect(stderr).toContain('further failures are told in their records only');
  });
});
