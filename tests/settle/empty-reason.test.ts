import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { emptyBecause } from '../../src/settle/empty-reason.js';
import { pageOf } from '../metadata/page-of.js';

function codeOf(body: string): string {
  const page = pageOf(`<!doctype html><title>Kelp</title><body>${body}`);
  return emptyBecause(page, segment(page).list.length).code;
}

describe('a page that its scripts would have to write', () => {
  it.each([
    '<div id="root"></div><script src="/app.js"></script>',
    '<p>Please wait</p><div id="__next"> </div>',
    '<app-root>Loading</app-root>',
    '<script></script><script></script><script></script>',
    '<noscript>You need to enable JavaScript</noscript><div id="app"></div>',
  ])('needs JavaScript: %s', (body) => expect(codeOf(body)).toBe('needsJavaScript'));
});

describe('a page that has nothing to say', () => {
  it.each([
    '',
    '<p>404</p>',
    '<div id="root"><p>Kelp</p></div>',
    `<div id="root"></div>${'<p>Kelp</p>'.repeat(13)}`,
    '<script></script><p>a</p>',
    `<p>a<p>b<p>c${'<script></script>'.repeat(5)}`,
  ])('has no content: %.60s', (body) => expect(codeOf(body)).toBe('noContent'));

  it('is told as an error of extraction that no second try helps, with what to do', () => {
    const page = pageOf('<p>Kelp');
    expect(emptyBecause(page, 1)).toMatchObject({ stage: 'extract', retryable: false });
    expect(emptyBecause(page, 1).message).toContain('--with explain');
  });
});
