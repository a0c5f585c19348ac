import { describe, expect, it } from 'vitest';
import type { PageType } from '../../src/types.js';
import { type Said, settled } from './votes-on.js';

const PROSE =
  'The kelp came back to the bay in the third summer, and with it came the fish and the two old men.';

describe('by rules and Readability alone', () => {
  it('keeps what Readability chose more than half of', () => {
    const { list, kept } = settled('<p>a<p>b<p>c', [{ share: 1 }, { share: 0.5 }, { share: 0.51 }], 'rules');
    expect(kept).toEqual(['a', 'c']);
    expect(list.map(({ verdict }) => verdict)).toEqual([
      expect.objectContaining({ kept: true, by: 'readability', category: null, score: null }),
      expect.objectContaining({ kept: false, by: 'readability', category: 'boilerplate', score: null }),
      expect.objectContaining({ kept: true, by: 'readability' }),
    ]);
  });

  it('lets every rule stand, even one that the model might overrule', () => {
    const said = [
      { share: 1, rule: { final: false } },
      { share: 1, rule: {} },
    ];
    expect(settled('<p>a<p>b', said, 'rules').kept).toEqual([]);
  });

  it.each<[string, string, Said[], string[]]>([
    ['over kept text', '<p>a<h2>Ebb</h2><p>b', [{ share: 1 }, {}, { share: 1 }], ['a', 'Ebb', 'b']],
    [
      'over a removed line and kept text',
      '<p>a<h2>Ebb</h2><p>x<p>b',
      [{ share: 1 }, {}, { rule: {} }, { share: 1 }],
      ['a', 'Ebb', 'b'],
    ],
    [
      'over text that Readability dropped',
      '<p>a<h2>Ebb</h2><p>b<p>c',
      [{ share: 1 }, {}, {}, { share: 1 }],
      ['a', 'c'],
    ],
    ['before anything kept', '<h2>Ebb</h2><p>b', [{}, { share: 1 }], ['b']],
    ['at the end', '<p>a<h2>Ebb</h2>', [{ share: 1 }, {}], ['a']],
    ['that a rule took', '<p>a<h2>Ebb</h2><p>b', [{ share: 1 }, { rule: {} }, { share: 1 }], ['a', 'b']],
    [
      'over another heading',
      '<p>a<h2>Ebb</h2><h3>Neap</h3>',
      [{ share: 1 }, {}, { share: 1 }],
      ['a', 'Neap'],
    ],
  ])('a heading that Readability dropped, %s', (_, body, said, texts) => {
    expect(settled(body, said, 'rules').kept).toEqual(texts);
  });
});

