import { Document, Element, type ParentNode, Text } from 'domhandler';
import type { PageElement, PageText } from '../types.js';

/** An element of the page's tree, not yet numbered. */
export class TreeElement extends Element implements PageElement {
  order = -1;
  override namespace: string;

  constructor(name: string, namespace: string, attributes: Attributes) {
    super(name, attributes, []);
    this.namespace = namespace;
  }
}

/** A text of the page's tree, not yet numbered. */
export class TreeText extends Text implements PageText {
  order = -1;
}

/**
 * Attribute values by name. It has no prototype, so an attribute named `constructor` or `__proto__` is one like any
 * other; and unlike `Object.create(null)`, V8 keeps it in fast mode.
 */
export type Attributes = { [name: string]: string };

export const Attributes = function Attributes() {} as unknown as new () => Attributes;
Attributes.prototype = Object.create(null);

/** Anything of the tree that holds nodes. */
export type TreeParent = Document | TreeElement;
export type TreeNode = TreeElement | TreeText;

export function isText(node: unknown): node is TreeText {
  return node instanceof TreeText;
}

export function newDocument(): Document {
  return new Document([]);
}

export function append(parent: ParentNode, node: TreeNode): void {
  const { children } = parent;
  const last = children.length === 0 ? null : children[children.length - 1]!;
  node.parent = parent;
  node.prev = last;
  if (last !== null) last.next = node;
  children.push(node);
}
