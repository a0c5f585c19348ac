import { measureElement } from './measure.js';
import { hidesByStyle } from './style.js';
import type { ThinDocument } from './thin-document.js';

/** The namespace of plain HTML elements; SVG and MathML have their own. */
export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const MATHML_NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

export type ThinNode = ThinElement | ThinLeaf;

/** A text or a comment. `origin` is the number of the text in `page.texts`, -1 for what is not of the page. */
export class ThinLeaf {
  parentNode: ThinParent | null = null;
  previousSibling: ThinNode | null = null;
  nextSibling: ThinNode | null = null;
  /** Measures of the text, filled at the first question. */
  measured = false;
  inkLength = 0;
  edges = 0;
  /** More origins, where a second parse has joined neighbouring texts. */
  joined: number[] | null = null;

  constructor(
    readonly nodeType: 3 | 8,
    readonly data: string,
    readonly origin: number,
  ) {}

  get textContent(): string {
    return this.data;
  }

  get nodeName(): string {
    return this.nodeType === 3 ? '#text' : '#comment';
  }

  get childNodes(): ThinNode[] {
    return [];
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** What elements and the document share: children, and questions about what is inside. */
export abstract class ThinParent {
  firstChild: ThinNode | null = null;
  lastChild: ThinNode | null = null;
  parentNode: ThinParent | null = null;
  /** Measures of all text inside; when they are known here they are known in all elements inside too. */
  measured = false;
  inkLength = 0;
  edges = 0;
  text: string | null = null;
  innerText: string | null = null;

  get childNodes(): ThinNode[] {
    const nodes: ThinNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): ThinElement[] {
    const elements: ThinElement[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) elements.push(node as ThinElement);
    }
    return elements;
  }

  get firstElementChild(): ThinElement | null {
    let node = this.firstChild;
    while (node !== null && node.nodeType !== 1) node = node.nextSibling;
    return node as ThinElement | null;
  }

  appendChild<T extends ThinNode>(node: T): T {
    if (node.parentNode !== null) node.parentNode.removeChild(node);
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild === null) this.firstChild = node;
    else this.lastChild.nextSibling = node;
    this.lastChild = node;
    if (this.measured) this.forgetMeasures();
    return node;
  }

  removeChild<T extends ThinNode>(node: T): T {
    const { previousSibling, nextSibling } = node;
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    if (this.measured) this.forgetMeasures();
    return node;
  }

  replaceChild<T extends ThinNode>(node: ThinNode, old: T): T {
    if (node.parentNode !== null) node.parentNode.removeChild(node);
    const { previousSibling, nextSibling } = old;
    node.parentNode = this;
    node.previousSibling = previousSibling;
    node.nextSibling = nextSibling;
    if (previousSibling === null) this.firstChild = node;
    else previousSibling.nextSibling = node;
    if (nextSibling === null) this.lastChild = node;
    else nextSibling.previousSibling = node;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
    if (this.measured) this.forgetMeasures();
    return old;
  }

  /** Stops at the first element without measures: what is above it has none either. */
  forgetMeasures(): void {
    let node: ThinParent | null = this;
    while (node?.measured) {
      node.measured = false;
      node.text = null;
      node.innerText = null;
      node = node.parentNode;
    }
  }

  /** All elements inside with this tag name, in document order; `*` gives all. A plain array: Readability needs no live lists. */
  getElementsByTagName(name: string): ThinElement[] {
    const all = name === '*';
    const upper = name.toUpperCase();
    const found: ThinElement[] = [];
    for (let node = nextElement(this, this); node !== null; node = nextElement(node, this)) {
      if (all || (node.isHtml ? node.tagName === upper : node.tagName === name)) found.push(node);
    }
    return found;
  }

  /** Takes lists of tag names only, such as `img,picture`: Readability asks nothing else. */
  querySelectorAll(selector: string): ThinElement[] {
    const names = selector.split(',');
    const uppers = names.map((name) => name.toUpperCase());
    const found: ThinElement[] = [];
    for (let node = nextElement(this, this); node !== null; node = nextElement(node, this)) {
      if (node.isHtml ? uppers.includes(node.tagName) : names.includes(node.tagName)) found.push(node);
    }
    return found;
  }
}

export interface ThinAttribute {
  name: string;
  value: string;
  cloneNode(): ThinAttribute;
}

