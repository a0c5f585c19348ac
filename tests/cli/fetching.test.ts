import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { serve } from '../fetch/serve.js';
import { galley, makeFolder, pageAbout, recordsOf } from './program.js';

const base = await serve((request, response) => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (request.url === '/moved') response.writeHead(301, { location: '/bell?utm_source=x' }).end();
  else if (request.url === '/pdf')
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
  else if (request.url?.startsWith('/bell')) {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(pageAbout('bell')));
  } else if (request.url === '/never') response.writeHead(200, html).write('<p>');
  else response.writeHead(404, html).end('no such page');
});

it('reads addresses beside files, each with its own record in its place', async () => {
  const cwd = makeFolder({ 'a.html': pageAbout('crane') });
  const args = [
    `${base}/moved`,
    'a.html',
    `${base}/gone`,
    `${base}/pdf`,
    'gopher://old.example/',
    `${base}/never`,
  ];
  const { stdout, code } = await galley([...args, '--allow-private', '--timeout', '2000'], { cwd });
  const records = recordsOf(stdout);
  expect(records.map(({ status, error }) => (error as { code: string } | null)?.code ?? status)).toEqual([
    'ok',
    'ok',
    'httpStatus',
    'notHtml',
    'badOption',
    'timeout',
  ]);
  expect(records[0]).toMatchObject({
    title: 'The bell of Port Mirren',
    requestedUrl: `${base}/moved`,
    finalUrl: `${base}/bell?utm_source=x`,
    source: { type: 'url', path: null, httpStatus: 200, contentType: 'text/html; charset=utf-8' },
  });
  expect(records[2]).toMatchObject({ requestedUrl: `${base}/gone`, source: { httpStatus: 404 }, text: null });
  expect(code).toBe(1);
}, 30_000);

it('refuses addresses that are not public, and all of them with --offline', async () => {
  const { stdout } = await galley([`${base}/bell`, base.replace('127.0.0.1', 'localhost')]);
  expect(recordsOf(stdout).map(({ error }) => (error as { code: string }).code)).toEqual([
    'privateAddress',
    'privateAddress',
  ]);
  const offline = await galley([`${base}/bell`, '--allow-private', '--offline']);
  expect(JSON.parse(offline.stdout)).toMatchObject({
    status: 'error',
    error: { code: 'badOption', stage: 'fetch' },
  });
  expect(offline.code).toBe(3);
});
