import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import type { Token } from 'parse5';
import type { PageElement, PageText } from '../types.js';

/**
 * Attribute values by name. It has no prototype, so an attribute named `constructor` or `__proto__` is one like any
 * other; and unlike `Object.create(null)`, V8 keeps it in fast mode.
 */
export type Attributes = { [name: string]: string };

export const Attributes = function Attributes() {} as unknown as new () => Attributes;
Attributes.prototype = Object.create(null);

/**
 * An element of the page's tree, not yet numbered. It is a domhandler `Element` by its prototype, with the fields set
 * in one go instead of by three constructors, and without those for source positions: pages have thousands.
 */
export type TreeElement = PageElement & { namespace: string };

// `declare`, or every field would be set twice.
class ElementFields {
  declare parent: ParentNode | null;
  declare prev: ChildNode | null;
  declare next: ChildNode | null;
  declare type: string;
  declare name: string;
  declare attribs: Attributes;
  declare children: ChildNode[];
  declare namespace: string;
  declare order: number;
  declare has: number;

  constructor(name: string, namespace: string, attribs: Attributes, has: number) {
    this.parent = null;
    this.prev = null;
    this.next = null;
    this.type = name === 'script' || name === 'style' ? name : 'tag';
    this.name = name;
    this.attribs = attribs;
    this.children = [];
    this.namespace = namespace;
    this.order = -1;
    this.has = has;
  }
}

export const TreeElement = ElementFields as unknown as new (
  name: string,
  namespace: string,
  attribs: Attributes,
  has: number,
) => TreeElement;
Object.setPrototypeOf(TreeElement.prototype, Element.prototype);

/** An element's attribute object from parse5's list. */
export function attributesOf(list: readonly Token.Attribute[]): Attributes {
  const attributes = new Attributes();
  for (let i = 0; i < list.length; i++) attributes[list[i]!.name] = list[i]!.value;
  return attributes;
}

/** A text of the page's tree, not yet numbered; a domhandler `Text` as `TreeElement` is an `Element`. */
export type TreeText = PageText;

class TextFields {
  declare parent: ParentNode | null;
  declare prev: ChildNode | null;
  declare next: ChildNode | null;
  declare type: string;
  declare data: string;
  declare order: number;

  constructor(data: string) {
    this.parent = null;
    this.prev = null;
    this.next = null;
    this.type = 'text';
    this.data = data;
    this.order = -1;
  }
}

export const TreeText = TextFields as unknown as new (data: string) => TreeText;
Object.setPrototypeOf(TreeText.prototype, Text.prototype);

for (const node of [TreeElement, TreeText]) {
  Object.defineProperty(node.prototype, 'startIndex', { value: null, writable: true });
  Object.defineProperty(node.prototype, 'endIndex', { value: null, writable: true });
}

/** Anything of the tree that holds nodes. */
export type TreeParent = Document | TreeElement;
export type TreeNode = TreeElement | TreeText;

export function newDocument(): Document {
  return new Document([]);
}

/** Puts a node that stands nowhere at the end of the parent's children. */
export function append(parent: ParentNode, node: ChildNode): void {
  const { children } = parent;
  node.parent = parent;
  if (children.length === 0) {
    // Most elements have one child: an array made with it takes 8 bytes for it, one pushed to takes 136.
    parent.children = [node];
    return;
  }
  const last = children[children.length - 1]!;
  node.prev = last;
  last.next = node;
  children.push(node);
}