describe('by the model', () => {
  it('keeps a block from the threshold on, whatever Readability says', () => {
    const said = [{ model: 0.3 }, { model: 0.9 }, { model: 0.299, share: 1 }];
    const { list, kept } = settled('<p>a<p>b<p>c', said, 'model', { threshold: 0.3 });
    expect(kept).toEqual(['a', 'b']);
    expect(list[2]!.verdict).toMatchObject({
      kept: false,
      by: 'model',
      category: 'boilerplate',
      score: 0.299,
    });
  });

  it('cannot overrule a final rule', () => {
    const { list } = settled('<p>a', [{ model: 1, rule: { by: 'ad-slots' } }], 'model');
    expect(list[0]!.verdict).toMatchObject({ kept: false, by: 'ad-slots', category: 'ad' });
  });

  it('can overrule one that is not, and says whom', () => {
    const { list } = settled('<p>a', [{ model: 0.8, rule: { by: 'tag-lists', final: false } }], 'model');
    expect(list[0]!.verdict).toMatchObject({ kept: true, by: 'model', category: null, score: 0.8 });
    expect(list[0]!.verdict!.reason).toContain('tag-lists');
  });

  it('lets such a rule stand below the threshold, with the score beside it', () => {
    const { list } = settled('<p>a', [{ model: 0.12345, rule: { by: 'tag-lists', final: false } }], 'model');
    expect(list[0]!.verdict).toMatchObject({ kept: false, by: 'tag-lists', score: 0.123 });
  });

  it('falls back on Readability where it would keep next to nothing of a long choice', () => {
    const said = Array.from({ length: 4 }, () => ({ model: 0.1, share: 1 }));
    const body = [1, 2, 3, 4].map((i) => `<p>${i} ${PROSE}</p>`).join('');
    const { list, kept } = settled(body, said, 'model', { alone: true });
    expect(kept).toHaveLength(4);
    expect(list[0]!.verdict).toMatchObject({ by: 'readability', score: 0.1 });
  });

  it('stands by its choice where Readability\u2019s is short, or where it keeps a tenth of it', () => {
    expect(settled(`<p>${PROSE}`, [{ model: 0.1, share: 1 }], 'model', { alone: true }).kept).toEqual([]);
    const body = [1, 2, 3, 4].map((i) => `<p>${i} ${PROSE}</p>`).join('');
    const said = [0.9, 0.1, 0.1, 0.1].map((model) => ({ model, share: 1 }));
    expect(settled(body, said, 'model', { alone: true }).kept).toEqual([`1 ${PROSE}`]);
  });

  it('overrules a rule of place only where it is rather sure', () => {
    const rule = { by: 'tag-lists', final: false };
    const { kept } = settled(
      '<p>a<p>b<p>c',
      [{ model: 0.6, rule }, { model: 0.59, rule }, { model: 0.59 }],
      'model',
    );
    expect(kept).toEqual(['a', 'c']);
  });

  it('decides like any doubt where a rule went by a name alone', () => {
    const rule = { by: 'menus', final: false, hint: true };
    expect(
      settled(
        '<p>a<p>b',
        [
          { model: 0.5, rule },
          { model: 0.49, rule },
        ],
        'model',
      ).kept,
    ).toEqual(['a']);
  });

  it('opens what the page hides only from thirty words on, eight outside articles: a folded answer, not a message that waits', () => {
    const hidden = {
      model: 0.5,
      rule: { by: 'hidden', category: 'hidden', final: false, hint: true },
    } as const;
    const body = `<div hidden><p>1 ${PROSE}</p><p>2 ${PROSE}</p></div><p>b</p><p hidden>Your report was saved, thank you!</p>`;
    const said = [hidden, hidden, { model: 0.9 }, hidden];
    expect(settled(body, said, 'model').kept).toEqual([`1 ${PROSE}`, `2 ${PROSE}`, 'b']);
    const short = `<p>b</p><p hidden>1 ${PROSE}</p><p>c</p><p hidden>Your report was saved, thank you!</p>`;
    const each = [{ model: 0.9 }, hidden, { model: 0.9 }, hidden];
    expect(settled(short, each, 'model').kept).toEqual(['b', 'c']);
    expect(settled(short, each, 'model', { type: 'service' }).kept).toEqual(['b', `1 ${PROSE}`, 'c']);
  });

  it('drops a heading with nothing kept below it, but not at the end of a listing or of a handbook’s page', () => {
    const body = `<p>${PROSE}</p><h2>The last of the boats</h2><p>c</p>`;
    const said = [{ model: 0.9 }, { model: 0.9 }, { model: 0.1 }];
    const lastOf = (type: PageType): string | undefined => settled(body, said, 'model', { type }).kept.at(-1);
    expect((['article', 'listing', 'documentation'] as const).map(lastOf)).toEqual([
      PROSE,
      'The last of the boats',
      'The last of the boats',
    ]);
  });

  it('takes a handful of words for no text, unless a sentence among them was chosen by Readability too', () => {
    const alone = { alone: true };
    const { list, kept } = settled(
      '<p>Sign in<p>Forgot?',
      [{ model: 1, share: 1 }, { model: 1 }],
      'model',
      alone,
    );
    expect(kept).toEqual([]);
    expect(list[0]!.verdict).toMatchObject({ by: 'settle', category: 'boilerplate' });
    expect(settled(`<p>${PROSE}`, [{ model: 1, share: 1 }], 'model', alone).kept).toEqual([PROSE]);
    expect(settled(`<p>${PROSE}`, [{ model: 1 }], 'model', alone).kept).toEqual([]);
    expect(
      settled(`<p>1 ${PROSE}<p>2 ${PROSE}`, [{ model: 1 }, { model: 1 }], 'model', alone).kept,
    ).toHaveLength(2);
  });
});

