import type { html, Token } from 'parse5';

/** What takes a tokenizer's tokens: the tree builder. */
export interface TokenSink {
  /**
   * A run of characters with references decoded, and what it may hold, a sum of the bits of `SIGNS`; a text may come in
   * several runs.
   */
  onText(chars: string, signs: number): void;
  onStartTag(token: Token.TagToken): void;
  onEndTag(token: Token.TagToken): void;
  /** Comments come without their text: the tree holds none. */
  onComment(token: Token.CommentToken): void;
  /** The text of a comment that `wantsComment` asked for. */
  onCommentText(text: string): void;
  onDoctype(token: Token.DoctypeToken): void;
  onEof(token: Token.EOFToken): void;
  /** Whether the text of a comment that starts at `offset`, in characters, is wanted. */
  wantsComment(offset: number): boolean;
  /** False where a doctype's names no longer count. */
  wantsDoctype(): boolean;
  /** False inside elements whose text is not wanted, such as styles. */
  wantsText(): boolean;
  /** True while an element of this name is open, in HTML. */
  isOpen(tagID: html.TAG_ID): boolean;
}
