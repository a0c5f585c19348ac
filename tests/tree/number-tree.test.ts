import { Comment, Document, Element, ProcessingInstruction, Text } from 'domhandler';
import { appendChild } from 'domutils';
import { describe, expect, test } from 'vitest';
import { numberTree } from '../../src/tree/number-tree.js';

type Plan = string | ElementPlan;
interface ElementPlan extends Array<Plan> {
  0: string;
}

/** A tree from nested lists: `['p', 'text', ['b']]`; `#x` is a comment. */
function tree(...plans: Plan[]): Document {
  const document = new Document([]);
  for (const plan of plans) appendChild(document as unknown as Element, node(plan));
  return document;
}

function node(plan: Plan): Text | Comment | Element {
  if (typeof plan === 'string') return plan.startsWith('#') ? new Comment(plan) : new Text(plan);
  const [name, ...children] = plan as [string, ...Plan[]];
  const element = new Element(name, {});
  for (const child of children) appendChild(element, node(child));
  return element;
}

describe('numberTree', () => {
  const document = tree(
    'a',
    ['html', ['head'], '#note', ['body', 'b', ['p', 'c', ['b'], 'd'], 'e', ['hr']]],
    ['late'],
  );
  document.children.unshift(new ProcessingInstruction('!doctype', '!doctype html'));
  document.children[0]!.next = document.children[1]!;
  const numbered = numberTree(document);

  test('gives elements and texts in document order, each knowing its number', () => {
    expect(numbered.elements.map(({ name }) => name)).toEqual([
      'html',
      'head',
      'body',
      'p',
      'b',
      'hr',
      'late',
    ]);
    expect(numbered.texts.map(({ data }) => data)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(numbered.elements.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(numbered.texts.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
  });

  test('gives the range of elements and texts inside each element, and its parent', () => {
    expect([...numbered.elementEnd]).toEqual([6, 2, 6, 5, 5, 6, 7]);
    expect([...numbered.textStart]).toEqual([1, 1, 1, 2, 3, 5, 5]);
    expect([...numbered.textEnd]).toEqual([5, 1, 5, 4, 3, 5, 5]);
    expect([...numbered.parent]).toEqual([-1, 0, 0, 2, 3, 2, -1]);
    expect(numbered.depth).toBe(4);
  });

  test('takes an empty tree and one of any depth', () => {
    expect(numberTree(new Document([]))).toMatchObject({ elements: [], texts: [], depth: 0 });
    let deep: Plan = ['i'];
    for (let i = 0; i < 2000; i++) deep = ['i', deep];
    expect(numberTree(tree(deep)).depth).toBe(2001);
  });
});
