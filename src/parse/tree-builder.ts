import { html, InsertionMode, Parser, Token } from 'parse5';
import { codeAt, lengthOf } from '../tree/code-at.js';
import type { MostNodes } from '../tree/number-tree.js';
import { isSpace } from './ascii.js';
import { append } from './family.js';
import type { Unplaced } from './place-parts.js';
import { BLOCK, ENDS, FORMATTING, INLINE, INPUT, ITEM, LISTS, STARTS, SVG_ROOT, VOID } from './plain-tags.js';
import { HAS_INK } from './source-text.js';
import { isPlainSvg } from './svg-tags.js';
import { TagToken } from './tag-token.js';
import type { TokenSink } from './token-sink.js';
import { DomhandlerAdapter, type TreeShape } from './tree-adapter.js';
import { attributesOf, TreeElement, type TreeParent } from './tree-nodes.js';

const { HTML, SVG } = html.NS;

/** Where comments still count as leading ones, in characters from the page's start. */
const LEADING_CHARACTERS = 4096;

/**
 * Formatting elements left open are opened anew in every later block, as the standard asks: n of them and n blocks
 * make n² elements. No more are made beyond this many and one for every ten characters of the page.
 */
const REOPENED_ELEMENTS = 100_000;

/**
 * parse5's tree builder, making domhandler nodes and keeping comments out of the tree. What it overrides gives the
 * same tree sooner, for pages as they mostly are.
 */
export class TreeBuilder extends Parser<TreeShape> implements TokenSink {
  readonly leadingComments: string[] = [];
  /** True once formatting elements were not opened anew because there were too many. */
  reopeningStopped = false;
  /** How many `<p>` are open. */
  private openParagraphs = 0;
  private reopenedLeft: number;
  private readonly adapter: DomhandlerAdapter;

  /** `length`: of the page's text, in characters. */
  constructor(length: number) {
    const adapter = new DomhandlerAdapter();
    super({ treeAdapter: adapter, scriptingEnabled: false });
    this.adapter = adapter;
    this.reopenedLeft = REOPENED_ELEMENTS + length / 10;
  }

  /** True before the `<html>` tag, near the page's start, and where React's late parts have their places. */
  wantsComment(offset: number): boolean {
    const { streamed } = this.adapter;
    return offset < LEADING_CHARACTERS || this.openElements.stackTop === -1 || streamed.wantsComments;
  }

  get made(): MostNodes {
    return this.adapter.made;
  }

  get unplaced(): Unplaced {
    return { streamed: this.adapter.streamed.found, shadowRoots: this.adapter.shadowRoots };
  }

  onCommentText(text: string): void {
    const { streamed } = this.adapter;
    if (streamed.wantsComments) streamed.noteComment(text, this.openElements.currentTmplContentOrNode!);
    else this.leadingComments.push(text);
  }

  wantsDoctype(): boolean {
    return this.insertionMode === InsertionMode.INITIAL;
  }

  wantsText(): boolean {
    return this.adapter.keepsText(this.openElements.current!);
  }

  isOpen(tagID: html.TAG_ID): boolean {
    return this.openElements.indexOfTopmost(tagID) !== -1;
  }

  /** parse5's own tokenizer gives a comment's text with the token; its offset is that of the comment's end. */
  override onComment(token: Token.CommentToken): void {
    if (token.data !== '' && this.wantsComment(this.tokenizer.preprocessor.offset))
      this.onCommentText(token.data);
    super.onComment(token);
  }

  override _appendCommentNode(): void {}

  /** Takes a run of characters, decoded and of any kind but NUL; parse5's own tokenizer gives tokens instead. */
  onText(chars: string, signs: number): void {
    const blank = (signs & HAS_INK) === 0;
    if (this.skipNextNewLine || this.fosterParentingEnabled || !this.takesText(blank)) {
      this.giveCharacterTokens(chars);
      return;
    }
    if (!this.tokenizer.inForeignNode && isBodyMode(this.insertionMode)) {
      this._reconstructActiveFormattingElements();
      // White space may have been written as references.
      if (this.framesetOk && !blank && !isSpaceOnly(chars)) this.framesetOk = false;
    }
    this.adapter.insertText(this.openElements.currentTmplContentOrNode!, chars, signs);
  }

