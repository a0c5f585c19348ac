import type { ChildNode, Document, Element, ParentNode } from 'domhandler';
import { relink } from './family.js';

/**
 * Moves every element deeper than `limit` up to that depth, as browsers do with theirs, so that walks may recurse.
 * What stood inside such an element from its first child element on now follows it: the text keeps its order.
 */
export function capDepth(document: Document, limit: number): void {
  const pending: { node: ParentNode; depth: number }[] = [{ node: document, depth: 0 }];
  let entry = pending.pop();
  while (entry !== undefined) {
    const { node, depth } = entry;
    if (depth === limit - 1) flattenBelow(node);
    else {
      for (const child of node.children)
        if (isElement(child)) pending.push({ node: child, depth: depth + 1 });
    }
    entry = pending.pop();
  }
}

/** Makes all descendant elements of `holder` its children. */
function flattenBelow(holder: ParentNode): void {
  const flat: ChildNode[] = [];
  const pending = [...holder.children].reverse();
  let node = pending.pop();
  while (node !== undefined) {
    flat.push(node);
    if (isElement(node)) {
      const { children } = node;
      const split = children.findIndex(isElement);
      if (split !== -1) {
        const moved = children.slice(split);
        relink(node, children.slice(0, split));
        for (let i = moved.length - 1; i >= 0; i--) pending.push(moved[i]!);
      }
    }
    node = pending.pop();
  }
  relink(holder, flat);
}

function isElement(node: ChildNode): node is Element {
  return 'attribs' in node;
}
