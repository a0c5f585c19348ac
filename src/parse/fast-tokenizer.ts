import { decodeHTML } from 'entities/decode';
import { html, Token, TokenizerMode } from 'parse5';
import { codeIn, EXCLAMATION, endsTagName, GREATER, isLetter, LESS, QUESTION, SLASH } from './ascii.js';
import { AttributeReader, NEVER } from './attribute-reader.js';
import { findScriptEnd, findTextEnd, TextEndFinder } from './find-text-end.js';
import { NameTable } from './name-table.js';
import { readDoctype } from './read-doctype.js';
import type { SourceText } from './source-text.js';
import { isKeptByBuilder, TagToken } from './tag-token.js';
import type { TokenSink } from './token-sink.js';

const tagNames = new NameTable();

/**
 * Cuts a page into tokens for parse5's tree builder, as the standard's tokenizer does, by searching the text for the
 * few characters that matter instead of stepping through it. What it needs of the text: no NUL (see
 * `fitsFastTokenizer`). Comments give empty tokens: the tree holds none.
 */
export class FastTokenizer {
  /** Set by the tree builder: how what follows a start tag is read; a value of parse5's `TokenizerMode`. */
  state: number = TokenizerMode.DATA;
  /** Set by the tree builder: true inside SVG and MathML, where CDATA sections count. */
  inForeignNode = false;

  private readonly startTag = new TagToken('start');
  private readonly endTag = new TagToken('end');
  private readonly comment: Token.CommentToken = { type: Token.TokenType.COMMENT, data: '', location: null };
  private readonly attributes: AttributeReader;

  private readonly iframeEnds = new TextEndFinder('iframe');
  private readonly noscriptEnds = new TextEndFinder('noscript');
  private readonly text: string;
  private readonly codes: Uint8Array;

  /** `repairs`: end an `<iframe>` left open in `<noscript>` with it, against the standard. */
  constructor(
    private readonly source: SourceText,
    private readonly sink: TokenSink,
    private readonly repairs = false,
  ) {
    this.text = source.chars;
    this.codes = source.codes;
    this.attributes = new AttributeReader(source);
  }

  /**
   * Gives the sink all tokens of the text. `state` and `name` say where to begin when not in plain mark-up: a value of
   * parse5's `TokenizerMode`, and the element that is open.
   */
  run(state: number = TokenizerMode.DATA, name = ''): void {
    const { codes } = this;
    const { length } = codes;
    this.state = state;
    let at = state === TokenizerMode.DATA ? 0 : this.readSpecialText(0, name);
    while (at < length) {
      if (codes[at] === LESS) at = this.readMarkup(at);
      else at = this.readText(at, at);
    }
    this.attributes.rows.close();
    this.sink.onEof({ type: Token.TokenType.EOF, location: null });
  }

  /** Gives on the text from `start` to the first `<` at or after `searchFrom`, and returns that `<`. */
  private readText(start: number, searchFrom: number): number {
    const found = this.text.indexOf('<', searchFrom);
    const end = found === -1 ? this.text.length : found;
    this.giveText(start, end, true);
    return end;
  }

  private giveText(start: number, end: number, hasReferences: boolean): void {
    if (start === end) return;
    const piece = this.source.cut(start, end);
    this.sink.onText(hasReferences && this.source.hasAmpersand(start, end) ? decodeHTML(piece) : piece);
  }

  /** Reads what begins with the `<` at `at`; returns the index after it. */
  private readMarkup(at: number): number {
    const next = codeIn(this.codes, at + 1);
    if (isLetter(next)) return this.readStartTag(at + 1);
    if (next === SLASH) return this.readEndTag(at);
    if (next === EXCLAMATION) return this.readDeclaration(at);
    if (next === QUESTION) return this.readBogusComment(at + 1);
    return this.readText(at, at + 1);
  }

  // ---- tags ---------------------------------------------------------------------------------------------------

  private readStartTag(start: number): number {
    const { codes } = this;
    let at = start;
    let code = codeIn(codes, at);
    let hash = 0;
    while (!endsTagName(code)) {
      hash = (hash * 31 + code) | 0;
      code = codeIn(codes, ++at);
    }
    const { name, tagID } = tagNames.find(this.source, start, at, hash);
    const token = isKeptByBuilder(tagID) ? new TagToken('start') : this.startTag;
    token.set(name, tagID);
    if (code === GREATER) at++;
    else {
      const { rows } = this.attributes;
      token.rows = rows;
      token.from = rows.length;
      at = this.attributes.read(at, token);
      if (at === NEVER) return codes.length;
      token.to = rows.length;
    }
    this.sink.onStartTag(token);
    return this.state === TokenizerMode.DATA ? at : this.readSpecialText(at, name);
  }

  private readEndTag(at: number): number {
    const { codes } = this;
    const start = at + 2;
    let code = codeIn(codes, start);
    if (!isLetter(code)) return this.readStrayEnd(at, code);
    let end = start;
    let hash = 0;
    while (!endsTagName(code)) {
      hash = (hash * 31 + code) | 0;
      code = codeIn(codes, ++end);
    }
    const known = tagNames.find(this.source, start, end, hash);
    // What an end tag says of attributes is read over, and forgotten with the next.
    const after = code === GREATER ? end + 1 : this.attributes.read(end, this.endTag);
    if (after === NEVER) return codes.length;
    this.giveEndTag(known.name, known.tagID);
    return after;
  }

