import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodingOf } from '../../src/parse/decode-as.js';
import { charsetInContent, prescanCharset } from '../../src/parse/prescan-charset.js';

function scan(head: string): string | null {
  return prescanCharset(head, encodingOf);
}

describe('prescanCharset', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['<meta charset=koi8-r>', 'koi8-r'],
    ['<META CHARSET = "KOI8-R" />', 'koi8-r'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ["<meta content='text/html; charset=koi8-r' http-equiv=content-type>", 'koi8-r'],
    ['<meta content="text/html; charset=koi8-r">', null],
    ['<meta name=a content="b"><meta/charset=koi8-r>', 'koi8-r'],
    ['<metacharset=koi8-r>', null],
    ['<!-- <meta charset=gbk> --><meta charset=koi8-r>', 'koi8-r'],
    ['<!--><meta charset=koi8-r>', 'koi8-r'],
    ['<p title="<meta charset=gbk>"><meta charset=koi8-r>', 'koi8-r'],
    ["<a href='x>y' <meta charset=gbk>", null],
    ['<!doctype html><?php ?></p ><meta charset=koi8-r>', 'koi8-r'],
    ['<meta charset=nowhere><meta charset=koi8-r>', 'koi8-r'],
    ['<?xml version="1.0" encoding="koi8-r"?><p>', 'koi8-r'],
    ['<p>no meta at all', null],
    ['<meta charset', null],
    ['<', null],
    ['', null],
  ];
  for (const [head, expected] of cases)
    test(`${head || 'nothing'} gives ${expected}`, () => expect(scan(head)).toBe(expected));

  test('hostile heads take no time', () => {
    for (const piece of [
      '<',
      '<meta ',
      '<meta charset=',
      '<!--',
      '<a b="',
      '<meta content="charset charset ',
    ]) {
      expect(scan(piece.repeat(9216 / piece.length))).toBe(null);
    }
  });
});

test('charsetInContent reads quoted, bare and repeated forms', () => {
  expect(charsetInContent('text/html; charset=gbk; x=y')).toBe('gbk');
  expect(charsetInContent('text/html; charset = "gbk"')).toBe('gbk');
  expect(charsetInContent('charset charset=gbk')).toBe('gbk');
  expect(charsetInContent('text/html; charset="gbk')).toBe(null);
  expect(charsetInContent('text/html')).toBe(null);
});

const FOLDER = '/work/shared/html5lib-tests/encoding';

describe.skipIf(!existsSync(FOLDER))('html5lib encoding tests', () => {
  for (const file of ['tests1.dat', 'tests2.dat']) {
    test(file, () => {
      const tests = existsSync(FOLDER)
        ? readFileSync(join(FOLDER, file), 'latin1')
            .split(/^#data\n/m)
            .slice(1)
        : [];
      expect(tests.length).toBeGreaterThan(10);
      for (const one of tests) {
        const [data = '', encoding = ''] = one.split('\n#encoding\n');
        if (data.startsWith('\xef\xbb\xbf')) continue;
        const found = scan(data);
        // What the standard falls back on.
        const settled = found?.startsWith('utf-16') ? 'utf-8' : (found ?? 'windows-1252');
        expect(settled, data).toBe(encoding.trim().toLowerCase());
      }
    });
  }
});
