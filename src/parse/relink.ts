import type { ChildNode, ParentNode } from 'domhandler';

/** Makes these nodes the parent's children; whoever had them before must be given others. */
export function relink(parent: ParentNode, children: ChildNode[]): void {
  let prev: ChildNode | null = null;
  for (const child of children) {
    child.parent = parent;
    child.prev = prev;
    child.next = null;
    if (prev !== null) prev.next = child;
    prev = child;
  }
  parent.children = children;
}
