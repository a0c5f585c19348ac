import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { ElementRule, Rule, RunRule } from '../../src/clean/rule.js';
import { segment } from '../../src/segment/segment.js';
import type { Block, Page, Verdict } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

const SENTENCE =
  'The kelp came back to the bay in the third summer, and with it came the fish and the two old men.';

/** A rule for elements; by default it takes all that pass its gate. */
function elementRule(name: string, rest: Partial<ElementRule>): ElementRule {
  return {
    kind: 'element',
    name,
    category: 'ad',
    reason: `it is ${name}`,
    gate: {},
    matches: () => true,
    ...rest,
  };
}

function runRule(name: string, find: RunRule['find'], rest: Partial<RunRule> = {}): RunRule {
  return { kind: 'run', name, category: 'promo', reason: `it is ${name}`, find, ...rest };
}

/** Cleans a body with the rules; gives each block's text and who took it. */
function cleaned(
  body: string,
  ...rules: Rule[]
): { page: Page; blocks: Block[]; taken: Record<string, string | null> } {
  const page = pageOf(`<!doctype html><body>${body}`);
  const blocks = segment(page);
  clean(page, blocks, null, rules);
  const taken = Object.fromEntries(blocks.list.map(({ text, verdict }) => [text, verdict?.by ?? null]));
  return { page, blocks: blocks.list, taken };
}

const verdictOf = (blocks: readonly Block[], text: string): Verdict | null =>
  blocks.find((block) => block.text === text)!.verdict;

describe('gates', () => {
  const body =
    '<aside>a</aside><div class="tideTable">b</div><div id="tide-table">c</div><p data-tide="1">d</p><p class="tides">e</p>';

  it.each<[string, ElementRule['gate'], string[]]>([
    ['a tag', { tags: ['aside'] }, ['a']],
    ['a whole word of class or id', { words: ['tide'] }, ['b', 'c']],
    ['an attribute', { attributes: ['data-tide'] }, ['d']],
    ['any of these', { tags: ['aside'], words: ['tides'], attributes: ['data-tide'] }, ['a', 'd', 'e']],
    ['nothing wakes no rule', {}, []],
  ])('%s', (_, gate, texts) => {
    const { taken } = cleaned(body, elementRule('tide', { gate }));
    expect(Object.keys(taken).filter((text) => taken[text] === 'tide')).toEqual(texts);
  });

  it('ask a rule only for elements that hold text, once each', () => {
    const asked: string[] = [];
    const curious = elementRule('curious', {
      gate: { tags: ['div'], words: ['tide'] },
      matches: (element) => {
        asked.push(element.attribs.id ?? '');
        return false;
      },
    });
    cleaned(
      '<div id="tide-1" class="tide">a</div><div id="tide-2"></div><div id="3"><div id="4">b</div></div>',
      curious,
    );
    expect(asked).toEqual(['tide-1', '3', '4']);
  });
});

describe('order', () => {
  const gate = { tags: ['div'] };

  it('lets the rule speak that stands first in the list', () => {
    const body = '<div>a</div>';
    expect(cleaned(body, elementRule('one', { gate }), elementRule('two', { gate })).taken).toEqual({
      a: 'one',
    });
    expect(cleaned(body, elementRule('two', { gate }), elementRule('one', { gate })).taken).toEqual({
      a: 'two',
    });
  });

  it('lets the outer element speak for what is in it', () => {
    const outer = elementRule('outer', { gate: { tags: ['section'] } });
    const { taken } = cleaned(
      '<section>a<div>b</div></section><div>c</div>',
      elementRule('inner', { gate }),
      outer,
    );
    expect(taken).toEqual({ a: 'outer', b: 'outer', c: 'inner' });
  });

  it('shows run rules only what no element rule took and the page does not hide', () => {
    const seen: string[][] = [];
    const run = runRule('run', (open) => {
      seen.push(open.map(({ text }) => text));
      return [{ from: 0, to: 1 }];
    });
    const { taken } = cleaned(
      '<p>a</p><div>b</div><p hidden>c</p><p>d</p>',
      run,
      elementRule('box', { gate }),
      run,
    );
    expect(seen).toEqual([['a', 'd'], ['d']]);
    expect(taken).toEqual({ a: 'run', b: 'box', c: 'hidden', d: 'run' });
  });

  it('leaves open what no rule takes', () => {
    expect(cleaned('<p>a</p>', elementRule('box', { gate })).taken).toEqual({ a: null });
  });
});

