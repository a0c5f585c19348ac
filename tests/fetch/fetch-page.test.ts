import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { GalleyError } from '../../src/errors.js';
import { type FetchSettings, fetchPage } from '../../src/fetch/fetch-page.js';
import { serve } from './serve.js';

const PAGE =
  '<!doctype html><title>Ferry</title><p>The ferry to the outer skerries runs again from Monday.</p>';
const SETTINGS: FetchSettings = { timeoutMs: 5000, maxBytes: 100_000, allowPrivate: true };

const seen: string[] = [];
const PACKERS: Record<string, (text: string) => Buffer> = {
  gzip: (text) => gzipSync(text),
  br: (text) => brotliCompressSync(text),
  deflate: (text) => deflateSync(text),
  raw: (text) => deflateRawSync(text),
};

const base = await serve((request, response) => {
  const [, kind = '', value = ''] = (request.url ?? '').split('/');
  seen.push(String(request.headers['user-agent']));
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (kind === 'page') response.writeHead(200, html).end(PAGE);
  else if (kind === 'packed') {
    const encoding = value === 'raw' ? 'deflate' : value;
    response.writeHead(200, { ...html, 'content-encoding': encoding }).end(PACKERS[value]?.(PAGE));
  } else if (kind === 'bomb') {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
  } else if (kind === 'status') response.writeHead(Number(value), html).end('no');
  else if (kind === 'type')
    response.writeHead(200, { 'content-type': decodeURIComponent(value) }).end('%PDF');
  else if (kind === 'untyped') response.writeHead(200).end(PAGE);
  else if (kind === 'hops') {
    const left = Number(value);
    response.writeHead(302, { location: left > 0 ? `/hops/${left - 1}` : '/page' }).end();
  } else if (kind === 'loop') response.writeHead(301, { location: '/loop' }).end();
  else if (kind === 'away') response.writeHead(302, { location: decodeURIComponent(value) }).end();
  else if (kind === 'large') response.writeHead(200, html).end('x'.repeat(200_000));
  else if (kind === 'slow') response.writeHead(200, html).write('<p>wait');
  else if (kind === 'cut') {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write('<p>half');
    setTimeout(() => response.destroy(), 20);
  }
});

async function failure(url: string, settings: Partial<FetchSettings> = {}): Promise<GalleyError> {
  return fetchPage(url, { ...SETTINGS, ...settings }).then(
    () => Promise.reject(new Error(`${url} did not fail`)),
    (error: GalleyError) => error,
  );
}

describe('a page that answers', () => {
  it('gives its bytes and what the server said', async () => {
    const page = await fetchPage(`${base}/page`, SETTINGS);
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
    expect(page).toMatchObject({ requestedUrl: `${base}/page`, url: `${base}/page` });
    expect(page.source).toMatchObject({
      type: 'url',
      path: null,
      httpStatus: 200,
      contentType: 'text/html; charset=utf-8',
    });
    expect(page.source.fetchedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('says honestly who asks', async () => {
    await fetchPage(`${base}/page`, SETTINGS);
    expect(seen.at(-1)).toMatch(/^galley\/\d+\.\d+\.\d+ /);
  });

  it.each(['gzip', 'br', 'deflate', 'raw'])('is unpacked from %s', async (kind) => {
    const page = await fetchPage(`${base}/packed/${kind}`, SETTINGS);
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
  });

  it('is followed through ten redirects, and its last address kept', async () => {
    const page = await fetchPage(`${base}/hops/9`, SETTINGS);
    expect(page).toMatchObject({ requestedUrl: `${base}/hops/9`, url: `${base}/page` });
  });

  it('may leave its type unsaid', async () => {
    expect((await fetchPage(`${base}/untyped`, SETTINGS)).source.contentType).toBeNull();
  });
});

describe('a page that does not', () => {
  it.each<[string, string, boolean]>([
    ['/status/404', 'httpStatus', false],
    ['/status/410', 'httpStatus', false],
    ['/status/503', 'httpStatus', true],
    ['/status/403', 'blocked', false],
    ['/status/429', 'blocked', true],
    ['/type/application%2Fpdf', 'notHtml', false],
    ['/type/text%2Fplain', 'notHtml', false],
    ['/large', 'tooLarge', false],
    ['/bomb', 'tooLarge', false],
    ['/loop', 'unreadable', false],
    ['/away/ftp%3A%2F%2Fexample.org%2F', 'badOption', false],
    ['/cut', 'unreadable', true],
  ])('at %s fails with %s', async (path, code, retryable) => {
    expect(await failure(base + path)).toMatchObject({ name: 'GalleyError', code, retryable });
  });

  it('keeps what the server did say', async () => {
    const error = await failure(`${base}/away/%2Fstatus%2F404`);
    expect(error.answer).toMatchObject({ finalUrl: `${base}/status/404`, httpStatus: 404 });
  });

  it('fails with timeout when the answer never ends', async () => {
    expect(await failure(`${base}/slow`, { timeoutMs: 150 })).toMatchObject({
      code: 'timeout',
      retryable: true,
    });
  });

  it('fails with unreadable when the server refuses the connection', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as { port: number };
    await new Promise((resolve) => probe.close(resolve));
    const error = await failure(`http://127.0.0.1:${port}/`);
    expect(error).toMatchObject({ code: 'unreadable', retryable: true });
    expect(error.message).toContain('refuses');
  });

  it('fails with tls when no safe connection comes about', async () => {
    expect(await failure(`${base.replace('http:', 'https:')}/page`)).toMatchObject({ code: 'tls' });
  });

  it('fails with dns when the host is not known', async () => {
    expect(await failure('http://no-such-host.invalid/')).toMatchObject({ code: 'dns' });
  });
});

describe('private addresses', () => {
  const guarded = { allowPrivate: false };

  it('are refused as numbers, as names and after a redirect', async () => {
    for (const url of [
      `${base}/page`,
      base.replace('127.0.0.1', 'localhost'),
      'http://[::1]/',
      'http://169.254.169.254/',
      'http://0x7f.1/',
    ]) {
      expect(await failure(url, guarded), url).toMatchObject({ code: 'privateAddress', retryable: false });
    }
  });

  it('are never connected to when refused', async () => {
    const before = seen.length;
    await failure(`${base}/page`, guarded);
    await failure(`${base.replace('127.0.0.1', 'localhost')}/page`, guarded);
    expect(seen.length).toBe(before);
  });
});
