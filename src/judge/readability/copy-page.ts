import type { ChildNode, ParentNode } from 'domhandler';
import { HAS_PROPERTY } from '../../tree/attribute-bits.js';
import type { Page, PageElement, PageText } from '../../types.js';
import { COPIED_APART, factsOf, HTML_NAMESPACE, tagFacts } from './tag-facts.js';
import { ThinDocument } from './thin-document.js';
import { type AttributeSource, OwnAttributes, ThinElement } from './thin-element.js';
import { ThinLeaf } from './thin-leaf.js';
import type { ThinParent } from './thin-parent.js';

/** What the caller has taken out already. */
export interface ReadabilityMask {
  /** Per element number: 1 leaves the element and all in it out of the copy. */
  elements: Uint8Array;
  /** Per text number: 1 leaves that text out. */
  texts: Uint8Array;
}

const LONG_PROPERTY = 100;
const DIV = tagFacts('div');

export interface PageCopy {
  document: ThinDocument;
  /** Per text number: 1 when the text is in the copy for Readability to judge. */
  givenText: Uint8Array;
  /** By text number: the texts of the copy that Readability judges. */
  leaves: (ThinLeaf | undefined)[];
}

/**
 * Copies the page's tree for Readability, less what the mask leaves out. The page's tree is not changed; attributes are
 * shared until one is written. Nodes of a second copy may mix with those of the `earlier` one, and know what it has measured.
 */
export function copyPage(page: Page, mask: ReadabilityMask, earlier: PageCopy | null = null): PageCopy {
  const url = page.baseUrl ?? page.url ?? 'about:blank';
  const document = new ThinDocument(url, page.url ?? url);
  const givenText = new Uint8Array(page.texts.length);
  const copy = { document, givenText, leaves: new Array<ThinLeaf | undefined>(page.texts.length) };
  new Copier(copy, mask, page.useNoscript, earlier).copyChildren(page.document, document, true);
  return copy;
}

class Copier {
  private readonly document: ThinDocument;

  constructor(
    private readonly copy: PageCopy,
    private readonly mask: ReadabilityMask,
    private readonly useNoscript: boolean,
    private readonly earlier: PageCopy | null,
  ) {
    this.document = copy.document;
  }

  /** `judged` is false where Readability only looks: in `<noscript>` and the title. */
  copyChildren(from: ParentNode, to: ThinParent, judged: boolean): void {
    const { elements, texts } = this.mask;
    for (let child = from.firstChild as ChildNode | null; child !== null; child = child.next) {
      if (child.type === 'text') {
        const text = child as PageText;
        if (texts[text.order] === 1) continue;
        link(to, judged ? this.copyText(text) : new ThinLeaf(3, text.data, -1));
      } else if ('attribs' in child) {
        const element = child as PageElement;
        if (elements[element.order] !== 1) this.copyElement(element, to, judged);
      } else if (child.type === 'comment') link(to, new ThinLeaf(8, child.data, -1));
    }
  }

  copyText({ order, data, blank }: PageText): ThinLeaf {
    const leaf = new ThinLeaf(3, data, order);
    this.copy.givenText[order] = 1;
    this.copy.leaves[order] = leaf;
    if (blank) leaf.measureBlank();
    const twin = this.earlier?.leaves[order];
    if (twin !== undefined) leaf.measureLike(twin);
    return leaf;
  }

  copyElement(from: PageElement, to: ThinParent, judged: boolean): void {
    const { name, namespace = HTML_NAMESPACE } = from;
    const isHtml = namespace === HTML_NAMESPACE;
    let facts = isHtml ? tagFacts(name) : factsOf(name, namespace);
    const isApart = (facts.kind & COPIED_APART) !== 0;
    const isSilent = isApart && name === 'noscript' && !this.useNoscript;
    if (isApart && name === 'noscript' && this.useNoscript) facts = DIV;
    // In one place: V8 writes no more than so much into one function, and calls what makes objects where it does not.
    const element = new ThinElement(this.document, facts, isHtml ? from : foreignAttributes(from), from.has);
    link(to, element);
    if (!isApart || name === 'noscript') {
      if (from.firstChild !== null) this.copyChildren(from, element, judged && !isSilent);
    } else if (name === 'head') this.copyHead(from, element);
    else if (name === 'meta') tamePatternInput(element);
    to.inside |= element.inside | facts.bit;
  }

  copyHead(from: PageElement, to: ThinElement): void {
    for (let child = from.firstChild; child !== null; child = child.next) {
      if (!('attribs' in child)) continue;
      const element = child as PageElement;
      if (tellsOfArticle(element) && this.mask.elements[element.order] !== 1)
        this.copyElement(element, to, false);
    }
  }
}

/** One of these stands in the name of each `<meta>` that Readability reads. */
const READ_META = /author|creator|description|title|site_name|published_time|pub-date/i;

/** In the head only the title and some metas tell Readability anything. */
function tellsOfArticle(element: PageElement): boolean {
  if (element.name !== 'meta') return element.name === 'title';
  if ((element.has & HAS_PROPERTY) !== 0 && READ_META.test(element.attribute('property') ?? '')) return true;
  return READ_META.test(element.attribute('name') ?? '');
}

/**
 * Readability takes the square of the time for a meta property with very much white space, which it drops in the end: it
 * is folded before.
 */
function tamePatternInput(meta: ThinElement): void {
  const property = meta.getAttribute('property');
  if (property !== null && property.length > LONG_PROPERTY) {
    meta.setAttribute('property', property.replace(/\s+/g, ' '));
  }
}

/** SVG and MathML attributes under their written names, such as `xlink:href`. */
function foreignAttributes(element: PageElement): AttributeSource {
  const prefixes = element['x-attribsPrefix'];
  if (prefixes === undefined) return element;
  const attribs: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(element.attribs)) {
    const prefix = prefixes[name];
    attribs[prefix ? `${prefix}:${name}` : name] = value;
  }
  return new OwnAttributes(attribs);
}

/** `appendChild` without its questions: the node is new, nothing has been measured yet, and what is inside is noted by the caller. */
function link(parent: ThinParent, node: ThinElement | ThinLeaf): void {
  const last = parent.lastChild;
  node.parentNode = parent;
  node.previousSibling = last;
  if (last === null) parent.firstChild = node;
  else last.nextSibling = node;
  parent.lastChild = node;
}
