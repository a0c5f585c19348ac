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
    [
      'beside one that a rule took for good looks past it',
      '<p>a<p>b<p>ad<p>c',
      [sure, nearly, { rule: {} }, sure],
      true,
    ],
    ['that a rule took is not', '<p>a<p>b<p>c', [sure, { ...nearly, rule: { final: false } }, sure], false],
  ])('%s', (_, body, said, kept) => {
    const { list } = settled(body, said, 'model');
    expect(list[1]!.verdict!.kept).toBe(kept);
    if (kept) expect(list[1]!.verdict).toMatchObject({ by: 'settle', category: null, score: 0.3 });
  });
});

describe('an item of a list', () => {
  const items = '<p>a<ul><li>b c</li><li>d</li><li>e</li></ul>';
  const nearly: Said = { model: 0.3 };

  it.each<[string, Said[], string[]]>([
    [
      'that is nearly kept is kept where most of the list is',
      [sure, sure, sure, nearly],
      ['a', 'b c', 'd', 'e'],
    ],
    ['at the head of it likewise', [sure, nearly, sure, sure], ['a', 'b c', 'd', 'e']],
    ['goes where most of the list goes', [sure, nearly, never, sure], ['a', 'e']],
    ['goes when the model was sure of it', [sure, sure, sure, never], ['a', 'b c', 'd']],
    ['does not count what a rule took for good', [sure, { rule: {} }, sure, nearly], ['a', 'd', 'e']],
  ])('%s', (_, said, texts) => expect(settled(items, said, 'model').kept).toEqual(texts));
});

describe('a heading that the model all but chose', () => {
  const long = `<p>${PROSE} ${PROSE}</p>`;
  const nearly: Said = { model: 0.3 };

  it.each<[string, string, Said[], boolean]>([
    ['is kept over kept text', '<div><h2>b</h2></div><p>c', [nearly, sure], true],
    [
      'is kept over an advertisement and kept text',
      '<div><h2>b</h2></div><p>ad<p>c',
      [nearly, { rule: {} }, sure],
      true,
    ],
    ['is kept over a smaller heading and its text', '<h2>b</h2><h3>c</h3><p>d', [nearly, sure, sure], true],
    ['goes over text that goes', '<div><h2>b</h2></div><p>c', [nearly, never], false],
    [
      'goes when most of its section goes',
      '<div><h2>b</h2></div><p>c<p>d e f g',
      [nearly, sure, never],
      false,
    ],
    ['goes when the model was sure of it', '<div><h2>b</h2></div><p>c', [{ model: 0.2 }, sure], false],
    ['goes at the end', '<div><h2>b</h2></div>', [nearly], false],
  ])('%s', (_, body, said, kept) => {
    const { list } = settled(long + body, [sure, ...said], 'model');
    expect(list[1]!.verdict!.kept).toBe(kept);
    if (kept) expect(list[1]!.verdict).toMatchObject({ by: 'settle', category: null, score: 0.3 });
  });

  it('goes at the head of the text, where it is the page\u2019s title', () => {
    const { list } = settled(`<div><h2>b</h2></div>${long}`, [nearly, sure], 'model', { alone: true });
    expect(list.map(({ verdict }) => verdict!.kept)).toEqual([false, true]);
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
