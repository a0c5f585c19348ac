import { HAS_CLASS, HAS_ID, HAS_OTHER, HAS_ROLE } from '../../tree/attribute-bits.js';
import { type NameValue, NO_NAME, nameValue } from '../../tree/name-value.js';
import type { PageElement } from '../../types.js';
import { ThinAttribute } from './rare.js';
import { hidesByStyle } from './style.js';
import { SVG_NAMESPACE, type TagFacts } from './tag-facts.js';
import type { ThinDocument } from './thin-document.js';
import { type ThinNode, ThinParent } from './thin-parent.js';

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

export class ThinElement extends ThinParent {
  declare readonly nodeType: 1;
  previousSibling: ThinNode | null;
  nextSibling: ThinNode | null;
  /** What Readability hangs on elements. */
  readability: { contentScore: number } | undefined;

  constructor(
    readonly ownerDocument: ThinDocument,
    /** What its tag is. */
    readonly facts: TagFacts,
    /** Shared with the page's tree, or with another element, until something is written. */
    private attributeSource: AttributeSource,
    /** As `PageElement.has`; every bit once an attribute was written. */
    public has: number,
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
    this.previousSibling = null;
    this.nextSibling = null;
    this.readability = undefined;
  }

  get isHtml(): boolean {
    return this.facts.isHtml;
  }

  /** In upper case but for SVG and MathML. */
  get tagName(): string {
    return this.facts.tagName;
  }

  get namespace(): string {
    return this.facts.namespace;
  }

  get kind(): number {
    return this.facts.kind;
  }

  get tagBit(): number {
    return this.facts.bit;
  }

  get _readabilityDataTable(): boolean | undefined {
    return this.rare?.isDataTable;
  }

  set _readabilityDataTable(isDataTable: boolean | undefined) {
    this.rarely().isDataTable = isDataTable;
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
    const rare = this.rarely();
    if (!rare.ownsAttributes)
      this.attributeSource = new OwnAttributes(Object.assign(Object.create(null), this.attribs));
    rare.ownsAttributes = true;
    rare.attributes = null;
    this.has = ANY;
  }

  /** This element's attributes for another one: neither writes to them from now on. */
  shareAttributes(): AttributeSource {
    if (this.rare !== null) this.rare.ownsAttributes = false;
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
    const rare = this.rarely();
    rare.attributes ??= Object.keys(this.attribs).map((name) => new ThinAttribute(name, this.attribs[name]!));
    return rare.attributes;
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
