import { describe, expect, it } from 'vitest';
import { outputPath } from '../../src/output/output-path.js';

describe('a plain page name', () => {
  it.each([
    ['page.html', 'page.json'],
    ['news/2024/page.html', 'news/2024/page.json'],
    ['page.htm', 'page.htm.json'],
    ['page.html.gz', 'page.html.gz.json'],
    ['page.xhtml', 'page.xhtml.json'],
    ['./news//page.html', 'news/page.json'],
    ['/data/page.html', 'data/page.json'],
    ['колокол/港の鐘.html', 'колокол/港の鐘.json'],
    ["with space & quote'.html", "with space & quote'.json"],
  ])('%s stands as %s', (input, output) => {
    expect(outputPath(input, 'json')).toBe(output);
  });
});

describe('two inputs', () => {
  it('never share a name', () => {
    const inputs = [
      'a.html',
      'a.htm',
      'a.html.gz',
      'a.htm.html',
      'a.html.html',
      'a.xhtml',
      'a',
      'a.json',
      'A.html',
      'b/a.html',
      '../a.html',
      '../../a.html',
      'x/../a.html',
      'a?.html',
      'a*.html',
      'a .html',
      'a..html',
      '.html',
      '..html',
      'con.html',
      'stdin',
      `${'n'.repeat(300)}1.html`,
      `${'n'.repeat(300)}2.html`,
      'example.org/a?b=1',
      'example.org/a?b=2',
      'a\n.html',
    ];
    const outputs = inputs.map((input) => outputPath(input, 'json'));
    expect(new Set(outputs).size).toBe(inputs.length);
  });
});

describe('a name that a file system may refuse', () => {
  it.each([
    '..',
    '../../../etc/passwd',
    'a/../../../../b.html',
    '/',
    '',
    'nul',
    'aux.html',
    'COM1.html',
    'a:b.html',
    'a\u0000b.html',
    'tail. .html',
    `${'ü'.repeat(400)}.html`,
    `${'n'.repeat(400)}/${'m'.repeat(400)}.html`,
    'x'.repeat(5000),
  ])('%j is changed to one that all take', (input) => {
    const parts = outputPath(input, 'json').split('/');
    for (const part of parts) {
      expect(part).not.toMatch(/^\.{0,2}$/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is tested
      expect(part).not.toMatch(/[\u0000-\u001f<>:"|?*\\]/);
      expect(part).not.toMatch(/[. ]$/);
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(250);
    }
  });
});
