import { describe, expect, it } from 'vitest';

import { NO_NAME, nameValue } from '../../src/tree/name-value.js';
import { toldWords } from '../../src/tree/read-told.js';
import { tellWord } from '../../src/tree/told-words.js';
import { pageOf } from '../metadata/page-of.js';

/** The elements of a body. */
function elementsOf(body: string) {
  const { elements } = pageOf(`<!doctype html><html><body>${body}`);
  return elements.filter(({ name }) => name !== 'html' && name !== 'head' && name !== 'body');
}

describe('the value of a class', () => {
  it('is one object for all elements that have it, on a page and on those after the second', () => {
    const [first, second, third] = elementsOf('<p class="tide low">a<p class="tide low">b<p class=ebb>c');
    expect(first!.classValue).toBe(second!.classValue);
    expect(first!.classValue).not.toBe(third!.classValue);
    const [next] = elementsOf('<i CLASS="tide low">');
    expect(elementsOf('<i class="tide low">')[0]!.classValue).toBe(next!.classValue);
  });

  it.each([
    ['ä-tide', 'beyond ASCII'],
    ['x', 'of one letter'],
    [`long ${'tide '.repeat(100)}`, 'longer than most'],
  ])('is one object too for names %s', (name) => {
    const [first, second] = elementsOf(`<p class="${name}">a<p class="${name}">b`);
    expect(first!.classValue.text).toBe(name);
    expect(first!.classValue).toBe(second!.classValue);
  });

  it('is not kept for later pages where it is very long: thousands of such would fill the memory', () => {
    const name = `tide ${'ebb '.repeat(1000)}flow`;
    const [element] = elementsOf(`<p class="${name}">a`);
    expect(element!.classValue.text).toBe(name);
    expect(nameValue(name)).not.toBe(element!.classValue);
  });

  it('has references decoded', () => {
    expect(elementsOf('<p class="ebb &amp; flow">a')[0]!.classValue).toBe(nameValue('ebb & flow'));
  });

  it.each(['<p>', '<p class>', '<p class="">'])('is no name for %s', (html) => {
    expect(elementsOf(html)[0]!.classValue).toBe(NO_NAME);
  });

  it('is told as text by className', () => {
    expect(elementsOf('<p class="tide low">')[0]!.className).toBe('tide low');
  });
});

describe('the value of an id', () => {
  it('is the same object whenever it is asked for', () => {
    const [first, second] = elementsOf('<p id=tide>a<p id=tide>b');
    expect(first!.idValue).toBe(first!.idValue);
    expect(first!.idValue).toBe(second!.idValue);
    expect(first!.idValue.text).toBe('tide');
  });

  it('is no name where there is none', () => {
    expect(elementsOf('<p>')[0]!.idValue).toBe(NO_NAME);
  });
});

it('keeps the told words of a name once they are read, until another word is told', () => {
  const name = nameValue('relatedHarbours neap-tide');
  const related = ['related', 'harbours', 'relatedharbours', 'tide'].map(tellWord);
  expect(toldWords(name)).toEqual(related);
  expect(toldWords(name)).toBe(toldWords(name));
  const neap = tellWord('neap');
  expect(toldWords(name)).toEqual([...related.slice(0, 3), neap, related[3]]);
});

it('gives a text the same meaning after so many names that the oldest are forgotten', () => {
  const before = nameValue('low-tide');
  for (let i = 0; i < 25_000; i++) nameValue(`made-up-${i}`);
  expect(nameValue('')).toBe(NO_NAME);
  expect(toldWords(nameValue('low-tide'))).toEqual(toldWords(before));
});
