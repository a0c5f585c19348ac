import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { galley, makeFolder, pageAbout } from './program.js';

describe('galley report', () => {
  it('prints one page as one HTML file, from a file or from standard input', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell') });
    const file = await galley(['report', 'a.html'], { cwd });
    expect(file).toMatchObject({ code: 0, stderr: '' });
    expect(file.stdout).toMatch(/^<!doctype html>\n.*<p [^>]*>When the bell came .*<\/html>\n$/s);
    const piped = await galley(['report', '-'], { cwd, stdin: pageAbout('bell') });
    expect(piped.code).toBe(0);
    expect(piped.stdout.split('<main')[1]).toBe(file.stdout.split('<main')[1]);
  });

  it('keeps and removes what the record keeps and removes', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell') });
    const record = JSON.parse((await galley(['a.html'], { cwd })).stdout);
    const { stdout } = await galley(['report', 'a.html', '--engine', 'rules'], { cwd });
    expect(stdout).toContain(`${record.wordCount} words kept`);
  });

  it('gives a folder a report a page', async () => {
    const cwd = makeFolder({ 'in/a.html': pageAbout('bell'), 'in/deep/b.html': pageAbout('crane') });
    const { code, stdout } = await galley(['report', 'in', '-o', 'out/'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'out/a.html'), 'utf8')).toContain('When the bell came');
    expect(readFileSync(join(cwd, 'out/deep/b.html'), 'utf8')).toContain('When the crane came');
  });

  it('refuses to put several reports into one stream or file', async () => {
    const cwd = makeFolder({ 'a.html': pageAbout('bell'), 'b.html': pageAbout('crane') });
    for (const more of [[], ['-o', 'all.html']]) {
      const { code, stdout, stderr } = await galley(['report', 'a.html', 'b.html', ...more], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('for several, name a folder that takes them');
    }
    expect(existsSync(join(cwd, 'all.html'))).toBe(false);
  });

  it('says why a page could not be read, in the report and by its exit code', async () => {
    const { code, stdout, stderr } = await galley(['report', 'gone.html'], { cwd: makeFolder({}) });
    expect(code).toBe(3);
    expect(stdout).toContain('<p class="failure">notFound: there is no file or folder "gone.html"</p>');
    expect(stderr).toContain('gone.html: notFound');
  });

  it('takes no option that chooses fields or formats, and needs an input', async () => {
    for (const flags of [
      ['--format', 'text'],
      ['--fields', 'title'],
      ['--with', 'links'],
    ]) {
      const { code, stderr } = await galley(['report', ...flags, 'a.html']);
      expect(code).toBe(2);
      expect(stderr).toContain(`${flags[0]} is of no use to a report`);
    }
    expect(await galley(['report'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('leaves a file of the same name to be read by its path', async () => {
    const cwd = makeFolder({ report: pageAbout('bell') });
    const { stdout, code } = await galley(['./report', '--fields', 'title'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{"title":"The bell of Port Mirren"}\n' });
  });
});