  /** True where text goes in as it comes, of SVG and the head only white space. */
  private takesText(blank: boolean): boolean {
    if (this.tokenizer.inForeignNode) return blank;
    const mode = this.insertionMode;
    if (mode === InsertionMode.IN_HEAD || mode === InsertionMode.AFTER_HEAD) return blank;
    return mode === InsertionMode.TEXT || isBodyMode(mode);
  }

  /**
   * The same text as tokens. Leading white space is a token of its own; only in the modes that keep white space and
   * drop the rest must every run be.
   */
  private giveCharacterTokens(chars: string): void {
    const { CHARACTER, WHITESPACE_CHARACTER } = Token.TokenType;
    const length = lengthOf(chars);
    let at = 0;
    while (at < length) {
      const space = endOfSpace(chars, at);
      if (space > at) {
        const token = { type: WHITESPACE_CHARACTER, chars: chars.slice(at, space), location: null } as const;
        this.onWhitespaceCharacter(token);
      }
      if (space === length) return;
      at = this.dropsCharacters() ? endOfWord(chars, space) : length;
      this.onCharacter({ type: CHARACTER, chars: chars.slice(space, at), location: null });
    }
  }

  private dropsCharacters(): boolean {
    const mode = this.insertionMode;
    return (
      mode === InsertionMode.IN_COLUMN_GROUP ||
      mode === InsertionMode.IN_FRAMESET ||
      mode === InsertionMode.AFTER_FRAMESET ||
      mode === InsertionMode.AFTER_AFTER_FRAMESET
    );
  }

  /** True where a tag stands in plain body content, and no table, template or SVG has a say. */
  private isInBody(): boolean {
    const mode = this.insertionMode;
    return (mode === InsertionMode.IN_BODY || mode === InsertionMode.IN_CELL) && !this.currentNotInHTML;
  }

  override onStartTag(token: Token.TagToken): void {
    if (this.isInBody()) {
      if (!this.startPlainly(token)) super.onStartTag(token);
    } else if (!this.tokenizer.inForeignNode || !this.startInSvg(token)) super.onStartTag(token);
  }

  /** Does what parse5 does with most tags of most pages, without asking what cannot be; false where it can. */
  private startPlainly(token: Token.TagToken): boolean {
    const { openElements, activeFormattingElements } = this;
    const kind = STARTS[token.tagID];
    if (kind === SVG_ROOT) return this.startSvg(token);
    if (kind === BLOCK || kind === ITEM) {
      // Else they end it, should it be in scope.
      if (this.openParagraphs > 0) return false;
      if (kind === ITEM) {
        // An item that stands in no other can end none.
        if (LISTS[openElements.currentTagId!] === 0) return false;
        this.framesetOk = false;
      }
    } else if (kind === INLINE || kind === VOID || (kind === INPUT && !this.framesetOk))
      this._reconstructActiveFormattingElements();
    else if (kind !== FORMATTING || activeFormattingElements.newest !== null) return false;
    this.skipNextNewLine = false;
    if (kind === VOID || kind === INPUT) {
      this._appendElement(token, HTML);
      this.framesetOk = false;
      token.ackSelfClosing = true;
      return true;
    }
    this._insertElement(token, HTML);
    if (kind === FORMATTING) activeFormattingElements.pushElement(openElements.current as TreeElement, token);
    return true;
  }

  /** Likewise inside SVG, where parse5 lists every tag's attributes to give some of them capitals. */
  private startInSvg(token: Token.TagToken): boolean {
    if ((this.openElements.current as TreeElement).namespace !== SVG || !isPlainSvg(token)) return false;
    this.putSvg(token);
    return true;
  }

  private startSvg(token: Token.TagToken): boolean {
    if (!isPlainSvg(token)) return false;
    this._reconstructActiveFormattingElements();
    this.putSvg(token);
    return true;
  }

  private putSvg(token: Token.TagToken): void {
    this.skipNextNewLine = false;
    if (token.selfClosing) this._appendElement(token, SVG);
    else this._insertElement(token, SVG);
    token.ackSelfClosing = true;
  }

