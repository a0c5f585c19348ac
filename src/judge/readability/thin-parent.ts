import { youngList } from '../../tree/young-list.js';
import { LiveChildren } from './live-children.js';
import { Rare } from './rare.js';
import { tagFacts } from './tag-facts.js';
import type { ThinElement } from './thin-element.js';
import type { ThinLeaf } from './thin-leaf.js';

export type ThinNode = ThinElement | ThinLeaf;

/** From so many child elements on, `children` is one list that follows changes, not a new array each time. */
const LIVE_FROM = 200;

/**
 * What elements and the document share: children, and questions about what is inside. Their constructors set the fields: V8 writes a
 * constructor that is called by another one's `super` into the code that makes an object only where it is as good as empty.
 */
export abstract class ThinParent {
  declare firstChild: ThinNode | null;
  declare lastChild: ThinNode | null;
  declare parentNode: ThinParent | null;
  /** The bits of all elements inside, and maybe of some that have gone: what is not here need not be looked for. */
  declare inside: number;
  /** Measures of all text inside; when they are known here they are known in all elements inside too. */
  declare measured: boolean;
  declare inkLength: number;
  declare edges: number;
  /** Of ASCII, and of other scripts. */
  declare commas: number;
  declare otherCommas: number;
  /** Ink inside links, and inside links to places on the page itself. */
  declare linkInk: number;
  declare anchorInk: number;
  declare protected rare: Rare | null;

  protected rarely(): Rare {
    this.rare ??= new Rare();
    return this.rare;
  }

  get childNodes(): ThinNode[] {
    const nodes = youngList<ThinNode>();
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): ThinElement[] {
    if (this.rare !== null && this.rare.live !== null) return this.rare.live.list;
    const elements = youngList<ThinElement>();
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) elements.push(node as ThinElement);
    }
    if (elements.length < LIVE_FROM) return elements;
    const live = new LiveChildren(this, elements.length);
    this.rarely().live = live;
    return live.list;
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
      if (this.rare !== null) this.rare.live?.inserted(node as ThinElement);
      this.noteInside(node as ThinElement);
    }
    if (this.measured && (node.edges !== 0 || !node.measured)) this.forgetMeasures();
    return node;
  }

  removeChild<T extends ThinNode>(node: T): T {
    if (this.rare !== null && node.nodeType === 1) this.rare.live?.removing(node as ThinElement);
    const { previousSibling, nextSibling } = node;
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    // Most that goes holds no text.
    if (this.measured && node.edges !== 0) this.forgetMeasures();
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
    if (this.rare !== null && this.rare.live !== null) followReplacement(this.rare.live, node, old);
  }

  /** Takes over all children of another element, with what is known of their text. */
  adoptContent(from: ThinParent): void {
    for (let node = from.firstChild; node !== null; node = node.nextSibling) node.parentNode = this;
    this.firstChild = from.firstChild;
    this.lastChild = from.lastChild;
    from.firstChild = null;
    from.lastChild = null;
    if (this.rare !== null) this.rare.live = null;
    if (from.rare !== null) from.rare.live = null;
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
  getElementsByTagName(name: string): readonly ThinElement[] {
    if (name !== '*') return this.elementsNamed([name]);
    const found = youngList<ThinElement>();
    for (let node = nextElement(this, this); node !== null; node = nextElement(node, this)) found.push(node);
    return found;
  }

  /** Takes lists of tag names only, such as `img,picture`: Readability asks nothing else. */
  querySelectorAll(selector: string): readonly ThinElement[] {
    return this.elementsNamed(selector.split(','));
  }

  /** All elements inside with one of these names, in document order; of SVG and MathML those written just so. Not to be written to. */
  elementsNamed(names: readonly string[]): readonly ThinElement[] {
    if (this.inside === 0) return NONE;
    let bits = 0;
    for (let i = 0; i < names.length; i++) bits |= tagFacts(names[i]!).bit;
    let found: ThinElement[] | null = null;
    for (let node = nextElement(this, this, bits); node !== null; node = nextElement(node, this, bits)) {
      if ((node.tagBit & bits) === 0 || !isNamed(node, names)) continue;
      found ??= youngList<ThinElement>();
      found.push(node);
    }
    return found ?? NONE;
  }
}

/** Readability asks for elements of some names at every paragraph, and nearly always there are none. */
const NONE: readonly ThinElement[] = [];

function followReplacement(live: LiveChildren, node: ThinNode, old: ThinNode): void {
  if (node.nodeType === 1 && old.nodeType === 1) live.replaced(old as ThinElement, node as ThinElement);
  else if (node.nodeType === 1) live.inserted(node as ThinElement);
  else if (old.nodeType === 1) live.removed();
}

function isNamed({ isHtml, tagName }: ThinElement, names: readonly string[]): boolean {
  for (let i = 0; i < names.length; i++)
    if ((isHtml ? tagFacts(names[i]!).tagName : names[i]) === tagName) return true;
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
