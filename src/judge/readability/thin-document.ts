import { reparseAndMove, reparseContent } from './reparse.js';
import { HTML_NAMESPACE, OwnAttributes, ThinElement } from './thin-element.js';
import { ThinLeaf } from './thin-leaf.js';
import { nextElement, ThinParent } from './thin-parent.js';
import { writeContent } from './write-html.js';

/**
 * The document that Readability sees: linked nodes with just the members it uses. Made by `copyPage`.
 */
export class ThinDocument extends ThinParent {
  declare readonly nodeType: 9;
  #rebuildBody: (() => ThinElement | null) | null = null;
  readonly nextSibling = null;
  readonly #remembered: { element: ThinElement; isBody: boolean }[] = [];

  constructor(
    readonly baseURI: string,
    readonly documentURI: string,
  ) {
    super();
  }

  /** Computed at each question: Readability can remove the root element itself. */
  get documentElement(): ThinElement | null {
    return this.firstElementChild;
  }

  get body(): ThinElement | null {
    const root = this.documentElement;
    if (root?.tagName !== 'HTML') return null;
    for (let node = root.firstElementChild; node !== null; node = node.nextElementSibling) {
      if (node.tagName === 'BODY' || node.tagName === 'FRAMESET') return node;
    }
    return null;
  }

  get title(): string {
    for (let node = nextElement(this, this); node !== null; node = nextElement(node, this)) {
      if (node.tagName !== 'TITLE') continue;
      let text = '';
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.nodeType === 3) text += child.textContent;
      }
      return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
    }
    return '';
  }

  createElement(name: string): ThinElement {
    return new ThinElement(this, name, HTML_NAMESPACE, new OwnAttributes(Object.create(null)), 0);
  }

  createTextNode(data: string): ThinLeaf {
    return new ThinLeaf(3, data, -1);
  }

  /**
   * Set by who runs Readability: gives a new body as it was when Readability first kept its HTML, or null when nobody will
   * look at it.
   */
  rebuildBodyWith(rebuild: () => ThinElement | null): void {
    this.#rebuildBody = rebuild;
  }

  /** A token for the element's content as it is now, for `recallContent`; of SVG and MathML the HTML itself. */
  rememberContent(element: ThinElement): string {
    if (!element.isHtml) return writeContent(element, null);
    this.#remembered.push({ element, isBody: element === this.body });
    return `content ${this.#remembered.length - 1}`;
  }

  /**
   * Fills `target` with the content that the token stands for, as if its HTML had been parsed again.
   * For the body that is its state when the token was given; other elements must not have changed since.
   */
  recallContent(token: string, target: ThinElement): void {
    const { element, isBody } = this.#remembered[Number(token.slice('content '.length))]!;
    if (!isBody || this.#rebuildBody === null) {
      reparseContent(element, target);
      return;
    }
    const body = this.#rebuildBody();
    if (body !== null) reparseAndMove(body, target);
  }
}
Object.defineProperty(ThinDocument.prototype, 'nodeType', { value: 9 });
