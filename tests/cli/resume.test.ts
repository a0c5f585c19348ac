import {
  appendFileSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { killAndResume } from './kill-and-resume.js';
import { finished, galley, makeFolder, pageAbout, recordsOf, start } from './program.js';
import { contents, seeded } from './written-files.js';

const FIELDS = ['--fields', 'status,error,source,title,text'];
const NAMES = ['bell', 'crane', 'buoy', 'ferry', 'kiosk', 'колокол', '鐘', 'جرس'];

function manyPages(count: number): Record<string, string> {
  const pages: Record<string, string> = {};
  for (let i = 0; i < count; i++) {
    const thing = NAMES[i % NAMES.length] as string;
    pages[`saved/${i % 7}/${thing}${i}.html`] =
      i % 10 === 9 ? '' : pageAbout(`${thing} ${i}`).replace('</p>', '</p><p>More. </p>'.repeat(i % 50));
  }
  return pages;
}

describe('a run that is killed', () => {
  const random = seeded(20_241_103);

  it.each<[string, string[], NodeJS.Signals]>([
    ['into one file', ['-o', 'all.jsonl'], 'SIGKILL'],
    ['into one file in any order', ['-o', 'all.jsonl', '--unordered'], 'SIGKILL'],
    ['into a folder', ['-o', 'out/'], 'SIGKILL'],
    ['by Ctrl-C, into one file', ['-o', 'all.jsonl'], 'SIGINT'],
  ])(
    '%s comes to the same end as an undisturbed one',
    async (_where, output, signal) => {
      const cwd = makeFolder(manyPages(300));
      const args = ['saved', ...output, ...FIELDS, '--jobs', '2', '-q'];
      const { killed, code } = await killAndResume(args, {
        cwd,
        kills: 5,
        leastMs: 250,
        mostMs: 1100,
        random,
        signal,
      });
      const resumed = contents(cwd);
      for (const name of Object.keys(resumed)) if (!name.startsWith('saved')) rmSync(join(cwd, name));
      expect((await galley(args, { cwd })).code).toBe(code);
      const undisturbed = contents(cwd);
      const sorted = (files: Record<string, string>) =>
        Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.split('\n').sort()]));
      const isOrdered = output.length === 2 && output[1] === 'all.jsonl';
      expect(isOrdered ? resumed : sorted(resumed)).toEqual(isOrdered ? undisturbed : sorted(undisturbed));
      expect(killed).toBeGreaterThan(0);
      expect(code).toBe(1);
    },
    120_000,
  );
});

