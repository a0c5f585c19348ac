import { HAS_HIDING, HAS_PROPERTY, HAS_REL } from '../../tree/attribute-bits.js';
import { ancestorsOf } from './ancestors.js';
import { cleanConditionally } from './clean-conditionally.js';
import { type HeadClaims, PlainReadability } from './engine.js';
import { readHeadClaims } from './head-claims.js';
import { mayShow, namesImage } from './image-attributes.js';
import { InnerText, innerText } from './inner-text.js';
import { linkDensity } from './link-density.js';
import { INK, measureElement, measureText } from './measure.js';
import { BYLINE, lookAtNames, namesHave, REGEXPS, SHARE, weightOfNames } from './name-signs.js';
import { BLOCK, BLOCK_BITS, PHRASING, PHRASING_WITH_CONTENT, tagFacts } from './tag-facts.js';
import type { ThinDocument } from './thin-document.js';
import { ThinElement } from './thin-element.js';
import type { ThinLeaf } from './thin-leaf.js';
import { nextElement, type ThinNode, type ThinParent } from './thin-parent.js';
import { TitleWords } from './title-words.js';
import { isVisible } from './visible.js';

/**
 * Readability with its hot helpers replaced by ones that know the thin DOM and answer the same, without strings where only
 * their length counts. Held equal to the plain class by tests and by `npm run check:dom`. What only changes attributes of
 * the result is left out: galley takes from it which texts were kept.
 */
export class FastReadability extends PlainReadability {
  /** The title is compared with every heading: its words are found once. */
  #title = new TitleWords('');

  /** A string of titles, which it takes apart; of what it weighs only what it asks for. */
  _getInnerText(element: ThinElement, foldSpaces = true): string | InnerText {
    if (!element.measured) measureElement(element);
    if (element.inkLength === 0) return '';
    const { tagName } = element;
    // Of paragraphs it asks whether there is any.
    if (!foldSpaces && tagName !== 'P') return element.textContent.trim();
    return tagName === 'TITLE' || tagName === 'H1' ? innerText(element) : new InnerText(element);
  }

