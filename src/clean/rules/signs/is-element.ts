import type { PageElement } from '../../../types.js';

/** Whether a node is an element that knows its place on the page. */
export function isElement(node: unknown): node is PageElement {
  return typeof node === 'object' && node !== null && 'attribs' in node && 'order' in node;
}