describe.each(['rules', 'model'] as const)('however it is settled (%s)', (engine) => {
  const yes: Said = { share: 1, model: 1 };
  const no: Said = {};

  it('every block has a verdict with a name and a reason, and a category exactly when it is removed', () => {
    const { list } = settled(
      '<p>a<p>b<p>c<p>d',
      [yes, no, { rule: {} }, { ...yes, rule: { final: false } }],
      engine,
    );
    for (const { verdict } of list) {
      expect(verdict!.by).not.toBe('');
      expect(verdict!.reason).not.toBe('');
      expect(verdict!.category === null).toBe(verdict!.kept);
    }
  });

  it('keeps the first of two equal paragraphs', () => {
    const { list } = settled(`<p>${PROSE}</p><div>${PROSE}</div><p>b</p>`, [yes, yes, yes], engine);
    expect(list.map(({ verdict }) => verdict!.kept)).toEqual([true, false, true]);
    expect(list[1]!.verdict).toMatchObject({ by: 'settle', category: 'duplicate' });
  });

  it('keeps a sentence that the writer says again in the same element, but not a text that stands there twice', () => {
    const [first, second] = [`1 ${PROSE}`, `2 ${PROSE}`];
    const again = `<div><p>${first}</p><p>b</p><p>${first}</p><p>c</p></div>`;
    expect(settled(again, [yes, yes, yes, yes], engine).kept).toEqual([first, 'b', first, 'c']);
    const twice = `<div>${`<p>${first}</p><p>${second}</p>`.repeat(2)}</div>`;
    expect(settled(twice, [yes, yes, yes, yes], engine).kept).toEqual([first, second]);
  });

  it('takes a sentence that stands three times between the others for a call', () => {
    const call = `<p>${PROSE}</p>`;
    const { kept } = settled(
      `<div>${call}<p>b</p>${call}<p>c</p>${call}<p>d</p></div>`,
      Array(6).fill(yes),
      engine,
    );
    expect(kept).toEqual([PROSE, 'b', 'c', 'd']);
  });

  it('lets the small print of cards stand twice on a listing', () => {
    const body = '<div><p>Open from May to the end of June</p></div>'.repeat(2);
    const { kept } = settled(body, [yes, yes], engine, { type: 'listing' });
    expect(kept).toHaveLength(engine === 'model' ? 2 : 1);
  });

  it('keeps the second where the first was removed', () => {
    const { list } = settled(`<p>${PROSE}</p><p>${PROSE}</p>`, [no, yes], engine);
    expect(list.map(({ verdict }) => verdict!.kept)).toEqual([false, true]);
  });

  it.each<[string, string]>([
    ['short lines', '<p>The tide turns.</p><p>The tide turns.</p>'],
    ['code', `<pre>${PROSE}</pre><pre>${PROSE}</pre>`],
    ['rows of a table', `<table>${'<tr><th>Low tide at the old pier<td>04:12'.repeat(2)}</table>`],
  ])('lets %s stand twice', (_, body) => {
    expect(settled(body, [yes, yes], engine).kept).toHaveLength(2);
  });

  it('lets short items of lists stand twice where the model chose them', () => {
    const { kept } = settled(`<ul><li>${PROSE}</ul><ul><li>${PROSE}</ul>`, [yes, yes], engine);
    expect(kept).toHaveLength(engine === 'model' ? 2 : 1);
  });

  it('lets sentences stand twice in a handbook, but not long texts', () => {
    const pages = [`<p>${PROSE}</p>`.repeat(2), `<p>${`${PROSE} `.repeat(4)}</p>`.repeat(2)];
    const kept = pages.map(
      (body) => settled(body, [yes, yes], engine, { type: 'documentation' }).kept.length,
    );
    expect(kept).toEqual(engine === 'model' ? [2, 1] : [1, 1]);
  });

  it('takes a page without blocks', () => expect(settled('', [], engine).list).toEqual([]));
});
