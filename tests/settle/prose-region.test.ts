import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const sentence =
  'The ferry left the north quay at seven with a cargo of salt, rope and one very quiet goat. ';
const prose = (times: number): string => `<p>${sentence.repeat(times)}</p>`;

describe('without the model, where Readability passes over the prose', () => {
  it('keeps the stretch of prose in the smallest element that holds most of it', () => {
    // Names that Readability takes for chrome, on every element of the body.
    const page = `<title>The goat</title><body><div class="sidebar-widget-menu">${`<div class="comment-banner">${prose(2)}</div>`.repeat(5)}</div>`;
    const record = extract(`<!doctype html><html><head>${page}`, {
      engine: 'rules',
      url: 'https://harbour.example/goat',
    });
    expect(record.status).toBe('ok');
    expect(record.text).toContain('one very quiet goat');
  });

  it('leaves Readability its choice where it chose the prose', () => {
    const body = `<article><h1>The goat</h1>${prose(4)}<p>${sentence.repeat(3)}It slept.</p></article><footer>${prose(1)}</footer>`;
    const record = extract(`<!doctype html><title>The goat</title><body>${body}`, {
      engine: 'rules',
      with: ['blocks'],
    });
    expect(record.blocks?.filter((block) => block.kept).map((block) => block.by)).not.toContain('settle');
    expect(record.text).toContain('It slept.');
  });
});