  private giveEndTag(name: string, tagID: html.TAG_ID): void {
    this.endTag.set(name, tagID);
    this.sink.onEndTag(this.endTag);
  }

  /** Reads `</` with no letter after it: nothing, text at the end of the page, or a comment. */
  private readStrayEnd(at: number, code: number): number {
    if (code === GREATER) return at + 3;
    if (at + 2 < this.text.length) return this.readBogusComment(at + 2);
    this.giveText(at, at + 2, false);
    return at + 2;
  }

  // ---- text up to an end tag ----------------------------------------------------------------------------------

  /** Reads the content of a script, style, title and the like, whose start tag ends before `start`. */
  private readSpecialText(start: number, name: string): number {
    const { state } = this;
    this.state = TokenizerMode.DATA;
    if (state === TokenizerMode.CDATA_SECTION) return this.readCdata(start);
    const found = this.findSpecialEnd(start, state, name);
    const end = found === -1 ? this.text.length : found;
    const cut = this.repairs && name === 'iframe' ? this.endOfNoscript(start, end) : -1;
    if (this.sink.wantsText()) this.giveText(start, cut === -1 ? end : cut, state === TokenizerMode.RCDATA);
    if (cut === -1) return end;
    this.giveEndTag('iframe', html.TAG_ID.IFRAME);
    return cut;
  }

  private findSpecialEnd(start: number, state: number, name: string): number {
    if (state === TokenizerMode.SCRIPT_DATA) return findScriptEnd(this.text, start);
    if (state === TokenizerMode.PLAINTEXT) return -1;
    return name === 'iframe' ? this.iframeEnds.find(this.text, start) : findTextEnd(this.text, start, name);
  }

  /**
   * Where the `<noscript>` ends that holds an `<iframe>` left open, as in tag managers' snippets; -1 for other iframes.
   * With scripting off the iframe would swallow the page up to the next `</iframe>`; browsers, with scripting on, end
   * it with the `<noscript>`.
   */
  private endOfNoscript(start: number, end: number): number {
    if (!this.sink.isOpen(html.TAG_ID.NOSCRIPT)) return -1;
    const close = this.noscriptEnds.find(this.text, start);
    return close < end ? close : -1;
  }

  // ---- comments, doctypes, CDATA ------------------------------------------------------------------------------

  private readDeclaration(at: number): number {
    const { text } = this;
    if (text.startsWith('--', at + 2)) return this.readComment(at + 4);
    if (this.inForeignNode && text.startsWith('[CDATA[', at + 2)) return this.readCdata(at + 9);
    if (text.slice(at + 2, at + 9).toLowerCase() !== 'doctype') return this.readBogusComment(at + 2);
    const found = text.indexOf('>', at);
    const end = found === -1 ? text.length : found + 1;
    this.sink.onDoctype(this.sink.wantsDoctype() ? readDoctype(this.source.cut(at, end)) : STRAY_DOCTYPE);
    return end;
  }

  private readCdata(start: number): number {
    const found = this.text.indexOf(']]>', start);
    this.giveText(start, found === -1 ? this.text.length : found, false);
    return found === -1 ? this.text.length : found + 3;
  }

  private readComment(start: number): number {
    const { text } = this;
    if (text.charCodeAt(start) === GREATER) return this.giveComment(start, start, 1);
    if (text.startsWith('->', start)) return this.giveComment(start, start, 2);
    const end = text.indexOf('-->', start);
    // Rarer than an ordinary comment, so only sought where it could end the comment sooner.
    const bang = end === -1 ? text.indexOf('--!>', start) : text.slice(start, end).indexOf('--!>');
    if (bang !== -1)
      return end === -1 ? this.giveComment(start, bang, 4) : this.giveComment(start, start + bang, 4);
    if (end !== -1) return this.giveComment(start, end, 3);
    const unfinished = UNFINISHED_END.exec(text.slice(Math.max(start, text.length - 3)))?.[0].length ?? 0;
    return this.giveComment(start, Math.max(start, text.length - unfinished), unfinished);
  }

  private readBogusComment(start: number): number {
    const end = this.text.indexOf('>', start);
    return end === -1 ? this.giveComment(start, this.text.length, 0) : this.giveComment(start, end, 1);
  }

  private giveComment(start: number, end: number, endLength: number): number {
    const { sink } = this;
    if (sink.wantsComment(start)) sink.onCommentText(this.source.cut(start, end));
    sink.onComment(this.comment);
    return end + endLength;
  }
}

/** True for text that `FastTokenizer` reads as the standard asks; parse5's own tokenizer is for the rest. */
export function fitsFastTokenizer(source: SourceText): boolean {
  return !source.chars.includes('\0');
}

/** What a doctype is anywhere but at the page's start, where only that it came counts. */
const STRAY_DOCTYPE: Token.DoctypeToken = {
  type: Token.TokenType.DOCTYPE,
  name: null,
  forceQuirks: true,
  publicId: null,
  systemId: null,
  location: null,
};

/** What the page's end leaves of a comment's end. */
const UNFINISHED_END = /--!$|--?$/;
