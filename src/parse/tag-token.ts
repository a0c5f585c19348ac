import { html, Token } from 'parse5';
import { NO_NAME } from '../tree/name-value.js';
import type { AttributeRows } from './attribute-rows.js';
import type { ElementAttributes } from './tree-nodes.js';

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
 * A start or end tag for parse5's tree builder. What it says of the attributes is what their element will be told; the
 * list that the builder asks for, of a few tags only, is made when it asks.
 */
export class TagToken implements Token.TagToken, ElementAttributes {
  readonly type: Token.TagToken['type'];
  tagName = '';
  tagID: html.TAG_ID = ID.UNKNOWN;
  selfClosing = false;
  ackSelfClosing = false;
  readonly location = null;
  /** As `PageElement.has`, of the attributes as written. */
  has = 0;
  classValue = NO_NAME;
  idValue = NO_NAME;
  source: AttributeRows | null = null;
  from = -1;
  private list: Token.Attribute[] | null = null;

  constructor(type: 'start' | 'end') {
    this.type = type === 'start' ? Token.TokenType.START_TAG : Token.TokenType.END_TAG;
  }

  /** Makes this the token of another tag, without attributes. */
  set(tagName: string, tagID: html.TAG_ID): void {
    this.tagName = tagName;
    this.tagID = tagID;
    this.selfClosing = false;
    this.ackSelfClosing = false;
    this.has = 0;
    this.classValue = NO_NAME;
    this.idValue = NO_NAME;
    this.source = null;
    this.from = -1;
    this.list = null;
  }

  get attrs(): Token.Attribute[] {
    this.list ??= this.source === null ? [] : this.source.list(this.from);
    return this.list;
  }

  /** True until the attributes are listed: the builder renames the list's entries in SVG and MathML, and there those count. */
  get isAsWritten(): boolean {
    return this.list === null;
  }
}
