import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extract, extractUrl, GalleyError } from '../src/index.js';
import { serve } from './fetch/serve.js';

const PAGE = `<!doctype html><html lang="en"><title>Kelp</title><article><h1>Kelp</h1>
<p>The kelp came back to the bay in the third summer, first as a brown shadow, then as a forest that a diver could get lost in.</p>
<p>With it came the fish, and with the fish the two old men who had sold their boats, and who now had to buy others.</p></article>`;

describe('extract', () => {
  it('takes a string, bytes and gzipped bytes for the same page', () => {
    const texts = [PAGE, Buffer.from(PAGE), gzipSync(PAGE)].map((input) => extract(input).text);
    expect(texts[0]).toMatch(/^The kelp came back .*others\.$/s);
    expect(new Set(texts).size).toBe(1);
  });

  it('knows that a string needs no encoding, and believes a declared type for bytes', () => {
    const cafe =
      '<title>x</title><p>Das Café am Hafen schließt, weil der Pächter, wie er sagt, müde geworden ist vom Wind.</p>';
    expect(extract(cafe).source.charsetFrom).toBe('string');
    const latin = extract(Buffer.from(cafe, 'latin1'), { contentType: 'text/html; charset=iso-8859-1' });
    expect(latin.source).toMatchObject({ charset: 'windows-1252', charsetFrom: 'http' });
    expect(latin.text).toContain('Café am Hafen schließt');
  });

  it('resolves addresses against the one that is given', () => {
    const record = extract(PAGE.replace('<p>With', '<p><a href="../boats">With'), {
      url: 'https://bay.example/news/kelp',
      with: ['links'],
    });
    expect(record).toMatchObject({ url: 'https://bay.example/news/kelp', domain: 'bay.example' });
    expect(record.links).toEqual([expect.objectContaining({ url: 'https://bay.example/boats' })]);
  });

  it.each<[string, () => unknown]>([
    ['noContent', () => extract('')],
    ['notHtml', () => extract(Buffer.from('%PDF-1.7'))],
    ['tooLarge', () => extract(gzipSync(PAGE.repeat(50)), { maxBytes: 1000 })],
    ['badOption', () => extract(PAGE, { minConfidence: 3 })],
    ['badOption', () => extract(PAGE, { url: 'kelp' })],
  ])('throws a GalleyError with the code %s', (code, work) => {
    expect(work).toThrow(GalleyError);
    expect(work).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['a promise', Promise.resolve('<p>tide</p>')],
    ['null', null],
    ['of type number', 7],
  ])('refuses what is %s, and says what to give', (what, given) => {
    const refused = (): unknown => extract(given as unknown as string);
    expect(refused).toThrow(GalleyError);
    expect(refused).toThrow(`the page is ${what}; give it as a string or as bytes (a Uint8Array)`);
  });

  it('gives a record for a page without an article', () => {
    expect(extract('<title>Kelp</title><body></body>')).toMatchObject({ status: 'empty', text: null });
  });
});

describe('extractUrl', () => {
  it('fetches the page and makes its record; rejects with a GalleyError', async () => {
    const base = await serve((request, response) => {
      const status = request.url === '/kelp' ? 200 : 500;
      response.writeHead(status, { 'content-type': 'text/html' }).end(PAGE);
    });
    const record = await extractUrl(`${base}/kelp`, { allowPrivate: true, with: ['markdown'] });
    expect(record).toMatchObject({ title: 'Kelp', finalUrl: `${base}/kelp`, source: { httpStatus: 200 } });
    expect(record.markdown).toContain('The kelp came back');
    await expect(extractUrl(`${base}/broken`, { allowPrivate: true })).rejects.toMatchObject({
      name: 'GalleyError',
      code: 'httpStatus',
      retryable: true,
      answer: { httpStatus: 500 },
    });
    await expect(extractUrl(`${base}/kelp`)).rejects.toMatchObject({ code: 'privateAddress' });
    await expect(extractUrl('kelp')).rejects.toMatchObject({ code: 'badOption' });
  });
});
