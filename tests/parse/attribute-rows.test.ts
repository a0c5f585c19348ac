import { expect, it } from 'vitest';
import type { PageElement } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

/** The first `<p>` of a page with these attributes, as written. */
const paragraph = (attributes: string): PageElement =>
  pageOf(`<p ${attributes}>Ebb</p>`).elements.find(({ name }) => name === 'p')!;

it.each<[attributes: string, name: string, value: string | undefined]>([
  ['title="low tide"', 'title', 'low tide'],
  ['TITLE=low', 'title', 'low'],
  ['title=low title=high', 'title', 'low'],
  ['title="a&amp;b &copy;"', 'title', 'a&b ©'],
  ['title="one\r\ntwo\rthree"', 'title', 'one\ntwo\nthree'],
  ['title="Ebbe über Föhr"', 'title', 'Ebbe über Föhr'],
  ['title', 'title', ''],
  ['title=""', 'title', ''],
  ['title="low"', 'lang', undefined],
  ['', 'title', undefined],
  ['constructor=harbour', 'constructor', 'harbour'],
  ['class=tide', 'constructor', undefined],
])('of <p %s> the attribute %s is %j, asked alone and as one of all', (attributes, name, value) => {
  expect(paragraph(attributes).attribute(name)).toBe(value);
  expect(paragraph(attributes).attribs[name]).toBe(value);
});

it('gives class and id as fields, the first of two, decoded, and empty where there is none', () => {
  const { className, id } = paragraph('class="ebb &amp; flow" id=a class=late id=b');
  expect([className, id]).toEqual(['ebb & flow', 'a']);
  expect([paragraph('').className, paragraph('').id]).toEqual(['', '']);
});

it('finds the values of one page when others have been parsed since', () => {
  const first = paragraph('title="first" data-depth=3');
  for (let i = 0; i < 3; i++) paragraph(`title="later ${i}" lang=nl`);
  expect(first.attribute('title')).toBe('first');
  expect({ ...first.attribs }).toEqual({ title: 'first', 'data-depth': '3' });
});

it('keeps more attributes than its table first has room for', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `<i data-n=${i}></i>`).join('');
  const { elements } = pageOf(`<body>${many}`);
  const marks = elements.filter(({ name }) => name === 'i');
  expect(marks.map((mark) => mark.attribute('data-n'))).toEqual(marks.map((_, i) => String(i)));
});
