import type { ChildNode } from 'domhandler';
import { expect, it } from 'vitest';
import { append, detach, insertBefore, relink } from '../../src/parse/family.js';
import { TreeDocument, TreeText } from '../../src/parse/tree-nodes.js';

const text = (data: string): ChildNode => new TreeText(data);

/** The children as each way of asking tells them, which must all say the same. */
function told(parent: TreeDocument): string {
  const signs = (nodes: readonly (ChildNode | null)[]): string =>
    nodes.map((node) => (node as TreeText).data).join('');
  const forwards: ChildNode[] = [];
  for (let node = parent.firstChild as ChildNode | null; node !== null; node = node.next) forwards.push(node);
  const backwards: ChildNode[] = [];
  for (let node = parent.lastChild as ChildNode | null; node !== null; node = node.prev)
    backwards.unshift(node);
  expect(signs(backwards)).toBe(signs(forwards));
  expect(signs(parent.children)).toBe(signs(forwards));
  expect(forwards.every((node) => node.parent === parent)).toBe(true);
  return signs(forwards);
}

function family(signs: string): { parent: TreeDocument; nodes: ChildNode[] } {
  const parent = new TreeDocument();
  const nodes = [...signs].map(text);
  for (const node of nodes) append(parent, node);
  return { parent, nodes };
}

it('appends, also after its list was asked for', () => {
  const { parent } = family('ab');
  expect(told(parent)).toBe('ab');
  append(parent, text('c'));
  expect(told(parent)).toBe('abc');
  expect(told(new TreeDocument())).toBe('');
});

it.each([
  [0, 'xabc'],
  [1, 'axbc'],
  [2, 'abxc'],
])('inserts before child %i', (place, expected) => {
  const { parent, nodes } = family('abc');
  expect(told(parent)).toBe('abc');
  insertBefore(parent, text('x'), nodes[place]!);
  expect(told(parent)).toBe(expected);
});

it.each([
  [0, 'bc'],
  [1, 'ac'],
  [2, 'ab'],
])('detaches child %i, which then stands alone', (place, expected) => {
  const { parent, nodes } = family('abc');
  expect(told(parent)).toBe('abc');
  const node = nodes[place]!;
  detach(node);
  expect(told(parent)).toBe(expected);
  expect([node.parent, node.prev, node.next]).toEqual([null, null, null]);
  detach(node);
  append(parent, node);
  expect(told(parent)).toBe(`${expected}${'abc'[place]}`);
});

it('detaches the only child', () => {
  const { parent, nodes } = family('a');
  detach(nodes[0]!);
  expect(told(parent)).toBe('');
});

it('takes a list of nodes that stood elsewhere', () => {
  const { nodes } = family('abc');
  const { parent } = family('xy');
  relink(parent, nodes.slice(1));
  expect(told(parent)).toBe('bc');
  append(parent, text('d'));
  expect(told(parent)).toBe('bcd');
  relink(parent, []);
  expect(told(parent)).toBe('');
});
