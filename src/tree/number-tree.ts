import type { ChildNode, Document } from 'domhandler';
import type { PageElement, PageText } from '../types.js';

/** The tree's nodes in document order, with the ranges that make "is inside" one comparison; see `Page`. */
export interface NumberedTree {
  elements: PageElement[];
  texts: PageText[];
  elementEnd: Int32Array;
  textStart: Int32Array;
  textEnd: Int32Array;
  parent: Int32Array;
  /** The `<noscript>` elements, and the `<base>` elements. */
  noscripts: PageElement[];
  bases: PageElement[];
  /** Depth of the deepest element; a root's is 1, 0 without elements. */
  depth: number;
}

/** Numbers every element and text of a finished tree in document order. Comments and doctypes have no number. */
export function numberTree(document: Document): NumberedTree {
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  const ends: number[] = [];
  const textStarts: number[] = [];
  const textEnds: number[] = [];
  const parents: number[] = [];
  const noscripts: PageElement[] = [];
  const bases: PageElement[] = [];
  let depth = 0;
  let deepest = 0;
  let holder = -1;
  // Without recursion: hostile pages nest deeper than any call stack.
  let node: ChildNode | null = document.children[0] ?? null;
  while (node !== null) {
    if (node.type === 'text') {
      const text = node as PageText;
      text.order = texts.length;
      texts.push(text);
    } else if ('attribs' in node) {
      const element = node as PageElement;
      const order = elements.length;
      element.order = order;
      elements.push(element);
      if (element.name === 'noscript') noscripts.push(element);
      else if (element.name === 'base') bases.push(element);
      parents.push(holder);
      textStarts.push(texts.length);
      if (element.children.length > 0) {
        ends.push(0);
        textEnds.push(0);
        holder = order;
        if (++depth > deepest) deepest = depth;
        node = element.children[0]!;
        continue;
      }
      ends.push(order + 1);
      textEnds.push(texts.length);
      if (depth >= deepest) deepest = depth + 1;
    }
    while (node.next === null && holder !== -1) {
      node = elements[holder]!;
      ends[holder] = elements.length;
      textEnds[holder] = texts.length;
      holder = parents[holder]!;
      depth--;
    }
    node = node.next;
  }
  return {
    elements,
    texts,
    elementEnd: new Int32Array(ends),
    textStart: new Int32Array(textStarts),
    textEnd: new Int32Array(textEnds),
    parent: new Int32Array(parents),
    noscripts,
    bases,
    depth: deepest,
  };
}
