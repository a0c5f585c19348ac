import { html, Token } from 'parse5';
import { Attributes } from './tree-nodes.js';

const { TAG_ID: ID } = html;

/** By tag ID, 1 for tags whose tokens the tree builder keeps, to open the element anew later. */
const KEPT = new Uint8Array(256);
for (const tagID of [ID.A, ID.B, ID.BIG, ID.CODE, ID.EM, ID.FONT, ID.I, ID.NOBR]) KEPT[tagID] = 1;
for (const tagID of [ID.S, ID.SMALL, ID.STRIKE, ID.STRONG, ID.TT, ID.U]) KEPT[tagID] = 1;

/** True for tags whose token must not be used again for the next tag. */
export function isKeptByBuilder(tagID: html.TAG_ID): boolean {
  return KEPT[tagID] === 1;
}

/**
 * A start or end tag for parse5's tree builder. The attributes stand in the object that the element will own; the
 * list that the builder asks for, of a few tags only, is made when it asks.
 */
export class TagToken implements Token.TagToken {
  readonly type: Token.TagToken['type'];
  tagName = '';
  tagID: html.TAG_ID = ID.UNKNOWN;
  selfClosing = false;
  ackSelfClosing = false;
  readonly location = null;
  private attributes: Attributes | null = null;
  private taken = false;
  private list: Token.Attribute[] | null = null;

  constructor(type: 'start' | 'end') {
    this.type = type === 'start' ? Token.TokenType.START_TAG : Token.TokenType.END_TAG;
  }

  /** Makes this the token of another tag. */
  set(tagName: string, tagID: html.TAG_ID, attributes: Attributes | null, selfClosing: boolean): void {
    this.tagName = tagName;
    this.tagID = tagID;
    this.selfClosing = selfClosing;
    this.ackSelfClosing = false;
    this.attributes = attributes;
    this.taken = false;
    this.list = null;
  }

  get attrs(): Token.Attribute[] {
    if (this.list === null) {
      this.list = [];
      const { attributes } = this;
      if (attributes !== null)
        for (const name in attributes) this.list.push({ name, value: attributes[name]! });
    }
    return this.list;
  }

  /** The attributes for one more element: the object itself for the first, copies for elements opened anew. */
  takeAttributes(): Attributes {
    // The builder renames the list's entries in SVG and MathML, so a list that was made counts.
    if (this.list === null && !this.taken) {
      this.taken = true;
      return this.attributes ?? new Attributes();
    }
    return attributesOf(this.attrs);
  }
}

/** An element's attribute object from parse5's list. */
export function attributesOf(list: readonly Token.Attribute[]): Attributes {
  const attributes = new Attributes();
  for (let i = 0; i < list.length; i++) attributes[list[i]!.name] = list[i]!.value;
  return attributes;
}
