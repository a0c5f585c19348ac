import { describe, expect, it } from 'vitest';
import { ThinDocument } from '../../../src/judge/readability/thin-document.js';
import type { ThinElement } from '../../../src/judge/readability/thin-element.js';

const document = new ThinDocument('about:blank', 'about:blank');

/** A parent with so many children that its list follows changes. */
function manyChildren(): ThinElement {
  const parent = document.createElement('div');
  for (let i = 0; i < 400; i++) {
    parent.appendChild(document.createTextNode(' '));
    parent.appendChild(document.createElement(i % 2 === 0 ? 'p' : 'b'));
  }
  return parent;
}

function listed(parent: ThinElement): ThinElement[] {
  const found: ThinElement[] = [];
  for (let node = parent.firstElementChild; node !== null; node = node.nextElementSibling) found.push(node);
  return found;
}

describe('the children of an element with very many', () => {
  it('are read by number, by iteration and by the array functions', () => {
    const parent = manyChildren();
    const { children } = parent;
    expect(children.length).toBe(400);
    expect([children[0], children[399], children[400], children[3]]).toEqual([
      parent.firstElementChild,
      parent.lastChild,
      undefined,
      listed(parent)[3],
    ]);
    expect([...children]).toEqual(listed(parent));
    expect(Array.prototype.filter.call(children, (child: ThinElement) => child.tagName === 'P')).toHaveLength(
      200,
    );
  });

  it('stay right while elements are taken out from the front, the middle and the end', () => {
    const parent = manyChildren();
    for (const place of [0, 0, 5, 5, 4, 200, 394 - 1, 0]) {
      const old = parent.children[place]!;
      expect(old).toBe(listed(parent)[place]);
      parent.removeChild(old);
      expect(parent.children[place]).toBe(listed(parent)[place]);
    }
    expect([...parent.children]).toEqual(listed(parent));
  });

  it('stay right while elements and texts are replaced, moved and added', () => {
    const parent = manyChildren();
    const at = (place: number): ThinElement => parent.children[place]!;
    const steps = [
      () => parent.replaceChild(document.createElement('i'), at(7)),
      () => parent.replaceChild(document.createElement('i'), at(7).previousSibling!),
      () => parent.replaceChild(document.createTextNode('x'), at(7)),
      () => parent.replaceChild(at(3), at(9)),
      () => parent.appendChild(at(2)),
      () => parent.appendChild(document.createElement('i')),
      () => parent.appendChild(document.createTextNode('x')),
      () => document.createElement('div').adoptContent(parent),
    ];
    for (const step of steps) {
      step();
      expect(parent.children.length).toBe(listed(parent).length);
      expect([...parent.children]).toEqual(listed(parent));
    }
  });
});
