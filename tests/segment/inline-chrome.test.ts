import { describe, expect, it } from 'vitest';
import { blocksOf, shapesOf } from './blocks-of.js';

describe('a piece inside a sentence that is not of it becomes a block of its own', () => {
  it.each<[string, string, string, string]>([
    ['a footnote mark', 'The tide<sup><a href="#n1">[1]</a></sup> turns.', 'The tide turns.', '[1]'],
    ['a mark without brackets', 'The tide<sup><a href="/page#n1">1</a></sup> turns.', 'The tide turns.', '1'],
    [
      'a mark in a span',
      'The tide<sup><a href="#a"><span>[</span>a<span>]</span></a></sup>.',
      'The tide.',
      '[a]',
    ],
    [
      'a call for a source',
      'The tide<sup>[<i><a href="/wiki/Citation_needed#x"><span>citation needed</span></a></i>]</sup>.',
      'The tide.',
      '[citation needed]',
    ],
    [
      'a call that asks who',
      'They say<sup>[<a href="/w/Weasel">who?</a>]</sup> so.',
      'They say so.',
      '[who?]',
    ],
    [
      'a link for editors',
      'Tides <span class="mw-editsection">[<a href="/e">edit</a>]</span>',
      'Tides',
      '[edit]',
    ],
    ['the sign behind a heading', 'Tides<a class="headerlink" href="#t">¶</a>', 'Tides', '¶'],
    [
      'a text for screen readers',
      'The tide <span class="sr-only">(external link)</span>turns.',
      'The tide turns.',
      '(external link)',
    ],
    [
      'a number of comments',
      'The tide turns.<a class="par-comments_count" href="#c"> (12) </a>',
      'The tide turns.',
      '(12)',
    ],
    ['a button', 'The tide <button>Copy</button> turns.', 'The tide turns.', 'Copy'],
  ])('%s', (_, markup, sentence, piece) => {
    const blocks = blocksOf(`<p>${markup}</p>`);
    expect(blocks.map(({ text, inline }) => [text, inline])).toEqual([
      [sentence, false],
      [piece, true],
    ]);
    expect(blocks[1]!.type).toBe('other');
  });
});

describe('what stays in its sentence', () => {
  it.each<[string, string, string]>([
    ['a comment', 'the bay <i class="comment">12 boats</i>', 'the bay 12 boats'],
    [
      'a number that somebody commented on',
      'the bay <a class="inline-comments-marker" href="#c">12</a>',
      'the bay 12',
    ],
    ['a number of another kind', 'the bay <b class="year">14</b>', 'the bay 14'],
    ['a power', 'ten m<sup>2</sup> of kelp', 'ten m2 of kelp'],
    ['an ordinal', 'the 3<sup>rd</sup> tide', 'the 3rd tide'],
    ['a raised link to another page', 'the bay<sup><a href="/map">map</a></sup>', 'the baymap'],
    [
      'a raised link with words',
      'the bay<sup><a href="#why">why it matters</a></sup>',
      'the baywhy it matters',
    ],
    ['a raised aside without brackets', 'the bay<sup>who?</sup>', 'the baywho?'],
    ['a name that only sounds like it', 'the <span class="permanently-linked">bay</span>', 'the bay'],
  ])('%s', (_, markup, sentence) => expect(shapesOf(`<p>${markup}</p>`)).toEqual([`paragraph ${sentence}`]));

  it('code has no such pieces', () => {
    expect(shapesOf('<pre>tide<sup><a href="#1">1</a></sup>()</pre>')).toEqual(['code tide1()']);
  });
});

describe('a piece that stands alone', () => {
  it('is a block, but no piece of another', () => {
    expect(blocksOf('<div><button>Copy</button></div>')).toEqual([
      expect.objectContaining({ text: 'Copy', inline: false, type: 'other' }),
    ]);
  });

  it('before a sentence leaves it whole', () => {
    expect(
      blocksOf('<p><span class="sr-only">Note:</span>The tide turns.</p>').map(({ text }) => text),
    ).toEqual(['Note:', 'The tide turns.']);
  });
});