describe('--resume', () => {
  const pages = {
    'saved/a.html': pageAbout('bell'),
    'saved/b.html': pageAbout('crane'),
    'saved/c.html': pageAbout('buoy'),
  };
  const titles = (path: string) => recordsOf(readFileSync(path, 'utf8')).map(({ title }) => title);

  it('does nothing again where nothing has changed, and counts what was done', async () => {
    const cwd = makeFolder({ ...pages, 'saved/empty.html': '' });
    await galley(['saved', '-o', 'out/'], { cwd });
    const before = statSync(join(cwd, 'out/a.json')).mtimeMs;
    const { code } = await galley(['saved', '-o', 'out/', '--resume', '--stats', 'stats.json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'stats.json'), 'utf8'))).toMatchObject({
      pages: 4,
      before: 4,
      texts: 3,
      failed: 1,
    });
    expect(statSync(join(cwd, 'out/a.json')).mtimeMs).toBe(before);
  });

  it.each([[['-o', 'out/']], [['-o', 'all.jsonl']], [['-o', 'all.jsonl', '--unordered']]])(
    'does inputs again that have changed, and new ones, with %j',
    async (output) => {
      const cwd = makeFolder(pages);
      await galley(['saved', ...output], { cwd });
      writeFileSync(join(cwd, 'saved/b.html'), pageAbout('lamp'));
      writeFileSync(join(cwd, 'saved/d.html'), pageAbout('dredger'));
      const now = new Date();
      utimesSync(join(cwd, 'saved/a.html'), now, now);
      await galley(['saved', ...output, '--resume', '--stats', 'stats.json'], { cwd });
      const things = ['bell', 'lamp', 'buoy', 'dredger'].map((thing) => `The ${thing} of Port Mirren`);
      if (output[1] === 'out/') {
        for (const [i, name] of ['a', 'b', 'c', 'd'].entries())
          expect(titles(join(cwd, `out/${name}.json`))).toEqual([things[i]]);
      } else expect(titles(join(cwd, 'all.jsonl')).sort()).toEqual([...things].sort());
      // Touched, but the same by its hash: not done again.
      expect(JSON.parse(readFileSync(join(cwd, 'stats.json'), 'utf8')).before).toBeGreaterThan(0);
    },
  );

  it('mends a half-written last line in the file and in the manifest', async () => {
    const cwd = makeFolder(pages);
    const args = ['saved', '-o', 'all.jsonl', ...FIELDS];
    await galley(args, { cwd });
    const whole = contents(cwd);
    const manifest = join(cwd, 'all.jsonl.galley-run.jsonl');
    truncateSync(manifest, statSync(manifest).size - 30);
    appendFileSync(join(cwd, 'all.jsonl'), '{"status":"o');
    await galley([...args, '--resume'], { cwd });
    expect(contents(cwd)).toEqual(whole);
  });

  it('makes again what a power cut took from the output, though the manifest names it', async () => {
    const cwd = makeFolder(pages);
    await galley(['saved', '-o', 'all.jsonl', ...FIELDS], { cwd });
    await galley(['saved', '-o', 'out/', ...FIELDS], { cwd });
    const whole = contents(cwd);
    truncateSync(join(cwd, 'all.jsonl'), statSync(join(cwd, 'all.jsonl')).size - 100);
    truncateSync(join(cwd, 'out/b.json'), 0);
    await galley(['saved', '-o', 'all.jsonl', ...FIELDS, '--resume'], { cwd });
    await galley(['saved', '-o', 'out/', ...FIELDS, '--resume'], { cwd });
    const mended = contents(cwd);
    expect(mended['all.jsonl']).toBe(whole['all.jsonl']);
    expect(mended['out/b.json']).toBe(whole['out/b.json']);
  });

  it('refuses to mix options', async () => {
    const cwd = makeFolder(pages);
    await galley(['saved', '-o', 'all.jsonl'], { cwd });
    const { code, stderr } = await galley(['saved', '-o', 'all.jsonl', '--resume', '--prefer', 'recall'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('other options');
  });
});

describe('--retry-failed', () => {
  it.each([[['-o', 'out/']], [['-o', 'all.jsonl']]])('takes only what failed, with %j', async (output) => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell'), 'b.html': '', 'c.html': pageAbout('buoy') });
    await galley(['a.html', 'b.html', 'gone.html', 'c.html', ...output, ...FIELDS], { cwd });
    writeFileSync(join(cwd, 'b.html'), pageAbout('crane'));
    writeFileSync(join(cwd, 'a.html'), pageAbout('lamp'));
    const { code } = await galley(['--retry-failed', ...output, ...FIELDS, '--stats', 'stats.json'], { cwd });
    expect(code).toBe(1);
    const stats = JSON.parse(readFileSync(join(cwd, 'stats.json'), 'utf8'));
    expect(stats).toMatchObject({ pages: 4, texts: 3, failed: 1, before: 2 });
    const after = contents(cwd);
    if (output[1] === 'out/') expect(after['out/b.json']).toContain('The crane of Port Mirren');
    else {
      expect(recordsOf(after['all.jsonl'] ?? '').map(({ title }) => title)).toEqual([
        'The bell of Port Mirren',
        'The crane of Port Mirren',
        null,
        'The buoy of Port Mirren',
      ]);
    }
    expect(Object.keys(after).filter((name) => name.includes('retry'))).toEqual([]);
  });

  it.each(['out/', 'all.jsonl'])(
    'has nothing to do and nothing to complain of when no page of %s failed',
    async (output) => {
      const cwd = makeFolder({ 'a.html': pageAbout('bell'), 'b.html': pageAbout('buoy') });
      await galley(['a.html', 'b.html', '-o', output, ...FIELDS], { cwd });
      const before = contents(cwd);
      const { code } = await galley(['--retry-failed', '-o', output, ...FIELDS], { cwd });
      expect(code).toBe(0);
      expect(contents(cwd)).toEqual(before);
    },
  );

  it('says so when there is no run to retry', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell') });
    expect((await galley(['--retry-failed', '-o', 'all.jsonl'], { cwd })).code).toBe(2);
  });
});

describe('Ctrl-C', () => {
  it('finishes what is in hand, prints whole lines and a summary, and exits with 130', async () => {
    const cwd = makeFolder(manyPages(600));
    const child = await start(['saved', '--jobs', '2', ...FIELDS], { cwd });
    child.stdin?.end();
    const end = finished(child);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, stdout, stderr } = await end;
    expect(code).toBe(130);
    expect(stdout.endsWith('\n')).toBe(true);
    const { length } = recordsOf(stdout);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(600);
    expect(stderr).toContain(
      length === 1 ? 'galley: 1 page: 1 text' : `galley: ${length} pages: ${length} texts`,
    );
  }, 30_000);
});
