import type { ChildNode, Document, ParentNode } from 'domhandler';
import type { PageElement, PageText } from '../types.js';

/** The tree's nodes in document order, with the ranges that make "is inside" one comparison; see `Page`. */
export interface NumberedTree {
  elements: PageElement[];
  texts: PageText[];
  elementEnd: Int32Array;
  textStart: Int32Array;
  textEnd: Int32Array;
  parent: Int32Array;
}

/** Numbers every element and text of a finished tree in document order. Comments and doctypes have no number. */
export function numberTree(document: Document): NumberedTree {
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  const ends: number[] = [];
  const textStarts: number[] = [];
  const textEnds: number[] = [];
  const parents: number[] = [];

  function visit(node: ParentNode, parent: number): void {
    for (const child of node.children as ChildNode[]) {
      if (child.type === 'text') {
        const text = child as PageText;
        text.order = texts.length;
        texts.push(text);
      } else if ('children' in child) {
        const element = child as PageElement;
        const order = elements.length;
        element.order = order;
        elements.push(element);
        parents.push(parent);
        textStarts.push(texts.length);
        ends.push(0);
        textEnds.push(0);
        visit(element, order);
        ends[order] = elements.length;
        textEnds[order] = texts.length;
      }
    }
  }
  visit(document, -1);
  return {
    elements,
    texts,
    elementEnd: Int32Array.from(ends),
    textStart: Int32Array.from(textStarts),
    textEnd: Int32Array.from(textEnds),
    parent: Int32Array.from(parents),
  };
}
