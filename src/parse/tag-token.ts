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
  /** As `PageElement.has`, of the attributes as written. */
  has = 0;
  private attributes: Attributes | null = null;
  private taken = false;
  private list: Token.Attribute[] | null = null;

  constructor(type: 'start' | 'end') {
    this.type = type === 'start' ? Token.TokenType.START_TAG : Token.TokenType.END_TAG;
  }

  /** Makes this the token of another tag. */
  set(
    tagName: string,
    tagID: html.TAG_ID,
    attributes: Attributes | null,
    has: number,
    selfClosing: boolean,
  ): void {
    this.tagName = tagName;
    this.tagID = tagID;
    this.selfClosing = selfClosing;
    this.ackSelfClosing = false;
    this.attributes = attributes;
    this.has = has;
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

  /**
   * True until the attributes are taken or listed: elements opened anew need copies, and the builder renames the list's
   * entries in SVG and MathML, so that a list that was made counts.
   */
  get isAsWritten(): boolean {
    return this.list === null && !this.taken;
  }

  /** The attributes for the one element that will own them. */
  takeAttributes(): Attributes {
    this.taken = true;
    return this.attributes ?? new Attributes();
  }
}
