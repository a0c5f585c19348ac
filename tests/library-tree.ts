import type { Document } from 'domhandler';
import type { Page } from '../src/types.js';

/**
 * A page's tree for css-select, domutils and cheerio: they take children from a node that has `children` as a property of its
 * own (domhandler's `hasChildren`), and the page's nodes make theirs when asked.
 */
export function libraryTree({ document, elements }: Page): Document {
  for (const node of [document, ...elements])
    Object.defineProperty(node, 'children', { value: node.children });
  return document;
}
