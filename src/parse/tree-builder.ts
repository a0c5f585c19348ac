import { Parser, type Token } from 'parse5';
import { DomhandlerAdapter, type TreeShape } from './tree-adapter.js';

/** Where comments still count as leading ones, in characters from the page's start. */
const LEADING_CHARACTERS = 4096;

/**
 * Formatting elements left open are opened anew in every later block, as the standard asks: n of them and n blocks
 * make n² elements. No more are made beyond this many and one for every ten characters of the page.
 */
const REOPENED_ELEMENTS = 100_000;

/** parse5's tree builder, making domhandler nodes and keeping comments out of the tree. */
export class TreeBuilder extends Parser<TreeShape> {
  readonly leadingComments: string[] = [];
  /** True once formatting elements were not opened anew because there were too many. */
  reopeningStopped = false;
  private reopenedLeft: number;

  /** `length`: of the page's text, in characters. */
  constructor(length: number) {
    super({ treeAdapter: new DomhandlerAdapter(), scriptingEnabled: false });
    this.reopenedLeft = REOPENED_ELEMENTS + length / 10;
  }

  /** True where a comment's text is kept: before the `<html>` tag, or near the page's start. */
  isLeading(offset: number): boolean {
    return offset < LEADING_CHARACTERS || this.openElements.stackTop === -1;
  }

  override onComment(token: Token.CommentToken): void {
    if (token.data !== '' && this.isLeading(this.tokenizer.preprocessor.offset))
      this.leadingComments.push(token.data);
    super.onComment(token);
  }

  override _appendCommentNode(): void {}

  override _reconstructActiveFormattingElements(): void {
    if (this.reopeningStopped) return;
    const before = this.openElements.depth;
    super._reconstructActiveFormattingElements();
    this.reopenedLeft -= this.openElements.depth - before;
    if (this.reopenedLeft < 0) this.reopeningStopped = true;
  }
}