  _headerDuplicatesTitle(node: ThinElement): boolean {
    if (node.tagName !== 'H1' && node.tagName !== 'H2') return false;
    const title = this._articleTitle ?? '';
    if (title !== this.#title.text) this.#title = new TitleWords(title);
    return this.#title.areMostOf(node.textContent.trim());
  }

  override _hasAncestorTag(
    node: ThinElement,
    tag: string,
    maxDepth = 3,
    filter?: (ancestor: ThinElement) => boolean,
  ): boolean {
    const { tagName } = tagFacts(tag);
    let up = node.parentNode as ThinElement | null;
    for (let depth = 0; up !== null && (maxDepth <= 0 || depth <= maxDepth); depth++) {
      if (up.tagName === tagName && (filter === undefined || filter(up))) return true;
      up = up.parentNode as ThinElement | null;
    }
    return false;
  }

  _getLinkDensity(element: ThinElement): number {
    return linkDensity(element);
  }

  _isElementWithoutContent(node: ThinElement): boolean {
    if (!node.measured) measureElement(node);
    if ((node.edges & INK) !== 0) return false;
    if (node.inside === 0) return true;
    let children = 0;
    for (let child = node.firstElementChild; child !== null; child = child.nextElementSibling) children++;
    return children === node.elementsNamed(BREAKS).length;
  }

  _isWhitespace(node: ThinNode): boolean {
    if (node.nodeType === 3) return !hasInk(node as ThinLeaf);
    return node.nodeType === 1 && (node as ThinElement).tagName === 'BR';
  }

  _hasSingleTagInsideElement(element: ThinElement, tag: string): boolean {
    const only = element.firstElementChild;
    if (only === null || only.tagName !== tag || only.nextElementSibling !== null) return false;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3 && endsInInk((node as ThinLeaf).data)) return false;
    }
    return true;
  }

  _hasChildBlockElement(element: ThinParent): boolean {
    for (
      let node = nextElement(element, element, BLOCK_BITS);
      node !== null;
      node = nextElement(node, element, BLOCK_BITS)
    ) {
      if ((node.kind & BLOCK) !== 0) return true;
    }
    return false;
  }

  _isPhrasingContent(node: ThinNode): boolean {
    if (node.nodeType !== 1) return node.nodeType === 3;
    const element = node as ThinElement;
    if ((element.kind & PHRASING) !== 0) return true;
    if ((element.kind & PHRASING_WITH_CONTENT) === 0) return false;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (!this._isPhrasingContent(child)) return false;
    }
    return true;
  }

  _getNextNode(node: ThinParent, skipInside?: boolean): ThinElement | null {
    if (!skipInside) {
      const first = node.firstElementChild;
      if (first !== null) return first;
    }
    let up: ThinParent | null = node;
    while (up !== null) {
      let next = (up as ThinElement).nextSibling;
      while (next !== null && next.nodeType !== 1) next = next.nextSibling;
      if (next !== null) return next as ThinElement;
      up = up.parentNode;
    }
    return null;
  }

  _isValidByline(node: ThinElement): boolean {
    const { has } = node;
    const claims =
      ((has & HAS_REL) !== 0 && node.getAttribute('rel') === 'author') ||
      ((has & HAS_PROPERTY) !== 0 && node.getAttribute('itemprop')?.includes('author') === true) ||
      namesHave(node, BYLINE);
    if (!claims) return false;
    const { length } = node.textContent.trim();
    return length > 0 && length < 100;
  }

  /** Asked of each element before its names are looked at. */
  _isProbablyVisible(node: ThinElement): boolean {
    lookAtNames(node);
    return (node.has & HAS_HIDING) === 0 || isVisible(node);
  }

  _getNodeAncestors(node: ThinParent, most = 0): ThinParent[] {
    return ancestorsOf(node, most);
  }

  _setNodeTag(node: ThinElement, tag: string): ThinElement {
    const replacement = new ThinElement(node.ownerDocument, tagFacts(tag), node.shareAttributes(), node.has);
    replacement.adoptContent(node);
    if (node.tagName === 'A') node.parentNode!.replaceChild(replacement, node);
    else node.parentNode!.swapChild(replacement, node);
    if (node.readability) replacement.readability = node.readability;
    return replacement;
  }

  _getAllNodesWithTag(node: ThinParent, tagNames: string[]): readonly ThinElement[] {
    return node.elementsNamed(tagNames);
  }

  override _getClassWeight(node: ThinElement): number {
    return this._flagIsActive(this.FLAG_WEIGHT_CLASSES) ? weightOfNames(node) : 0;
  }

  /** Asked for names that speak of sharing. */
  _cleanMatchedNodes(root: ThinElement, matches: (node: ThinElement, names: string) => boolean): void {
    const end = this._getNextNode(root, true);
    let node = this._getNextNode(root);
    while (node !== null && node !== end) {
      const goes = namesHave(node, SHARE) && matches.call(this, node, `${node.className} ${node.id}`);
      const next = this._getNextNode(node, goes);
      if (goes) node.remove();
      node = next;
    }
  }

  _cleanConditionally(article: ThinElement, tag: string): void {
    if (this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) cleanConditionally(this, article, tag);
  }

  /** Only of what Readability itself makes something: excerpts and the like nobody here asks it for. */
  override _getArticleMetadata(): HeadClaims {
    const { title, byline } = readHeadClaims(this._doc.getElementsByTagName('meta'));
    dropMetas(this._doc);
    return {
      title: this._unescapeHtmlEntities(title === '' ? this._getArticleTitle() : title),
      byline: byline === undefined ? undefined : this._unescapeHtmlEntities(byline),
    };
  }

  override _unwrapNoscriptImages(document: ThinDocument): void {
    for (const image of document.getElementsByTagName('img')) {
      if (!mayShow(image)) image.remove();
    }
    const unwraps = document.getElementsByTagName('noscript').some((noscript) => {
      const before = noscript.previousElementSibling;
      return before !== null && this._isSingleImage(noscript) && this._isSingleImage(before);
    });
    if (unwraps) super._unwrapNoscriptImages(document);
  }

  /** Only figures without an image count: they are given one. Addresses of the others are not looked at again. */
  _fixLazyImages(root: ThinElement): void {
    for (const figure of root.getElementsByTagName('figure')) {
      if (figure.querySelectorAll('img,picture').length === 0 && namesImage(figure)) {
        figure.appendChild(figure.ownerDocument.createElement('img'));
      }
    }
  }

  /** Only `javascript:` links change the tree: they become their content. */
  _fixRelativeUris(article: ThinElement): void {
    for (const link of article.getElementsByTagName('a')) {
      if (!link.getAttribute('href')?.startsWith('javascript:')) continue;
      const only = link.firstChild === link.lastChild ? link.firstChild : null;
      if (only !== null && only.nodeType === 3) {
        link.parentNode!.replaceChild(only, link);
      } else {
        const span = link.ownerDocument.createElement('span');
        span.adoptContent(link);
        link.parentNode!.replaceChild(span, link);
      }
    }
  }

  _cleanClasses(): void {}

  /** Only where a later step reads attributes: addresses of images and videos can stand in the ones that go. */
  _cleanStyles(article: ThinElement): void {
    for (const element of article.querySelectorAll('figure,object,embed,iframe')) {
      if (isInsideSvg(element, article)) continue;
      for (const name of this.PRESENTATIONAL_ATTRIBUTES) element.removeAttribute(name);
    }
  }
}

const BREAKS = ['br', 'hr'];

function isInsideSvg(element: ThinElement, root: ThinElement): boolean {
  for (let up: ThinParent | null = element; up !== null && up !== root; up = up.parentNode) {
    if ((up as ThinElement).tagName === 'svg') return true;
  }
  return false;
}

function hasInk(leaf: ThinLeaf): boolean {
  if (!leaf.measured) measureText(leaf);
  return (leaf.edges & INK) !== 0;
}

function endsInInk(text: string): boolean {
  return text !== '' && text.at(-1)!.trim() !== '';
}

function dropMetas(document: ThinDocument): void {
  for (const child of document.documentElement?.children ?? []) {
    if (child.tagName !== 'HEAD') continue;
    for (const meta of child.getElementsByTagName('meta')) meta.remove();
  }
}

/** Readability puts the names of an element together and searches them; what it would find stands on the names. */
Object.defineProperty(FastReadability.prototype, 'REGEXPS', { value: REGEXPS });
