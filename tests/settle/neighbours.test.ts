import { describe, expect, it } from 'vitest';
import { type Said, settled } from './votes-on.js';

const PROSE =
  'The kelp came back to the bay in the third summer, and with it came the fish and the two old men.';
const sure: Said = { model: 0.95 };
const never: Said = { model: 0.01 };

describe('a nearly kept block', () => {
  const nearly: Said = { model: 0.3 };

  it.each<[string, string, Said[], boolean]>([
    ['between kept ones of its parent is kept', '<p>a<p>b<p>c', [sure, nearly, sure], true],
    ['too far below the threshold is not', '<p>a<p>b<p>c', [sure, { model: 0.2 }, sure], false],
    ['in another box is not', '<p>a</p><div><p>b</p></div><p>c</p>', [sure, nearly, sure], false],
    ['beside a removed one is not', '<p>a<p>b<p>c', [sure, nearly, never], false],
    ['that a rule took is not', '<p>a<p>b<p>c', [sure, { ...nearly, rule: { final: false } }, sure], false],
  ])('%s', (_, body, said, kept) => {
    const { list } = settled(body, said, 'model');
    expect(list[1]!.verdict!.kept).toBe(kept);
    if (kept) expect(list[1]!.verdict).toMatchObject({ by: 'settle', category: null, score: 0.3 });
  });
});

describe('headings at the end of the kept text', () => {
  it.each<[string, string, Said[], string[]]>([
    ['go, however many', '<p>a<h2>b</h2><h3>c</h3><p>d', [sure, sure, sure, never], ['a']],
    ['stay over kept text', '<p>a<h2>b</h2><p>d', [sure, sure, sure], ['a', 'b', 'd']],
    ['stay when they are paragraphs in disguise', `<p>a<h2>${PROSE}</h2>`, [sure, sure], ['a', PROSE]],
  ])('%s', (_, body, said, texts) => expect(settled(body, said, 'model').kept).toEqual(texts));

  it('are removed with a reason', () => {
    expect(settled('<p>a<h2>b</h2>', [sure, sure], 'model').list[1]!.verdict).toMatchObject({
      by: 'settle',
      category: 'boilerplate',
      reason: 'a heading with nothing kept below it',
    });
  });
});
