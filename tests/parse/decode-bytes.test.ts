import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/parse/decode-bytes.js';

const RUSSIAN = 'Старый маяк на северном берегу снова открыт для посетителей, сообщает музей.';
/** The same in windows-1251, letter by letter. */
const RUSSIAN_BYTES = Buffer.from(
  [...RUSSIAN].map((letter) => {
    const code = letter.codePointAt(0)!;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  }),
);

function bytes(...parts: (string | number[] | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part as number[]),
    ),
  );
}

function decoded(
  page: Buffer,
  contentType: string | null = null,
): { text: string; charset: string; from: string; codes: string[] } {
  const { text, charset, charsetFrom, warnings } = decodeBytes(page, contentType);
  return { text: text.whole(), charset, from: charsetFrom, codes: warnings.map(({ code }) => code) };
}

describe('the standard order', () => {
  test('a byte order mark beats everything and is dropped', () => {
    const utf8 = bytes([0xef, 0xbb, 0xbf], '<meta charset=koi8-r>', Buffer.from('é'));
    expect(decoded(utf8, 'text/html; charset=gbk')).toEqual({
      text: '<meta charset=koi8-r>é',
      charset: 'utf-8',
      from: 'bom',
      codes: [],
    });
    expect(decoded(Buffer.from('\ufeff<p>é', 'utf16le'))).toMatchObject({
      text: '<p>é',
      charset: 'utf-16le',
      from: 'bom',
    });
    expect(decoded(Buffer.from('\ufeff<p>é', 'utf16le').swap16())).toMatchObject({
      text: '<p>é',
      charset: 'utf-16be',
    });
  });

  test('the declared type beats the mark-up', () => {
    const page = bytes('<meta charset=koi8-r><p>', RUSSIAN_BYTES);
    const { text, charset, from } = decoded(page, 'text/html; Charset="Windows-1251"');
    expect([text.slice(24), charset, from]).toEqual([RUSSIAN, 'windows-1251', 'http']);
  });

  test('the mark-up counts, however late in a long head', () => {
    const page = bytes('<!--', 'x'.repeat(6000), '--><meta charset=windows-1251><p>', RUSSIAN_BYTES);
    expect(decoded(page)).toMatchObject({ charset: 'windows-1251', from: 'meta', codes: [] });
  });

  test('an XML declaration counts where no meta does', () => {
    const page = bytes('<?xml version="1.0" encoding="windows-1251"?><p>', RUSSIAN_BYTES);
    expect(decoded(page)).toMatchObject({ charset: 'windows-1251', from: 'meta' });
    const both = bytes('<?xml version="1.0" encoding="koi8-r"?><meta charset="windows-1251">', RUSSIAN_BYTES);
    expect(decoded(both)).toMatchObject({ charset: 'windows-1251', from: 'meta' });
  });

  test('undeclared UTF-8 is seen to be such', () => {
    expect(decoded(Buffer.from(`<p>${RUSSIAN}`))).toEqual({
      text: `<p>${RUSSIAN}`,
      charset: 'utf-8',
      from: 'guess',
      codes: [],
    });
  });

  test('UTF-16 without a mark is seen by its zeros', () => {
    expect(decoded(Buffer.from('<html><p>quay', 'utf16le'))).toMatchObject({
      text: '<html><p>quay',
      charset: 'utf-16le',
    });
  });

  test('anything else undeclared is guessed, with a warning', () => {
    const page = bytes('<html><script>var a;</script><p>', RUSSIAN_BYTES, RUSSIAN_BYTES);
    expect(decoded(page)).toMatchObject({
      charset: 'windows-1251',
      from: 'guess',
      codes: ['charsetGuessed'],
    });
    expect(decoded(page).text).toContain(RUSSIAN);
  });

  test('meta that says UTF-16 means UTF-8', () => {
    expect(decoded(Buffer.from('<meta charset=utf-16><p>é'))).toMatchObject({
      charset: 'utf-8',
      from: 'meta',
      codes: [],
    });
  });
});

describe('declarations that the bytes disprove', () => {
  test('UTF-8 under another name is read as UTF-8', () => {
    const page = Buffer.from(`<meta charset=windows-1251><p>${RUSSIAN}`);
    expect(decoded(page)).toMatchObject({ charset: 'utf-8', from: 'guess', codes: ['charsetConflict'] });
    expect(decoded(page).text).toContain(RUSSIAN);
  });

  test('windows-1251 under the name of UTF-8 is read as windows-1251', () => {
    const page = bytes('<meta charset=utf-8><p>', RUSSIAN_BYTES, RUSSIAN_BYTES);
    expect(decoded(page)).toMatchObject({
      charset: 'windows-1251',
      from: 'guess',
      codes: ['charsetConflict'],
    });
  });

  test('UTF-8 with a bad byte or two stays UTF-8', () => {
    const page = bytes('<meta charset=utf-8><p>', Buffer.from(RUSSIAN), [0xe9], ' ok');
    expect(decoded(page)).toMatchObject({ charset: 'utf-8', from: 'meta', codes: [] });
    expect(decoded(page).text).toContain('� ok');
  });

  test('UTF-8 cut in the middle of a character stays UTF-8', () => {
    expect(decoded(bytes('<meta charset=utf-8><p>quay', [0xe2, 0x80]))).toMatchObject({
      charset: 'utf-8',
      codes: [],
    });
  });

  test('UTF-16 declared by the type over plain bytes is not believed', () => {
    expect(decoded(Buffer.from('<p>quay é'), 'text/html; charset=utf-16')).toMatchObject({
      text: '<p>quay é',
      charset: 'utf-8',
      codes: ['charsetConflict'],
    });
  });

  test('an unknown name is passed over with a warning', () => {
    const page = bytes('<meta charset=martian><meta charset=windows-1251><p>', RUSSIAN_BYTES);
    expect(decoded(page)).toMatchObject({
      charset: 'windows-1251',
      from: 'meta',
      codes: ['charsetConflict'],
    });
    expect(decoded(Buffer.from('<p>x'), 'text/html; charset=x-none')).toMatchObject({ charset: 'utf-8' });
  });
});

describe('encodings', () => {
  test('windows-1252 has quotation marks where latin-1 has controls', () => {
    const page = bytes('<p>', [0x93, 0x80, 0x94, 0xe9]);
    for (const label of ['iso-8859-1', 'latin1', 'cp1252', 'us-ascii']) {
      expect(decoded(page, `text/html; charset=${label}`)).toMatchObject({
        text: '<p>“€”é',
        charset: 'windows-1252',
      });
    }
  });

  test('labels of many encodings are known', () => {
    const cases: [string, number[], string][] = [
      ['koi8-r', [0xcd, 0xc1], 'ма'],
      ['gb2312', [0xd6, 0xd0], '中'],
      ['big5', [0xa4, 0xa4], '中'],
      ['shift_jis', [0x82, 0xa0], 'あ'],
      ['x-sjis', [0x82, 0xa0], 'あ'],
      ['euc-jp', [0xa4, 0xa2], 'あ'],
      ['ks_c_5601-1987', [0xb0, 0xa1], '가'],
      ['iso-8859-2', [0xb1], 'ą'],
      ['windows-1250', [0xb9], 'ą'],
      ['iso-8859-7', [0xe1], 'α'],
      ['windows-1256', [0xc7], 'ا'],
      ['tis-620', [0xa1], 'ก'],
    ];
    for (const [label, code, text] of cases) {
      expect(decoded(bytes('<p>', code), `text/html;charset=${label}`).text, label).toBe(`<p>${text}`);
    }
  });
});
