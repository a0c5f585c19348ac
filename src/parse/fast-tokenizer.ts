import { decodeHTML } from 'entities/decode';
import { html, Token, TokenizerMode } from 'parse5';
import {
  codeIn,
  ENDS,
  ENDS_TAG,
  EXCLAMATION,
  GREATER,
  isLetter,
  LESS,
  placeOf,
  QUESTION,
  SLASH,
  standsAt,
} from './ascii.js';
import { AttributeReader, NEVER } from './attribute-reader.js';
import { type CommentEnd, findCommentEnd } from './find-comment-end.js';
import { commentFinder, Finder, findScriptEnd, findTextEnd } from './find-text-end.js';
import { NameTable } from './name-table.js';
import { readDoctype } from './read-doctype.js';
import { HAS_AMPERSAND, HAS_INK, SIGNS, type SourceText } from './source-text.js';
import { isKeptByBuilder, TagToken } from './tag-token.js';
import type { TokenSink } from './token-sink.js';

const tagNames = new NameTable();

/**
 * Cuts a page into tokens for parse5's tree builder, as the standard's tokenizer does, by searching its bytes for the
 * few characters that matter. What it needs of the text: no NUL (see
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

  private readonly codes: Buffer;
  private readonly comments: Finder;
  private readonly iframeEnds: Finder;
  private readonly noscriptEnds: Finder;

  /** `repairs`: end an `<iframe>` left open in `<noscript>` with it, against the standard. */
  constructor(
    private readonly source: SourceText,
    private readonly sink: TokenSink,
    private readonly repairs = false,
  ) {
    const { codes } = source;
    this.codes = codes;
    this.comments = commentFinder(codes);
    this.iframeEnds = new Finder((from) => findTextEnd(codes, from, 'iframe'));
    this.noscriptEnds = new Finder((from) => findTextEnd(codes, from, 'noscript'));
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
    this.source.close();
    this.sink.onEof({ type: Token.TokenType.EOF, location: null });
  }

  /** Gives on the text from `start` to the first `<` at or after `searchFrom`, and returns that `<`. */
  private readText(start: number, searchFrom: number): number {
    const { codes, source, sink } = this;
    const { length } = codes;
    let end = searchFrom;
    // A `<` that opens nothing is text too.
    let signs = searchFrom === start ? 0 : HAS_INK;
    for (; end < length; end++) {
      const code = codes[end]!;
      if (code === LESS) break;
      signs |= SIGNS[code]!;
    }
    const piece = source.cutKnown(start, end, signs);
    const text = (signs & HAS_AMPERSAND) === 0 ? piece : decodeHTML(piece);
    sink.onText(text, signs);
    return end;
  }

  /** Gives on the text of the range, if it has any. */
  private giveText(start: number, end: number, decodes: boolean): void {
    if (start === end) return;
    const { source, sink } = this;
    const signs = source.signsIn(start, end);
    const piece = source.cutKnown(start, end, signs);
    const isCoded = decodes && (signs & HAS_AMPERSAND) !== 0;
    sink.onText(isCoded ? decodeHTML(piece) : piece, signs);
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
    const { length } = codes;
    let at = start;
    let hash = 0;
    for (; at < length; at++) {
      const code = codes[at]!;
      if ((ENDS[code]! & ENDS_TAG) !== 0) break;
      hash = (hash * 31 + code) | 0;
    }
    const { name, tagID } = tagNames.find(this.source, start, at, hash);
    const token = isKeptByBuilder(tagID) ? new TagToken('start') : this.startTag;
    token.set(name, tagID);
    if (codeIn(codes, at) === GREATER) at++;
    else {
      const { rows } = this.attributes;
      const from = rows.length;
      at = this.attributes.read(at, token);
      if (at === NEVER) return length;
      if (rows.length > from) {
        rows.endElement();
        token.source = rows;
        token.from = from;
      }
    }
    this.sink.onStartTag(token);
    return this.state === TokenizerMode.DATA ? at : this.readSpecialText(at, name);
  }

  private readEndTag(at: number): number {
    const { codes } = this;
    const { length } = codes;
    const start = at + 2;
    const first = codeIn(codes, start);
    if (!isLetter(first)) return this.readStrayEnd(at, first);
    let end = start;
    let hash = 0;
    for (; end < length; end++) {
      const code = codes[end]!;
      if ((ENDS[code]! & ENDS_TAG) !== 0) break;
      hash = (hash * 31 + code) | 0;
    }
    const known = tagNames.find(this.source, start, end, hash);
    // What an end tag says of attributes is read over, and forgotten with the next.
    const after = codeIn(codes, end) === GREATER ? end + 1 : this.attributes.read(end, this.endTag);
    if (after === NEVER) return length;
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
    if (at + 2 < this.codes.length) return this.readBogusComment(at + 2);
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
    const end = found === -1 ? this.codes.length : found;
    const cut = this.repairs && name === 'iframe' ? this.endOfNoscript(start, end) : -1;
    if (this.sink.wantsText()) this.giveText(start, cut === -1 ? end : cut, state === TokenizerMode.RCDATA);
    if (cut === -1) return end;
    this.giveEndTag('iframe', html.TAG_ID.IFRAME);
    return cut;
  }

  private findSpecialEnd(start: number, state: number, name: string): number {
    if (state === TokenizerMode.SCRIPT_DATA) return findScriptEnd(this.codes, start, this.comments);
    if (state === TokenizerMode.PLAINTEXT) return -1;
    return name === 'iframe' ? this.iframeEnds.next(start) : findTextEnd(this.codes, start, name);
  }

  /**
   * Where the `<noscript>` ends that holds an `<iframe>` left open, as in tag managers' snippets; -1 for other iframes.
   * With scripting off the iframe would swallow the page up to the next `</iframe>`; browsers, with scripting on, end
   * it with the `<noscript>`.
   */
  private endOfNoscript(start: number, end: number): number {
    if (!this.sink.isOpen(html.TAG_ID.NOSCRIPT)) return -1;
    const close = this.noscriptEnds.next(start);
    return close < end ? close : -1;
  }

  // ---- comments, doctypes, CDATA ------------------------------------------------------------------------------

  private readDeclaration(at: number): number {
    const { codes, source, sink } = this;
    if (standsAt(codes, at + 2, '--')) return this.giveComment(at + 4, findCommentEnd(codes, at + 4));
    if (this.inForeignNode && standsAt(codes, at + 2, '[CDATA[')) return this.readCdata(at + 9);
    if (source.cut(at + 2, at + 9).toLowerCase() !== 'doctype') return this.readBogusComment(at + 2);
    const end = Math.min(placeOf(codes, GREATER, at) + 1, codes.length);
    sink.onDoctype(sink.wantsDoctype() ? readDoctype(source.cut(at, end)) : STRAY_DOCTYPE);
    return end;
  }

  private readCdata(start: number): number {
    const found = this.codes.indexOf(']]>', start);
    const end = found === -1 ? this.codes.length : found;
    this.giveText(start, end, false);
    return found === -1 ? end : end + 3;
  }

  private readBogusComment(start: number): number {
    const end = placeOf(this.codes, GREATER, start);
    return this.giveComment(start, { end, after: Math.min(end + 1, this.codes.length) });
  }

  private giveComment(start: number, { end, after }: CommentEnd): number {
    const { sink } = this;
    if (sink.wantsComment(start)) sink.onCommentText(this.source.cut(start, end));
    sink.onComment(this.comment);
    return after;
  }
}

/** True for text that `FastTokenizer` reads as the standard asks; parse5's own tokenizer is for the rest. */
export function fitsFastTokenizer(source: SourceText): boolean {
  return !source.holdsNul();
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
