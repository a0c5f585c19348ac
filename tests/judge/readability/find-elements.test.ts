import { expect, it } from 'vitest';
import { factsOf } from '../../../src/judge/readability/tag-facts.js';
import { ThinDocument } from '../../../src/judge/readability/thin-document.js';
import { ThinElement } from '../../../src/judge/readability/thin-element.js';

const TAGS = ['a', 'p', 'div', 'ul', 'blockquote', 'dl', 'img', 'span', 'harbour-map', 'object', 'embed'];

/** Every element inside, found by going through all of them. */
function allInside(element: ThinElement): ThinElement[] {
  return element.children.flatMap((child) => [child, ...allInside(child)]);
}

function expectFound(root: ThinElement): void {
  const all = allInside(root);
  expect(root.getElementsByTagName('*')).toEqual(all);
  for (const tag of TAGS)
    expect(root.getElementsByTagName(tag)).toEqual(
      all.filter(({ tagName }) => tagName === tag.toUpperCase()),
    );
  expect(root.querySelectorAll('img,dl,span')).toEqual(
    all.filter(({ tagName }) => ['IMG', 'DL', 'SPAN'].includes(tagName)),
  );
}

/** A sequence of numbers below 1 that looks random and is the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

it.each([1, 2, 3, 4])('finds the elements of a tag in a tree that is changed at random (seed %i)', (seed) => {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const document = new ThinDocument('about:blank', 'about:blank');
  const root = document.createElement('body');
  for (let step = 0; step < 300; step++) {
    const element = document.createElement(pick(TAGS));
    element.appendChild(document.createElement(pick(TAGS)));
    const place = pick([root, ...allInside(root)]);
    const kind = next();
    if (kind < 0.5 || place === root) place.appendChild(element);
    else if (kind < 0.65) place.parentNode!.replaceChild(element, place);
    else if (kind < 0.8) place.remove();
    else element.adoptContent(pick([place, document.createElement('p')]));
    if (step % 20 === 0) expectFound(root);
  }
  expectFound(root);
});

it('moves a part of the tree with all that is in it', () => {
  const document = new ThinDocument('about:blank', 'about:blank');
  const [from, to, figure] = ['div', 'div', 'figure'].map((name) => document.createElement(name));
  figure!.appendChild(document.createElement('img'));
  from!.appendChild(figure!);
  to!.adoptContent(from!);
  expect([from, to].map((element) => element!.getElementsByTagName('img').length)).toEqual([0, 1]);
});

it('takes names of SVG as they are written', () => {
  const document = new ThinDocument('about:blank', 'about:blank');
  const root = document.createElement('div');
  const attributes = document.createElement('i').shareAttributes();
  root.appendChild(new ThinElement(document, factsOf('image', 'http://www.w3.org/2000/svg'), attributes, 0));
  expect(root.getElementsByTagName('image').map(({ tagName }) => tagName)).toEqual(['image']);
  expect(root.getElementsByTagName('IMAGE')).toEqual([]);
});
