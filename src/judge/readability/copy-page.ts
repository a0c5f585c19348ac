import type { ChildNode, ParentNode } from 'domhandler';
import type { Page, PageElement, PageText } from '../../types.js';
import { ThinDocument } from './thin-document.js';
import { ANY, type AttributeSource, HTML_NAMESPACE, OwnAttributes, ThinElement } from './thin-element.js';
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
    for (const child of from.children as ChildNode[]) {
      if (child.type === 'text') {
        const text = child as PageText;
        if (texts[text.order] === 1) continue;
        link(to, judged ? this.copyText(text) : new ThinLeaf(3, text.data, -1));
      } else if (child.type === 'comment') {
        link(to, new ThinLeaf(8, child.data, -1));
      } else if ('attribs' in child) {
        const element = child as PageElement;
        if (elements[element.order] !== 1) this.copyElement(element, to, judged);
      }
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
    const { name } = from;
    const namespace = from.namespace ?? HTML_NAMESPACE;
    const isHtml = namespace === HTML_NAMESPACE;
    if (isHtml && isEmptied(name)) {
      const place = new ThinElement(this.document, name, namespace, from, from.has);
      link(to, place);
      to.inside |= place.tagBit;
      return;
    }
    const unwrapped = this.useNoscript && isHtml && name === 'noscript';
    const element = new ThinElement(
      this.document,
      unwrapped ? 'div' : name,
      namespace,
      isHtml ? from : foreignAttributes(from),
      isHtml ? from.has : ANY,
    );
    link(to, element);
    if (element.tagName === 'META') tamePatternInput(element);
    if (isHtml && name === 'head') this.copyHead(from, element);
    else this.copyChildren(from, element, judged && (unwrapped || !isHtml || name !== 'noscript'));
    to.inside |= element.inside | element.tagBit;
  }

  copyHead(from: PageElement, to: ThinElement): void {
    for (const child of from.children) {
      if (!('attribs' in child)) continue;
      const element = child as PageElement;
      if (tellsOfArticle(element) && this.mask.elements[element.order] !== 1)
        this.copyElement(element, to, false);
    }
  }
}

/** Elements that Readability drops whole: they stay as empty places, because it looks at what stands beside an image. */
function isEmptied(name: string): boolean {
  return name === 'script' || name === 'style' || name === 'template';
}

/** One of these stands in the name of each `<meta>` that Readability reads. */
const READ_META = /author|creator|description|title|site_name|published_time|pub-date/i;

/** In the head only the title and some metas tell Readability anything. */
function tellsOfArticle(element: PageElement): boolean {
  if (element.name !== 'meta') return element.name === 'title';
  return (
    READ_META.test(element.attribute('property') ?? '') || READ_META.test(element.attribute('name') ?? '')
  );
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
