import { HAS_CLASS, HAS_ID, HAS_OTHER, HAS_ROLE } from '../../tree/attribute-bits.js';
import { type NameValue, NO_NAME, nameValue } from '../../tree/name-value.js';
import type { PageElement } from '../../types.js';
import { hidesByStyle } from './style.js';
import { FOREIGN_KINDS, tagFacts } from './tag-facts.js';
import type { ThinDocument } from './thin-document.js';
import { type ThinNode, ThinParent } from './thin-parent.js';

/** The namespace of plain HTML elements; SVG and MathML have their own. */
export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const MATHML_NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/** Every bit of `has`. */
export const ANY = -1;

/** What an element asks for its attributes: an element of the page, or attributes of its own. */
export type AttributeSource = Pick<
  PageElement,
  'attribs' | 'className' | 'classValue' | 'id' | 'idValue' | 'attribute'
>;

/** Attributes that no element of the page has. */
export class OwnAttributes implements AttributeSource {
  constructor(readonly attribs: Record<string, string>) {}

  get className(): string {
    return this.attribs.class ?? '';
  }

  get classValue(): NameValue {
    return nameValue(this.className);
  }

  get id(): string {
    return this.attribs.id ?? '';
  }

  get idValue(): NameValue {
    return nameValue(this.id);
  }

  attribute(name: string): string | undefined {
    return this.attribs[name];
  }
}

class ThinAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}

  cloneNode(): ThinAttribute {
    return this;
  }
}

export class ThinElement extends ThinParent {
  declare readonly nodeType: 1;
  previousSibling: ThinNode | null = null;
  nextSibling: ThinNode | null = null;
  readonly isHtml: boolean;
  /** In upper case but for SVG and MathML. */
  readonly tagName: string;
  /** What its tag is; see `TagFacts`. */
  readonly kind: number;
  readonly tagBit: number;
  private ownsAttributes = false;
  private attributeList: ThinAttribute[] | null = null;
  /** What Readability hangs on elements. */
  readability: { contentScore: number } | undefined = undefined;
  _readabilityDataTable: boolean | undefined = undefined;

  constructor(
    readonly ownerDocument: ThinDocument,
    /** Of HTML elements in any case. */
    name: string,
    readonly namespace: string,
    /** Shared with the page's tree, or with another element, until something is written. */
    private attributeSource: AttributeSource,
    /** As `PageElement.has`; every bit once an attribute was written. */
    public has: number,
  ) {
    super();
    const facts = tagFacts(name);
    this.isHtml = namespace === HTML_NAMESPACE;
    this.tagName = this.isHtml ? facts.upper : name;
    this.kind = this.isHtml ? facts.kind : facts.kind & FOREIGN_KINDS;
    this.tagBit = facts.bit;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get localName(): string {
    return this.isHtml ? this.tagName.toLowerCase() : this.tagName;
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType !== 8) text += node.textContent;
    }
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

  get attribs(): Record<string, string> {
    return this.attributeSource.attribs;
  }

  getAttribute(name: string): string | null {
    const { has } = this;
    if (has === 0) return null;
    // Readability asks every element for these two.
    if (name === 'role' && (has & HAS_ROLE) === 0) return null;
    if (name === 'aria-modal' && (has & HAS_OTHER) === 0) return null;
    return this.attributeSource.attribute(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.has !== 0 && this.attributeSource.attribute(name) !== undefined;
  }

  setAttribute(name: string, value: string): void {
    this.ownAttributes();
    this.attribs[name] = value;
  }

  private ownAttributes(): void {
    if (!this.ownsAttributes)
      this.attributeSource = new OwnAttributes(Object.assign(Object.create(null), this.attribs));
    this.ownsAttributes = true;
    this.has = ANY;
    this.attributeList = null;
  }

  /** This element's attributes for another one: neither writes to them from now on. */
  shareAttributes(): AttributeSource {
    this.ownsAttributes = false;
    return this.attributeSource;
  }

  setAttributeNode(attribute: ThinAttribute): void {
    this.setAttribute(attribute.name, attribute.value);
  }

  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return;
    this.ownAttributes();
    delete this.attribs[name];
  }

  get attributes(): ThinAttribute[] {
    this.attributeList ??= Object.keys(this.attribs).map(
      (name) => new ThinAttribute(name, this.attribs[name]!),
    );
    return this.attributeList;
  }

  /** SVG elements have an object here, which no comparison of strings takes for a class, as in browsers. */
  get className(): string {
    if (this.namespace === SVG_NAMESPACE) return new AnimatedString() as unknown as string;
    return (this.has & HAS_CLASS) === 0 ? '' : this.attributeSource.className;
  }

  /** The class as what all elements share that have it; none in SVG. */
  get classValue(): NameValue {
    return (this.has & HAS_CLASS) === 0 || this.namespace === SVG_NAMESPACE
      ? NO_NAME
      : this.attributeSource.classValue;
  }

  get idValue(): NameValue {
    return (this.has & HAS_ID) === 0 ? NO_NAME : this.attributeSource.idValue;
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return (this.has & HAS_ID) === 0 ? '' : this.attributeSource.id;
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  /** Only the two properties that Readability asks for; absent in MathML. */
  get style(): { display: string; visibility: string } | undefined {
    if (!this.isHtml && this.namespace !== SVG_NAMESPACE) return undefined;
    return hidesByStyle(this.attributeSource.attribute('style'));
  }

  /** As written, not resolved: Readability asks only whether there is one and whether it is a data URL. */
  get src(): string | undefined {
    return this.tagName === 'IMG' ? (this.getAttribute('src') ?? '') : undefined;
  }

  get srcset(): string | undefined {
    return this.tagName === 'IMG' ? (this.getAttribute('srcset') ?? '') : undefined;
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
