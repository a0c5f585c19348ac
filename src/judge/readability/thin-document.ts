import { youngList } from '../../tree/young-list.js';
import { fillParsed, moveContent, type ParsedContent, parseContent, reparseContent } from './reparse.js';
import { isStable } from './stable.js';
import { tagFacts } from './tag-facts.js';
import { OwnAttributes, ThinElement } from './thin-element.js';
import { ThinLeaf } from './thin-leaf.js';
import { nextElement, ThinParent } from './thin-parent.js';
import { writeContent } from './write-html.js';

/** How to get the body back after a try. */
interface Rebuild {
  /** Whether anybody will look at it. */
  isWanted(): boolean;
  /** A new body as it was when Readability first kept its HTML. */
  body(): ThinElement | null;
}

interface Remembered {
  readonly element: ThinElement;
  readonly isBody: boolean;
  /** Of the body, what was found out about it when it was asked for first. */
  isStable: boolean;
  parsed: ParsedContent | null;
}

/**
 * The document that Readability sees: linked nodes with just the members it uses. Made by `copyPage`.
 */
export class ThinDocument extends ThinParent {
  declare readonly nodeType: 9;
  #rebuild: Rebuild | null = null;
  readonly nextSibling = null;
  readonly #remembered = youngList<Remembered>();

  constructor(
    readonly baseURI: string,
    readonly documentURI: string,
  ) {
    super();
    this.firstChild = null;
    this.lastChild = null;
    this.parentNode = null;
    this.inside = 0;
    this.measured = false;
    this.inkLength = 0;
    this.edges = 0;
    this.commas = 0;
    this.otherCommas = 0;
    this.linkInk = 0;
    this.anchorInk = 0;
    this.rare = null;
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
    return new ThinElement(this, tagFacts(name), new OwnAttributes(Object.create(null)), 0);
  }

  createTextNode(data: string): ThinLeaf {
    return new ThinLeaf(3, data, -1);
  }

  /** Set by who runs Readability. */
  rebuildBodyWith(rebuild: Rebuild): void {
    this.#rebuild = rebuild;
  }

  /** A token for the element's content as it is now, for `recallContent`; of SVG and MathML the HTML itself. */
  rememberContent(element: ThinElement): string {
    if (!element.isHtml) return writeContent(element, null);
    this.#remembered.push({ element, isBody: element === this.body, isStable: false, parsed: null });
    return `content ${this.#remembered.length - 1}`;
  }

  /**
   * Fills `target` with the content that the token stands for, as if its HTML had been parsed again.
   * For the body that is its state when the token was given; other elements must not have changed since.
   */
  recallContent(token: string, target: ThinElement): void {
    const remembered = this.#remembered[Number(token.slice('content '.length))]!;
    if (!remembered.isBody || this.#rebuild === null) reparseContent(remembered.element, target);
    else if (this.#rebuild.isWanted()) recallBody(remembered, this.#rebuild, target);
  }
}

/** The body is asked for again after each try, and is the same each time. */
function recallBody(remembered: Remembered, rebuild: Rebuild, target: ThinElement): void {
  if (remembered.parsed === null) {
    const body = rebuild.body();
    if (body === null) return;
    remembered.isStable ||= isStable(body);
    if (remembered.isStable) {
      moveContent(body, target);
      return;
    }
    remembered.parsed = parseContent(body, target.localName);
  }
  fillParsed(remembered.parsed, target);
}
Object.defineProperty(ThinDocument.prototype, 'nodeType', { value: 9 });
