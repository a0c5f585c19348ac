import { describe, expect, test } from 'vitest';
import { GalleyError } from '../../src/errors.js';
import { pageOf } from './pages.js';

function refusal(bytes: Buffer | string): GalleyError {
  try {
    pageOf(bytes);
  } catch (error) {
    if (error instanceof GalleyError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('what is no web page is refused, and named', () => {
  const cases: readonly (readonly [string, Buffer | string])[] = [
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1')],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')],
    ['GIF', Buffer.from('GIF89a\x01\0', 'latin1')],
    ['WebP', Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1')],
    ['MP4', Buffer.from('\0\0\0\x18ftypmp42', 'latin1')],
    ['ZIP', Buffer.from('PK\x03\x04\x14\0', 'latin1')],
    ['gzip', Buffer.from('\x1f\x8b\x08\0\0', 'latin1')],
    ['ELF', Buffer.from('\x7fELF\x02\x01', 'latin1')],
    ['binary data', Buffer.from(Array.from({ length: 600 }, (_, i) => (i % 7 === 0 ? 0 : (i * 37) % 256)))],
    [
      'binary data',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 16) & 0xff)),
    ],
    ['JSON', '\n{"title": "Tides", "list": [1, 2]}\n'],
    ['RSS feed', '<?xml version="1.0"?>\n<!-- feed -->\n<rss version="2.0"><channel/></rss>'],
    ['Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ['sitemap', '<?xml version="1.0"?><urlset></urlset>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'],
  ];
  for (const [name, bytes] of cases) {
    test(name, () => {
      const error = refusal(bytes);
      expect(error.code).toBe('notHtml');
      expect(error.stage).toBe('parse');
      expect(error.source).toBe('harbour.html');
      expect(error.message).toContain(name);
      expect(error.message).toContain('give it HTML');
    });
  }
});

describe('an empty page is refused as such', () => {
  for (const bytes of ['', ' \r\n\t ', '\ufeff\n', ' '.repeat(9000)]) {
    test(JSON.stringify(bytes.slice(0, 6)), () => expect(refusal(bytes).code).toBe('noContent'));
  }
});

describe('what may be a page is let through', () => {
  const cases: Readonly<Record<string, Buffer | string>> = {
    'text that begins with a brace': '{ once upon a time',
    'text about PDF': '<p>%PDF- is how they begin',
    'a page after an svg of icons': '<svg hidden><symbol/></svg><!doctype html><html><body><p>Quay',
    'XHTML with an XML declaration':
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Quay</body></html>',
    'a stray NUL': Buffer.from(`<p>${'Quay words '.repeat(40)}\0 end`),
    'UTF-16': Buffer.from('\ufeff<p>Quay', 'utf16le'),
    'UTF-16 without a mark': Buffer.from('<html><p>Quay words', 'utf16le'),
    'bare words': 'Quay',
  };
  for (const [title, bytes] of Object.entries(cases)) {
    test(title, () => expect(pageOf(bytes).texts.length).toBeGreaterThan(0));
  }
});
