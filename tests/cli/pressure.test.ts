import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { finished, galley, makeFolder, pageAbout, recordsOf, start } from './program.js';

function longPage(paragraphs: number): string {
  const prose = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>On day ${i} the keeper wrote down the wind, the light and the number of ships that passed, as he did every day.</p>`,
  );
  return pageAbout('log').replace('</article>', `${prose.join('')}</article>`);
}

describe('pipes', () => {
  it('carry a line far longer than they hold, whole, to a reader who takes his time', async () => {
    const cwd = makeFolder({ 'log.html': longPage(6000), 'a.html': pageAbout('bell') });
    const child = await start(['log.html', 'a.html', 'log.html', '-q', '--timeout', '60000'], { cwd });
    child.stdin?.end();
    child.stdout?.pause();
    const chunks: Buffer[] = [];
    setTimeout(() => child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk)).resume(), 1500);
    const code = await new Promise((resolve) => child.on('close', resolve));
    const records = recordsOf(Buffer.concat(chunks).toString());
    expect(code).toBe(0);
    expect(records).toHaveLength(3);
    expect(records.map(({ text }) => String(text).length > 64 * 1024)).toEqual([true, false, true]);
  }, 60_000);

  it('bring a name of 64 KB, which gives a record like any other', async () => {
    const name = 'n'.repeat(64 * 1024);
    const { stdout, code } = await galley(['--from', '-'], { stdin: `${name}\n${name.slice(0, 300)}.html` });
    const records = recordsOf(stdout);
    expect(records.map(({ status }) => status)).toEqual(['error', 'error']);
    expect(records[0]).toMatchObject({ source: { path: name } });
    expect(code).toBe(3);
  });

  it('may be closed by a reader of stderr, and stdout is whole all the same', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`p${i}.html`, i % 2 ? '' : pageAbout('bell')]),
    );
    const child = await start(['.', '-v', '--jobs', '1'], { cwd: makeFolder(files) });
    child.stdin?.end();
    child.stderr?.once('data', () => child.stderr?.destroy());
    const { stdout, code } = await finished(child);
    expect(recordsOf(stdout)).toHaveLength(30);
    expect(code).toBe(1);
  }, 30_000);
});

const disk = mkdtempSync(join(tmpdir(), 'galley-disk-'));
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
if (!canMount) rmSync(disk, { recursive: true });

// Making a small disk takes root; where the tests do not run as root, they leave this out.
describe.runIf(canMount)('a full disk', () => {
  afterAll(() => {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  const pages = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`saved/p${i}.html`, longPage(40 + i)]),
  );

  it.each([['all.jsonl'], ['out/']])(
    'stops the run with a word on how to go on, and it can be gone on with into %s',
    async (output) => {
      const cwd = makeFolder(pages);
      for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
      spawnSync('mount', ['-o', 'remount,size=256k', disk]);
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(150_000));
      const args = ['saved', '-o', join(disk, output), '--fields', 'title,text', '-q'];
      const full = await galley(args, { cwd });
      expect(full.stderr).toContain('the disk is full');
      expect(full.stderr).toContain('--resume goes on');
      expect(full.code).not.toBe(0);
      spawnSync('mount', ['-o', 'remount,size=8m', disk]);
      expect(await galley([...args, '--resume'], { cwd })).toMatchObject({ code: 0, stderr: '' });
      const texts =
        output === 'out/'
          ? readdirSync(join(disk, 'out')).filter((name) => name.endsWith('.json'))
          : recordsOf(readFileSync(join(disk, output), 'utf8'));
      expect(texts).toHaveLength(60);
    },
    60_000,
  );
});
