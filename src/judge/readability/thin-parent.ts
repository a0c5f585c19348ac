import { youngList } from '../../tree/young-list.js';
import { LiveChildren } from './live-children.js';
import { tagFacts } from './tag-facts.js';
import type { ThinElement } from './thin-element.js';
import type { ThinLeaf } from './thin-leaf.js';

export type ThinNode = ThinElement | ThinLeaf;

/** From so many child elements on, `children` is one list that follows changes, not a new array each time. */
const LIVE_FROM = 200;

/** What elements and the document share: children, and questions about what is inside. */
export abstract class ThinParent {
  firstChild: ThinNode | null = null;
  lastChild: ThinNode | null = null;
  parentNode: ThinParent | null = null;
  /** The bits of all elements inside, and maybe of some that have gone: what is not here need not be looked for. */
  inside = 0;
  /** Measures of all text inside; when they are known here they are known in all elements inside too. */
  measured = false;
  inkLength = 0;
  edges = 0;
  /** Of ASCII, and of other scripts. */
  commas = 0;
  otherCommas = 0;
  /** Ink inside links, and inside links to places on the page itself. */
  linkInk = 0;
  anchorInk = 0;
  private live: LiveChildren | null = null;

  get childNodes(): ThinNode[] {
    const nodes = youngList<ThinNode>();
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): ThinElement[] {
    if (this.live !== null) return this.live.list;
    const elements = youngList<ThinElement>();
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) elements.push(node as ThinElement);
    }
    if (elements.length < LIVE_FROM) return elements;
    this.live = new LiveChildren(this, elements.length);
    return this.live.list;
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
    if (node.nodeType === 1) {
      this.live?.inserted(node as ThinElement);
      this.noteInside(node as ThinElement);
    }
    if (this.measured) this.forgetMeasures();
    return node;
  }

  removeChild<T extends ThinNode>(node: T): T {
    if (this.live !== null && node.nodeType === 1) this.live.removing(node as ThinElement);
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
    this.swapChild(node, old);
    if (this.measured) this.forgetMeasures();
    return old;
  }

  /** `replaceChild` for a node that holds the same text and links as the old one. */
  swapChild(node: ThinNode, old: ThinNode): void {
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
    if (node.nodeType === 1) this.noteInside(node as ThinElement);
    if (this.live !== null) this.followReplacement(node, old);
  }

  /** Takes over all children of another element, with what is known of their text. */
  adoptContent(from: ThinParent): void {
    for (let node = from.firstChild; node !== null; node = node.nextSibling) node.parentNode = this;
    this.firstChild = from.firstChild;
    this.lastChild = from.lastChild;
    from.firstChild = null;
    from.lastChild = null;
    this.live = null;
    from.live = null;
    this.noteBits(from.inside);
    if (!from.measured) return;
    this.measured = true;
    this.inkLength = from.inkLength;
    this.edges = from.edges;
    this.commas = from.commas;
    this.otherCommas = from.otherCommas;
    this.linkInk = from.linkInk;
    this.anchorInk = from.anchorInk;
    from.measured = false;
  }

  private followReplacement(node: ThinNode, old: ThinNode): void {
    if (node.nodeType === 1 && old.nodeType === 1) {
      this.live!.replaced(old as ThinElement, node as ThinElement);
    } else if (node.nodeType === 1) this.live!.inserted(node as ThinElement);
    else if (old.nodeType === 1) this.live!.removed();
  }

  /** To be told of each element that comes in. */
  noteInside(element: ThinElement): void {
    this.noteBits(element.inside | element.tagBit);
  }

  /** What stands inside a parent stands inside all above it. */
  private noteBits(bits: number): void {
    for (let at: ThinParent | null = this; at !== null && (at.inside & bits) !== bits; at = at.parentNode)
      at.inside |= bits;
  }

  /** Stops at the first element without measures: what is above it has none either. */
  forgetMeasures(): void {
    let node: ThinParent | null = this;
    while (node?.measured) {
      node.measured = false;
      node = node.parentNode;
    }
  }

  /** All elements inside with this tag name, in document order; `*` gives all. A plain array: Readability needs no live lists. */
  getElementsByTagName(name: string): ThinElement[] {
    if (name !== '*') return this.elementsNamed([name]);
    const found = youngList<ThinElement>();
    for (let node = nextElement(this, this); node !== null; node = nextElement(node, this)) found.push(node);
    return found;
  }

  /** Takes lists of tag names only, such as `img,picture`: Readability asks nothing else. */
  querySelectorAll(selector: string): ThinElement[] {
    return this.elementsNamed(selector.split(','));
  }

  /** All elements inside with one of these names, in document order; of SVG and MathML those written just so. */
  elementsNamed(names: readonly string[]): ThinElement[] {
    const found = youngList<ThinElement>();
    if (this.inside === 0) return found;
    const uppers: string[] = [];
    let bits = 0;
    for (let i = 0; i < names.length; i++) {
      const { upper, bit } = tagFacts(names[i]!);
      uppers.push(upper);
      bits |= bit;
    }
    for (let node = nextElement(this, this, bits); node !== null; node = nextElement(node, this, bits)) {
      if ((node.tagBit & bits) === 0) continue;
      if (node.isHtml ? isOneOf(node.tagName, uppers) : isOneOf(node.tagName, names)) found.push(node);
    }
    return found;
  }
}

function isOneOf(name: string, names: readonly string[]): boolean {
  for (let i = 0; i < names.length; i++) if (names[i] === name) return true;
  return false;
}

/** The element after `node` in document order inside `root`, or null; goes into no element without one of these bits inside. */
export function nextElement(node: ThinParent, root: ThinParent, bits = ANY_BIT): ThinElement | null {
  let next = (node.inside & bits) === 0 ? null : node.firstChild;
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

const ANY_BIT = -1;
