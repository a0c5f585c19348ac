import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { pageOf } from '../metadata/page-of.js';
import { blocksOf, textsOf } from './blocks-of.js';

describe('pages that mean harm', () => {
  it.each(['', '   \n ', '<br><br><br>', '<!-- only -->', '<div><p><span></span></p></div>', '\0'])(
    'an empty page has no blocks: %j',
    (body) => expect(blocksOf(body)).toEqual([]),
  );

  it('a page without a body, or with frames for one, has no blocks', () => {
    expect(segment(pageOf('<!doctype html><html><head><title>Kelp</title>')).list).toEqual([]);
    expect(segment(pageOf('<frameset><frame src="a.html"></frameset>')).list).toEqual([]);
  });

  it.each(['div', 'span', 'ul><li', 'table><tr><td', 'a href="/x"', 'blockquote', 'pre', 'tide-tag'])(
    'thousands of nested <%s> are read to the ground',
    (tag) => {
      expect(textsOf(`${`<${tag}>`.repeat(5000)}ebb`)).toEqual(['ebb']);
    },
  );

  it('megabytes of one text, of seams and of line breaks are read in one go', () => {
    expect(textsOf(`<p>${'ebb '.repeat(1_000_000)}</p>`)[0]).toHaveLength(3_999_999);
    expect(textsOf(`<p>${' \t'.repeat(1_000_000)}x</p>`)).toEqual(['x']);
    expect(textsOf(`<p>${'<b>e</b>'.repeat(100_000)}</p>`)[0]).toBe('e'.repeat(100_000));
    const parted = '<b>tide</b><b>Table</b>'.repeat(50_000);
    expect(textsOf(`<p>${parted}</p>`)).toEqual(['tide Table'.repeat(50_000)]);
    expect(textsOf(`<p>${'\uE000'.repeat(1_000_000)}x</p>`)).toEqual(['x']);
    expect(textsOf(`<p>ebb${'<br>'.repeat(100_000)}flood</p>`)).toEqual(['ebb', 'flood']);
  });

  it('fifty thousand blocks in one element, and as many attributes on one', () => {
    expect(blocksOf('<p>ebb'.repeat(50_000))).toHaveLength(50_000);
    const attributes = Array.from({ length: 50_000 }, (_, i) => `data-${i}="x"`).join(' ');
    expect(textsOf(`<p ${attributes}>ebb</p>`)).toEqual(['ebb']);
  });

  it('style attributes of white space without end are no trap', () => {
    const style = `${'; '.repeat(50_000)}${' '.repeat(50_000)}display${' '.repeat(50_000)}`;
    expect(textsOf(`<p style="${style}">ebb</p>`)).toEqual(['ebb']);
  });

  it('end tags without a start leave the text whole', () => {
    expect(textsOf(`<p>ebb${'</i>'.repeat(50_000)} flood</p>`)).toEqual(['ebb flood']);
  });
});
