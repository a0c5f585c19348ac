import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { html, type Token } from 'parse5';
import { attributeBits, IS_MATHML, IS_SVG } from '../tree/attribute-bits.js';
import { type NameValue, nameValue } from '../tree/name-value.js';
import type { PageElement, PageText } from '../types.js';
import { type AttributeRows, Attributes } from './attribute-rows.js';
import { type Family, giveFamily, givePrev } from './family.js';
import { ALL_SIGNS, BEYOND_ASCII, HAS_AMPERSAND, HAS_DIGIT, HAS_INK } from './source-text.js';
import { svgAttributes } from './svg-tags.js';

const { HTML, SVG, MATHML } = html.NS;

/**
 * An element of the page's tree, not yet numbered. It is a domhandler `Element` by its prototype, with the fields set
 * in one go instead of by three constructors, and without those for source positions: pages have thousands. `children` is
 * no field of its own, which domhandler's `hasChildren` asks for.
 */
export type TreeElement = PageElement & Family & { namespace: string };

// `declare`, or every field would be set twice.
class ElementFields {
  declare parent: ParentNode | null;
  declare back: ChildNode | null;
  declare next: ChildNode | null;
  declare name: string;
  declare first: ChildNode | null;
  declare order: number;
  declare has: number;
  declare classValue: NameValue;
  declare idValue: NameValue;
  /** Where its attributes stand, from row `from` on; or themselves, from the first time that they are asked for as an object; null where it has none. */
  declare source: AttributeRows | Attributes | null;
  /** -1 where `source` is no rows. */
  declare from: number;

  constructor(name: string, namespace: string, from: ElementAttributes) {
    // What walks ask first: V8 lays the fields out in this order, and the processor fetches some eight at a time.
    this.name = name;
    this.first = null;
    this.order = -1;
    this.has = namespace === HTML ? from.has : from.has | (namespace === SVG ? IS_SVG : IS_MATHML);
    this.next = null;
    this.parent = null;
    this.classValue = from.classValue;
    this.idValue = from.idValue;
    this.back = null;
    this.source = from.source;
    this.from = from.from;
  }

  get className(): string {
    return this.classValue.text;
  }

  get id(): string {
    return this.idValue.text;
  }

  get type(): string {
    const { name } = this;
    return name === 'script' || name === 'style' ? name : 'tag';
  }

  get namespace(): string {
    if ((this.has & (IS_SVG | IS_MATHML)) === 0) return HTML;
    return (this.has & IS_SVG) === 0 ? MATHML : SVG;
  }

  get attribs(): Attributes {
    if (this.from >= 0) {
      const rows = this.source as AttributeRows;
      this.source = this.namespace === HTML ? rows.all(this.from) : svgAttributes(rows, this.from);
      this.from = -1;
    }
    this.source ??= new Attributes();
    return this.source as Attributes;
  }

  attribute(name: string): string | undefined {
    const { source } = this;
    if (source === null) return undefined;
    if (this.from < 0) return (source as Attributes)[name];
    return this.namespace === HTML ? (source as AttributeRows).find(name, this.from) : this.attribs[name];
  }
}

/** What an element is told of its attributes; the fields are its own. */
export type ElementAttributes = Pick<ElementFields, 'has' | 'classValue' | 'idValue' | 'source' | 'from'>;

export const TreeElement = ElementFields as unknown as new (
  name: string,
  namespace: string,
  from: ElementAttributes,
) => TreeElement;
Object.setPrototypeOf(TreeElement.prototype, Element.prototype);

/** An element's attributes from parse5's list. */
export function attributesOf(list: readonly Token.Attribute[]): ElementAttributes {
  const known = new Attributes();
  for (let i = 0; i < list.length; i++) known[list[i]!.name] = list[i]!.value;
  return describeAttributes(known);
}

/** What an element with these attributes is told of them. */
export function describeAttributes(known: Attributes): ElementAttributes {
  const has = attributeBits(known);
  const classValue = nameValue(known.class ?? '');
  return { has, classValue, idValue: nameValue(known.id ?? ''), source: known, from: -1 };
}

/** A text of the page's tree, not yet numbered; a domhandler `Text` as `TreeElement` is an `Element`. */
export interface TreeText extends PageText {
  /** Adds to its end what may hold these signs: a sum of the bits of `SIGNS`. */
  add(data: string, signs: number): void;
}

class TextFields {
  declare parent: ParentNode | null;
  declare back: ChildNode | null;
  declare next: ChildNode | null;
  declare data: string;
  /** Its number, and in the lowest bits what it may hold: of a giant page's texts a field is some megabytes. */
  declare told: number;

  constructor(data: string, signs: number = ALL_SIGNS) {
    this.data = data;
    this.told = NOT_NUMBERED | signs;
    this.next = null;
    this.parent = null;
    this.back = null;
  }

  get order(): number {
    return this.told >> SIGN_BITS;
  }

  set order(order: number) {
    this.told = (order << SIGN_BITS) | (this.told & ALL_SIGNS);
  }

  get blank(): boolean {
    return (this.told & HAS_INK) === 0;
  }

  get ascii(): boolean {
    return (this.told & (HAS_AMPERSAND | BEYOND_ASCII)) === 0;
  }

  get digitless(): boolean {
    return (this.told & HAS_DIGIT) === 0;
  }

  add(data: string, signs: number): void {
    this.data += data;
    this.told |= signs;
  }
}

/** Bits of `ALL_SIGNS`; the rest of 32 number more texts than a page can have. */
const SIGN_BITS = 5;
const NOT_NUMBERED = -1 << SIGN_BITS;

export const TreeText = TextFields as unknown as new (data: string, signs?: number) => TreeText;
Object.setPrototypeOf(TreeText.prototype, Text.prototype);
Object.defineProperty(TreeText.prototype, 'type', { value: 'text' });

giveFamily(TreeElement.prototype);
for (const node of [TreeElement, TreeText]) {
  givePrev(node.prototype);
  Object.defineProperty(node.prototype, 'startIndex', { value: null, writable: true });
  Object.defineProperty(node.prototype, 'endIndex', { value: null, writable: true });
}

class DocumentFields {
  declare parent: ParentNode | null;
  declare prev: ChildNode | null;
  declare next: ChildNode | null;
  declare first: ChildNode | null;

  constructor() {
    this.parent = null;
    this.prev = null;
    this.next = null;
    this.first = null;
  }
}

/** The root of a page's tree, or of a template's content; a domhandler `Document` as `TreeElement` is an `Element`. */
export type TreeDocument = Document & Family;
export const TreeDocument = DocumentFields as unknown as new () => TreeDocument;
Object.setPrototypeOf(TreeDocument.prototype, Document.prototype);
giveFamily(TreeDocument.prototype);
Object.defineProperty(TreeDocument.prototype, 'type', { value: 'root' });

/** Anything of the tree that holds nodes. */
export type TreeParent = TreeDocument | TreeElement;
export type TreeNode = TreeElement | TreeText;
