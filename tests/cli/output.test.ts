import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finished, galley, makeFolder, pageAbout, recordsOf, start } from './program.js';

describe('formats', () => {
  it('prints one input as one line in a pipe, several as JSON Lines in input order', async () => {
    const cwd = makeFolder({ 'b.html': pageAbout('bell'), 'a.html': pageAbout('crane') });
    const one = await galley(['b.html'], { cwd });
    expect(one.stdout.split('\n')).toHaveLength(2);
    const two = await galley(['b.html', 'a.html', 'b.html', '--fields', 'title'], { cwd });
    expect(recordsOf(two.stdout).map((record) => record.title)).toEqual([
      'The bell of Port Mirren',
      'The crane of Port Mirren',
      'The bell of Port Mirren',
    ]);
  });

  it('prints text, markdown and html alone when asked, and nothing on stdout for what has none', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell'), 'empty.html': '' });
    const text = await galley(['a.html', '--format', 'text'], { cwd });
    expect(text.stdout).toMatch(/^When the bell came .*log\.\n\nForty years later .* well\.\n$/s);
    const markdown = await galley(['a.html', '--format', 'markdown'], { cwd });
    expect(markdown.stdout).toBe(text.stdout);
    const html = await galley(['a.html', '--format', 'html'], { cwd });
    expect(html.stdout).toMatch(/^<article>\n<p>When the bell .*<\/p>\n<p>Forty .*<\/p>\n<\/article>\n$/s);
    const none = await galley(['empty.html', '--format', 'text'], { cwd });
    expect(none).toMatchObject({ stdout: '', code: 3 });
    expect(none.stderr).toContain('empty.html: noContent');
  });

  it('prints the fields that are asked for, in that order, heavy ones without --with', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell') });
    const { stdout } = await galley(['a.html', '--fields', 'wordCount,title,blocks,dek'], { cwd });
    expect(Object.keys(JSON.parse(stdout))).toEqual(['wordCount', 'title', 'blocks', 'dek']);
    expect(JSON.parse(stdout)).toMatchObject({
      dek: null,
      blocks: expect.arrayContaining([expect.anything()]),
    });
  });

  it('chooses the same text whatever else is asked for', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell') });
    const plain = JSON.parse((await galley(['a.html'], { cwd })).stdout);
    const heavy = 'html,markdown,blocks,links,related,comments,explain,provenance';
    const full = JSON.parse((await galley(['a.html', '--with', heavy], { cwd })).stdout);
    expect(full.text).toBe(plain.text);
    expect(Object.keys(full)).toEqual(expect.arrayContaining(heavy.split(',')));
  });
});

describe('-o', () => {
  it('writes one file, whole, and leaves stdout empty', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell'), 'b.html': pageAbout('crane') });
    const { stdout, code } = await galley(['a.html', 'b.html', '-o', 'new/all.jsonl'], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(recordsOf(readFileSync(join(cwd, 'new/all.jsonl'), 'utf8'))).toHaveLength(2);
    expect(readdirSync(join(cwd, 'new')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('mirrors a folder, a file a page, in the format asked for', async () => {
    const cwd = makeFolder({
      'saved/a.html': pageAbout('bell'),
      'saved/a.htm': pageAbout('buoy'),
      'saved/news/2024/b.html': pageAbout('crane'),
      'saved/empty.html': '',
    });
    expect((await galley(['saved', '-o', 'proofs/'], { cwd })).code).toBe(1);
    const titleOf = (path: string) => JSON.parse(readFileSync(join(cwd, path), 'utf8')).title;
    expect(titleOf('proofs/a.json')).toBe('The bell of Port Mirren');
    expect(titleOf('proofs/a.htm.json')).toBe('The buoy of Port Mirren');
    expect(titleOf('proofs/news/2024/b.json')).toBe('The crane of Port Mirren');
    expect(JSON.parse(readFileSync(join(cwd, 'proofs/empty.json'), 'utf8')).error.code).toBe('noContent');
    await galley(['saved', '-o', 'texts/', '--format', 'text'], { cwd });
    expect(readFileSync(join(cwd, 'texts/news/2024/b.txt'), 'utf8')).toContain('When the crane came');
    expect(existsSync(join(cwd, 'texts/empty.txt'))).toBe(false);
  });

  it('keeps several folders apart, and what lies above the working folder inside', async () => {
    const cwd = makeFolder({
      'x/a.html': pageAbout('bell'),
      'y/a.html': pageAbout('crane'),
      'w/inner/.keep': '',
    });
    await galley(['../x', '../y', '-o', 'out/'], { cwd: join(cwd, 'w') });
    const found = readdirSync(join(cwd, 'w/out'), { recursive: true }).filter((name) =>
      String(name).includes('a~'),
    );
    expect(found).toHaveLength(2);
  });

  it('never writes over or into its inputs', async () => {
    const cwd = makeFolder({ 'saved/a.html': pageAbout('bell'), 'saved/sub/b.html': pageAbout('crane') });
    const before = readFileSync(join(cwd, 'saved/a.html'), 'utf8');
    for (const args of [
      ['saved', '-o', 'saved'],
      ['saved', '-o', 'saved/out/'],
      ['saved', '-o', './saved/../saved/x.jsonl'],
      ['saved/a.html', '-o', 'saved/a.html'],
      ['saved/a.html', '-o', './', '--format', 'html'],
    ]) {
      const { code, stderr } = await galley(args, { cwd });
      expect([args, code]).toEqual([args, 2]);
      expect(stderr).toContain('does not write to');
    }
    expect(readFileSync(join(cwd, 'saved/a.html'), 'utf8')).toBe(before);
    expect(readdirSync(join(cwd, 'saved')).sort()).toEqual(['a.html', 'sub']);
  });

  it('says what stands in the way of the output, and exits with 3', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell') });
    writeFileSync(join(cwd, 'file'), '');
    const { code, stderr, stdout } = await galley(['a.html', '-o', 'file/out.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('cannot be written');
  });
});

describe('a reader who goes away', () => {
  it('ends the run quietly, as head does', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`p${i}.html`, pageAbout('bell').repeat(40)]),
    );
    const child = await start(['.', '--jobs', '1'], { cwd: makeFolder(files) });
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.stdin?.end();
    const { stderr, code } = await finished(child);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
