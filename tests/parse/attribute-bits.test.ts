import type { Document } from 'domhandler';
import { expect, test } from 'vitest';
import { buildTreeWith } from '../../src/parse/build-tree.js';
import { SourceText } from '../../src/parse/source-text.js';
import {
  attributeBits,
  HAS_ARIA_HIDDEN,
  HAS_CLASS,
  HAS_HIDDEN,
  HAS_HIDING,
  HAS_ID,
  HAS_OTHER,
  HAS_TEST_NAME,
  IS_MATHML,
  IS_SVG,
} from '../../src/tree/attribute-bits.js';
import { numberTree } from '../../src/tree/number-tree.js';
import type { PageElement } from '../../src/types.js';

/** Each way an element can come by its attributes: written, opened anew, adopted from a second tag, renamed in SVG. */
const PAGE = `<!doctype html><html lang=en><body CLASS="quay"><p ID=a style="color: red">one<b class=x><i aria-hidden=true>two
  <p>three</i></b><div hidden itemprop=author rel=me><a href="/tide" role=button>four</a></div>
  <a href="//quay.example/Author/ada">seven</a><a href="/tide?x=1&amp;y=/2">eight</a><a href="/a&#x2f;users/1">nine</a>
  <a href=http://creativecommons.org/x>ten</a><a href=https://u/>eleven</a><u data-qa=byline>six</u><svg viewbox="0 0 1 1" class=mark><a xlink:href="#x">five</a></svg><body id=late data-x=1><html class=root>`;

const treeBy = (tokenizer: 'fast' | 'stock'): readonly PageElement[] =>
  numberTree(buildTreeWith(tokenizer, SourceText.ofText(PAGE)).document as Document).elements;

test.each(['fast', 'stock'] as const)('%s tokenizer: `has` says which attributes an element has', (name) => {
  const elements = treeBy(name);
  expect(elements.length).toBeGreaterThan(12);
  for (const { attribs, has } of elements) expect(has & ~(IS_SVG | IS_MATHML)).toBe(attributeBits(attribs));
});

test('an element of SVG or MathML has a bit for its kind', () => {
  const page = '<p><svg viewBox="0 0 1 1"><g/></svg><math><mi>x</mi></math><a>y</a>';
  const { elements } = numberTree(buildTreeWith('fast', SourceText.ofText(page)).document as Document);
  const kinds = elements.map(({ name, has }) => [name, has & (IS_SVG | IS_MATHML)]);
  expect(kinds.slice(3)).toEqual([
    ['p', 0],
    ['svg', IS_SVG],
    ['g', IS_SVG],
    ['math', IS_MATHML],
    ['mi', IS_MATHML],
    ['a', 0],
  ]);
});

test('a formatting element opened anew has the bits of the first', () => {
  const marks = treeBy('fast').filter(({ name }) => name === 'i');
  const bits = HAS_HIDING | HAS_ARIA_HIDDEN;
  expect(marks.map(({ has }) => has)).toEqual([bits, bits]);
});

test('what hides an element has bits by which it is told', () => {
  const bitsOf = (attribs: Record<string, string>): number =>
    attributeBits(attribs) & (HAS_HIDING | HAS_HIDDEN | HAS_ARIA_HIDDEN);
  expect(bitsOf({ hidden: '' })).toBe(HAS_HIDING | HAS_HIDDEN);
  expect(bitsOf({ 'aria-hidden': 'true' })).toBe(HAS_HIDING | HAS_ARIA_HIDDEN);
  expect(bitsOf({ style: 'display: none' })).toBe(HAS_HIDING);
});

test('a second body tag adds the attributes that the first lacks', () => {
  const body = treeBy('fast').find(({ name }) => name === 'body');
  expect(body?.has).toBe(HAS_CLASS | HAS_ID | HAS_OTHER);
});

test.each(['fast', 'stock'] as const)(
  '%s tokenizer: an element with a name for programs has that bit, and that of other attributes',
  (name) => {
    const named = treeBy(name).find((element) => element.name === 'u');
    expect(named?.has).toBe(HAS_OTHER | HAS_TEST_NAME);
    expect(treeBy(name).filter(({ has }) => (has & HAS_TEST_NAME) !== 0)).toHaveLength(1);
  },
);
