import { describe, expect, it } from 'vitest';
import { blocksOf, textsOf } from './blocks-of.js';

/** Whether a reader sees the word `ebb` in the mark-up. */
function isSeen(markup: string): boolean {
  const block = blocksOf(`<p>The pier.</p>${markup}<p>The boats.</p>`).find(({ text }) => text === 'ebb');
  if (!block) throw new Error(`no block "ebb" in ${markup}`);
  return !block.hidden;
}

describe('a reader does not see', () => {
  it.each([
    '<div hidden>ebb</div>',
    '<div hidden=""><section><p>ebb</p></section></div>',
    '<div hidden="true">ebb</div>',
    '<p style="display:none">ebb</p>',
    '<p style="color: red; Display : None !important">ebb</p>',
    '<p style="visibility:hidden">ebb</p>',
    '<div aria-hidden="true"><p>ebb</p></div>',
    '<dialog><p>ebb</p></dialog>',
    '<div hidden id="S:12345">ebb</div>',
    '<section hidden id="S:1">ebb</section>',
    '<table><tr style="display:none"><th>ebb<td></td></tr><tr><th>cod<td>3</table>',
  ])('%s', (markup) => expect(isSeen(markup)).toBe(false));
});

describe('a reader sees', () => {
  it.each<[string, string]>([
    ['what opens when it is searched for', '<div hidden="until-found">ebb</div>'],
    ['an open dialog', '<dialog open><p>ebb</p></dialog>'],
    ['closed details, with a click', '<details><summary>More</summary><p>ebb</p></details>'],
    ['what React streams behind the page', '<div hidden id="S:1f"><p>ebb</p></div>'],
    ['aria-hidden that says no', '<div aria-hidden="false">ebb</div>'],
    ['other displays', '<p style="display:block;visibility:visible">ebb</p>'],
    ['a style that only sounds like it', '<p style="--display:none-of-it">ebb</p>'],
    ['a class that only sounds like it', '<p class="hidden-gems">ebb</p>'],
    [
      'a formula beside its hidden double',
      '<div><span class="katex-html" aria-hidden="true">ebb</span></div>',
    ],
  ])('%s', (_, markup) => expect(isSeen(markup)).toBe(true));
});

describe('hidden pieces of a sentence', () => {
  it.each([
    '<p>The tide <span hidden>ebb</span> turns.</p>',
    '<p>The tide <b style="display:none">ebb</b> turns.</p>',
    '<p>The tide <i aria-hidden="true">ebb</i> turns.</p>',
  ])('%s: leave the sentence whole', (markup) => {
    const [sentence, piece] = blocksOf(markup);
    expect(sentence).toMatchObject({ text: 'The tide turns.', hidden: false, inline: false });
    expect(piece).toMatchObject({ text: 'ebb', hidden: true, inline: true });
  });
});

describe('a page that hides its own article', () => {
  const prose = Array.from(
    { length: 8 },
    (_, i) =>
      `<p>Paragraph ${i} tells at some length how the kelp came back to the bay, and what the divers said of it.</p>`,
  ).join('');

  it.each([
    `<div aria-hidden="true">${prose}</div>`,
    `<div style="visibility: hidden">${prose}</div>`,
    `<main hidden>${prose}</main>`,
    `<div style="display:none"><div aria-hidden="true">${prose}</div></div>`,
  ])('behind a dialog or while it loads is read all the same: %.40s', (markup) => {
    const blocks = blocksOf(`<div role="dialog"><p>We value your privacy.</p></div>${markup}`);
    expect(blocks.filter(({ hidden }) => hidden)).toEqual([]);
    expect(blocks).toHaveLength(9);
  });

  it('does not show the small things that are hidden inside it', () => {
    const texts = textsOf(`<div aria-hidden="true">${prose}<p hidden>ebb</p></div>`);
    expect(texts).toHaveLength(8);
    expect(texts).not.toContain('ebb');
  });

  it('hides a closed drawer that holds less than the article', () => {
    const blocks = blocksOf(`${prose}<div aria-hidden="true">${prose.slice(0, prose.length / 4)}</div>`);
    expect(blocks.filter(({ hidden }) => hidden).length).toBeGreaterThan(1);
    expect(blocks.filter(({ hidden }) => !hidden)).toHaveLength(8);
  });
});