describe('the verdict', () => {
  it('bears the rule\u2019s name, category and reason', () => {
    const { blocks } = cleaned('<div>a</div>', elementRule('slot', { gate: { tags: ['div'] } }));
    expect(verdictOf(blocks, 'a')).toEqual({
      kept: false,
      by: 'slot',
      category: 'ad',
      reason: 'it is slot',
      final: true,
      hint: false,
      score: null,
    });
  });

  it('is never final for what the page hides', () => {
    const { blocks } = cleaned('<p hidden>a</p>');
    expect(verdictOf(blocks, 'a')).toMatchObject({
      kept: false,
      by: 'hidden',
      category: 'hidden',
      final: false,
      hint: true,
    });
  });

  it('is a hint where the rule goes by names alone', () => {
    const named = elementRule('r', { category: 'nav', hint: true, gate: { tags: ['div'] } });
    expect(verdictOf(cleaned('<div>a</div>', named).blocks, 'a')).toMatchObject({ final: false, hint: true });
    // What hides the block and what names its box agree.
    expect(verdictOf(cleaned('<div hidden>a</div>', named).blocks, 'a')).toMatchObject({
      by: 'hidden',
      hint: false,
    });
  });

  it.each<[string, boolean, Rule]>([
    ['an element rule about words', true, elementRule('r', { category: 'newsletter' })],
    ['an element rule about place', false, elementRule('r', { category: 'nav' })],
    ['one about place that says it is sure', true, elementRule('r', { category: 'nav', final: true })],
    [
      'one about words that says it is not',
      false,
      elementRule('r', { category: 'newsletter', final: false }),
    ],
    ['a run rule', true, runRule('r', () => [{ from: 0, to: 1 }], { category: 'related' })],
    ['a run rule that says it is not', false, runRule('r', () => [{ from: 0, to: 1 }], { final: false })],
  ])('of %s is final: %s', (_, final, rule) => {
    const woken = rule.kind === 'element' ? { ...rule, gate: { tags: ['div'] } } : rule;
    expect(verdictOf(cleaned('<div>a</div>', woken).blocks, 'a')).toMatchObject({ by: 'r', final });
  });
});

describe('the guard of the page\u2019s prose', () => {
  const prose = (n: number, name = ''): string => `<p class="${name}">${SENTENCE}</p>`.repeat(n);
  const box = elementRule('box', { gate: { words: ['box'] } });
  const keptProse = expect.objectContaining({
    code: 'proseKept',
    message: expect.stringContaining('rule box'),
  });
  const takenIn = (body: string, ...rules: Rule[]): { count: number; warnings: unknown[] } => {
    const { page, blocks } = cleaned(body, ...rules);
    return { count: blocks.filter(({ verdict }) => verdict?.by === 'box').length, warnings: page.warnings };
  };

  it('refuses a rule that would take a large share in one element, and says so', () => {
    expect(takenIn(`<div class="box">${prose(5)}</div>${prose(5)}`, box)).toEqual({
      count: 0,
      warnings: [keptProse],
    });
  });

  it('lets it have a small share, and few words of any share', () => {
    expect(takenIn(`<div class="box">${prose(5)}</div>${prose(15)}`, box)).toEqual({
      count: 5,
      warnings: [],
    });
    expect(takenIn(`<div class="box">${prose(3)}</div>`, box)).toEqual({ count: 3, warnings: [] });
  });

  it('lets a strong rule have all', () => {
    expect(takenIn(`<div class="box">${prose(5)}</div>`, { ...box, strong: true })).toEqual({
      count: 5,
      warnings: [],
    });
  });

  it('leaves the word to the next rule where it refused one', () => {
    const strong = { ...box, name: 'sure', strong: true };
    const { blocks } = cleaned(`<div class="box">${prose(5)}</div>${prose(5)}`, box, strong);
    expect(blocks.map(({ verdict }) => verdict?.by ?? null)).toEqual([
      ...Array(5).fill('sure'),
      ...Array(5).fill(null),
    ]);
  });

  it('gives back the prose that one rule took piece by piece, and keeps its other finds', () => {
    const { page, blocks } = cleaned(`${prose(6, 'box')}<p class="box">Buy kelp</p>${prose(2)}`, box);
    expect(blocks.filter(({ verdict }) => verdict !== null).map(({ text }) => text)).toEqual(['Buy kelp']);
    expect(page.warnings).toEqual([keptProse]);
  });

  it('holds for run rules too, a range at a time', () => {
    const greedy = runRule('box', (open) => [
      { from: 0, to: 1 },
      { from: 1, to: open.length },
    ]);
    expect(takenIn(prose(8), greedy)).toEqual({ count: 1, warnings: [keptProse] });
    expect(takenIn(prose(8), { ...greedy, strong: true })).toEqual({ count: 8, warnings: [] });
  });

  it('goes on into the element that it refused', () => {
    const { taken } = cleaned(`<div class="box">${prose(6)}<div class="box">Buy kelp</div></div>`, box);
    expect(taken).toEqual({ [SENTENCE]: null, 'Buy kelp': 'box' });
  });

  it('counts no hidden prose, no links and no short lines as prose', () => {
    const links = `<p><a href="/x">${SENTENCE}</a></p>`.repeat(9);
    expect(takenIn(`<div class="box">${links}${'<p>Kelp.</p>'.repeat(50)}</div>${prose(2)}`, box).count).toBe(
      59,
    );
  });
});