  override onEndTag(token: Token.TagToken): void {
    if (!this.isInBody() || !this.endPlainly(token)) super.onEndTag(token);
  }

  /** Closes the current element where the tag is its own; false where more has to be asked. */
  private endPlainly({ tagID, tagName }: Token.TagToken): boolean {
    const { openElements, activeFormattingElements } = this;
    if (tagID !== openElements.currentTagId || ENDS[tagID] === 0) return false;
    const current = openElements.current as TreeElement;
    if (current.name !== tagName) return false;
    if (STARTS[tagID] === FORMATTING) {
      const { newest } = activeFormattingElements;
      if (newest === null || newest.type === MARKER || newest.element !== current) return false;
      openElements.pop();
      activeFormattingElements.removeEntry(newest);
    } else openElements.pop();
    this.skipNextNewLine = false;
    return true;
  }

  override _insertElement(token: Token.TagToken, namespace: html.NS): void {
    const element = this.makeElement(token, namespace);
    this.attach(element);
    if (token.tagID === html.TAG_ID.P) this.openParagraphs++;
    this.openElements.push(element, token.tagID);
  }

  override _insertFakeElement(tagName: string, tagID: html.TAG_ID): void {
    if (tagID === html.TAG_ID.P) this.openParagraphs++;
    super._insertFakeElement(tagName, tagID);
  }

  override onItemPush(node: TreeParent, tagID: html.TAG_ID, isTop: boolean): void {
    if (isTop && this.openElements.stackTop > 0) this._setContextModes(node, tagID);
  }

  override onItemPop(node: TreeParent, isTop: boolean): void {
    if ((node as TreeElement).name === 'p') this.openParagraphs--;
    if ((node as TreeElement).namespace !== HTML) super.onItemPop(node, isTop);
    else if (isTop) this._setContextModes(this.openElements.current, this.openElements.currentTagId);
  }

  override _appendElement(token: Token.TagToken, namespace: html.NS): void {
    this.attach(this.makeElement(token, namespace));
  }

  private makeElement(token: Token.TagToken, namespace: html.NS): TreeElement {
    this.adapter.made.elements++;
    if (token instanceof TagToken && (namespace === HTML || token.isAsWritten))
      return new TreeElement(token.tagName, namespace, token);
    return new TreeElement(token.tagName, namespace, attributesOf(token.attrs));
  }

  private attach(element: TreeElement): void {
    if (this.fosterParentingEnabled) this._attachElementToTree(element, null, this._getInsertionLocation());
    else append(this.openElements.currentTmplContentOrNode ?? this.document, element);
  }

  override _setContextModes(current: TreeParent | undefined, tagID: html.TAG_ID | undefined): void {
    if (current !== undefined && (current as TreeElement).namespace === HTML) {
      this.currentNotInHTML = false;
      this.tokenizer.inForeignNode = false;
    } else super._setContextModes(current!, tagID);
  }

  override _reconstructActiveFormattingElements(): void {
    const { newest } = this.activeFormattingElements;
    if (newest === null || this.reopeningStopped) return;
    // All are open, as where the text of a link stands.
    if (newest.type === MARKER || newest.element === this.openElements.current) return;
    const before = this.openElements.depth;
    super._reconstructActiveFormattingElements();
    this.reopenedLeft -= this.openElements.depth - before;
    if (this.reopenedLeft < 0) this.reopeningStopped = true;
  }
}

function isBodyMode(mode: InsertionMode): boolean {
  return (
    mode === InsertionMode.IN_BODY || mode === InsertionMode.IN_CELL || mode === InsertionMode.IN_CAPTION
  );
}

/** The `type` of a marker in parse5's list of formatting elements. */
const MARKER = 0;

function isSpaceOnly(chars: string): boolean {
  return endOfSpace(chars, 0) === lengthOf(chars);
}

function endOfSpace(chars: string, from: number): number {
  const length = lengthOf(chars);
  let at = from;
  while (at < length && isSpace(codeAt(chars, at))) at++;
  return at;
}

function endOfWord(chars: string, from: number): number {
  const length = lengthOf(chars);
  let at = from;
  while (at < length && !isSpace(codeAt(chars, at))) at++;
  return at;
}
