import type { ChildNode, ParentNode } from 'domhandler';
import { youngList } from '../tree/young-list.js';

/** What a parent keeps of its children: they are a chain, by `next`, and most are never asked for as a list. */
export interface Family {
  first: ChildNode | null;
  last: ChildNode | null;
  /** From the first time that `children` is asked for until they change. */
  list: ChildNode[] | null;
}

/** domhandler's ways to ask for children, by what a parent keeps. */
class Asked {
  declare first: ChildNode | null;
  declare last: ChildNode | null;
  declare list: ChildNode[] | null;

  get children(): ChildNode[] {
    this.list ??= listOf(this);
    return this.list;
  }

  /** The nodes must be a chain already; see `relink`. */
  set children(list: ChildNode[]) {
    this.list = list;
    this.first = list[0] ?? null;
    this.last = list[list.length - 1] ?? null;
  }

  get firstChild(): ChildNode | null {
    return this.first;
  }

  get lastChild(): ChildNode | null {
    return this.last;
  }
}

/** Lets all nodes of a prototype be asked for their children; they keep a `Family` as fields of their own. */
export function giveFamily(prototype: Family): void {
  const { children, firstChild, lastChild } = Object.getOwnPropertyDescriptors(Asked.prototype);
  Object.defineProperties(prototype, { children, firstChild, lastChild });
}

function listOf({ first }: Family): ChildNode[] {
  const list = youngList<ChildNode>();
  for (let node = first; node !== null; node = node.next) list.push(node);
  return list;
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