export class ThinElement extends ThinParent {
  declare readonly nodeType: 1;
  previousSibling: ThinNode | null = null;
  nextSibling: ThinNode | null = null;
  readonly isHtml: boolean;
  /** Shared with the page's tree until something is written. */
  ownsAttribs = false;
  /** What Readability hangs on elements. */
  readability: { contentScore: number } | undefined = undefined;
  _readabilityDataTable: boolean | undefined = undefined;

  constructor(
    readonly ownerDocument: ThinDocument,
    readonly tagName: string,
    readonly namespace: string,
    public attribs: Record<string, string>,
  ) {
    super();
    this.isHtml = namespace === HTML_NAMESPACE;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get localName(): string {
    return this.isHtml ? this.tagName.toLowerCase() : this.tagName;
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    if (!this.measured) measureElement(this);
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType !== 8) text += node.textContent;
    }
    this.text = text;
    return text;
  }

  get nextElementSibling(): ThinElement | null {
    let node = this.nextSibling;
    while (node !== null && node.nodeType !== 1) node = node.nextSibling;
    return node as ThinElement | null;
  }

  get previousElementSibling(): ThinElement | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node as ThinElement | null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  getAttribute(name: string): string | null {
    const value = this.attribs[name];
    return typeof value === 'string' ? value : null;
  }

  hasAttribute(name: string): boolean {
    return typeof this.attribs[name] === 'string';
  }

  setAttribute(name: string, value: string): void {
    if (!this.ownsAttribs) this.attribs = Object.assign(Object.create(null), this.attribs);
    this.ownsAttribs = true;
    this.attribs[name] = value;
  }

  setAttributeNode(attribute: ThinAttribute): void {
    this.setAttribute(attribute.name, attribute.value);
  }

  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return;
    if (!this.ownsAttribs) this.attribs = Object.assign(Object.create(null), this.attribs);
    this.ownsAttribs = true;
    delete this.attribs[name];
  }

  get attributes(): ThinAttribute[] {
    return Object.keys(this.attribs).map((name) => attributeNode(name, this.attribs[name]!));
  }

  /** SVG elements have an object here, which no comparison of strings takes for a class, as in browsers. */
  get className(): string {
    if (this.namespace === SVG_NAMESPACE) return new AnimatedString() as unknown as string;
    return this.attribs.class ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.attribs.id ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  /** Only the two properties that Readability asks for; absent in MathML. */
  get style(): { display: string; visibility: string } | undefined {
    if (!this.isHtml && this.namespace !== SVG_NAMESPACE) return undefined;
    return hidesByStyle(this.attribs.style);
  }

  /** As written, not resolved: Readability asks only whether there is one and whether it is a data URL. */
  get src(): string | undefined {
    return this.tagName === 'IMG' ? (this.attribs.src ?? '') : undefined;
  }

  get srcset(): string | undefined {
    return this.tagName === 'IMG' ? (this.attribs.srcset ?? '') : undefined;
  }

  /** A token that stands for the content; only the setter can read it. Writing HTML out is needed only where it is parsed again. */
  get innerHTML(): string {
    return this.ownerDocument.rememberContent(this);
  }

  set innerHTML(token: string) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    this.ownerDocument.recallContent(token, this);
  }
}
Object.defineProperty(ThinElement.prototype, 'nodeType', { value: 1 });

class AnimatedString {
  toString(): string {
    return '[object SVGAnimatedString]';
  }
}

function attributeNode(name: string, value: string): ThinAttribute {
  return { name, value, cloneNode: () => attributeNode(name, value) };
}

/** The element after `node` in document order inside `root`, or null. */
export function nextElement(node: ThinParent, root: ThinParent): ThinElement | null {
  let next = node.firstChild;
  while (next !== null) {
    if (next.nodeType === 1) return next as ThinElement;
    next = next.nextSibling;
  }
  let up: ThinParent = node;
  while (up !== root) {
    next = (up as ThinElement).nextSibling;
    while (next !== null) {
      if (next.nodeType === 1) return next as ThinElement;
      next = next.nextSibling;
    }
    up = up.parentNode!;
  }
  return null;
}

/** The numbers of the page's texts that this text holds. */
export function originsOf(leaf: ThinLeaf): number[] {
  if (leaf.origin < 0) return [];
  return leaf.joined === null ? [leaf.origin] : [leaf.origin, ...leaf.joined];
}
