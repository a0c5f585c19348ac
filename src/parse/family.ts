import type { ChildNode, ParentNode } from 'domhandler';
import { youngList } from '../tree/young-list.js';

/** What a parent keeps of its children: they are a chain, by `next`, and most are never asked for as a list. */
export interface Family {
  first: ChildNode | null;
  last: ChildNode | null;
  /** From the first time that `children` is asked for until they change. */
  list: ChildNode[] | null;
}

export function listOf({ first }: Family): ChildNode[] {
  const list = youngList<ChildNode>();
  for (let node = first; node !== null; node = node.next) list.push(node);
  return list;
}

/** The list's nodes must be a chain already; see `relink`. */
export function takeList(family: Family, list: ChildNode[]): void {
  family.list = list;
  family.first = list[0] ?? null;
  family.last = list[list.length - 1] ?? null;
}

/** Puts a node that stands nowhere at the end of the parent's children. */
export function append(parent: ParentNode & Family, node: ChildNode): void {
  const { last } = parent;
  node.parent = parent;
  parent.last = node;
  parent.list = null;
  if (last === null) parent.first = node;
  else {
    node.prev = last;
    last.next = node;
  }
}

/** Puts a node that stands nowhere before a child. */
export function insertBefore(parent: ParentNode & Family, node: ChildNode, next: ChildNode): void {
  const { prev } = next;
  node.parent = parent;
  node.prev = prev;
  node.next = next;
  if (prev === null) parent.first = node;
  else prev.next = node;
  next.prev = node;
  parent.list = null;
}

/** Takes a node out of its parent's children, if it has one. */
export function detach(node: ChildNode): void {
  const { prev, next } = node;
  const parent = node.parent as (ParentNode & Family) | null;
  if (parent === null) return;
  if (prev === null) parent.first = next;
  else prev.next = next;
  if (next === null) parent.last = prev;
  else next.prev = prev;
  parent.list = null;
  node.parent = null;
  node.prev = null;
  node.next = null;
}
