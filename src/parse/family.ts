import type { ChildNode, ParentNode } from 'domhandler';
import { youngList } from '../tree/young-list.js';

/** What a parent keeps of its children: they are a chain, by `next`, and few are ever asked for as a list. */
export interface Family {
  first: ChildNode | null;
}

/**
 * What a child keeps of its fellows: the one before it, and of a first child the last. So a parent needs no field for its last
 * child, nor one for a list: on a giant page a field of its elements is ten megabytes.
 */
export interface Member {
  back: ChildNode | null;
  next: ChildNode | null;
}

type Child = ChildNode & Member;
type Parent = ParentNode & Family;

/** domhandler's ways to ask a parent for children, by what it keeps. */
class Asked {
  declare first: ChildNode | null;

  /** Made anew each time. */
  get children(): ChildNode[] {
    const list = youngList<ChildNode>();
    for (let node = this.first; node !== null; node = node.next) list.push(node);
    return list;
  }

  get firstChild(): ChildNode | null {
    return this.first;
  }

  get lastChild(): ChildNode | null {
    return this.first === null ? null : (this.first as Child).back;
  }
}

/** Lets all nodes of a prototype be asked for their children; they keep a `Family` as fields of their own. */
export function giveFamily(prototype: Family): void {
  const { children, firstChild, lastChild } = Object.getOwnPropertyDescriptors(Asked.prototype);
  Object.defineProperties(prototype, { children, firstChild, lastChild });
}

class Placed {
  declare back: ChildNode | null;

  /** Only the last child has none behind it. */
  get prev(): ChildNode | null {
    const { back } = this;
    return back === null || back.next === null ? null : back;
  }
}

/** Lets all nodes of a prototype be asked for the one before; they keep a `Member` as fields of their own. */
export function givePrev(prototype: Member): void {
  const { prev } = Object.getOwnPropertyDescriptors(Placed.prototype);
  Object.defineProperties(prototype, { prev });
}

/** Puts a node that stands nowhere at the end of the parent's children. */
export function append(parent: Parent, node: ChildNode): void {
  const first = parent.first as Child | null;
  node.parent = parent;
  if (first === null) {
    parent.first = node;
    (node as Child).back = node;
    return;
  }
  const last = first.back!;
  (node as Child).back = last;
  last.next = node;
  first.back = node;
}

/** Puts a node that stands nowhere before a child. */
export function insertBefore(parent: Parent, node: ChildNode, next: ChildNode): void {
  const { prev } = next;
  node.parent = parent;
  node.next = next;
  (node as Child).back = (next as Child).back;
  (next as Child).back = node;
  if (prev === null) parent.first = node;
  else prev.next = node;
}

/** Takes a node out of its parent's children, if it has one. */
export function detach(node: ChildNode): void {
  const parent = node.parent as Parent | null;
  if (parent === null) return;
  const { prev, next } = node;
  if (prev === null) parent.first = next;
  else prev.next = next;
  // Without one behind it, it was the last, which the first keeps.
  const keeper = (next ?? parent.first) as Child | null;
  if (keeper !== null) keeper.back = (node as Child).back;
  node.parent = null;
  node.next = null;
  (node as Child).back = null;
}

/** Makes these nodes the parent's children; whoever had them before must be given others. */
export function relink(parent: ParentNode, children: readonly ChildNode[]): void {
  (parent as Parent).first = null;
  for (const child of children) {
    child.next = null;
    append(parent as Parent, child);
  }
}
