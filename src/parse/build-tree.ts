import type { Document } from 'domhandler';
import type { Tokenizer } from 'parse5';
import { FastTokenizer, fitsFastTokenizer } from './fast-tokenizer.js';
import { TreeBuilder } from './tree-builder.js';

export interface BuiltTree {
  document: Document;
  leadingComments: string[];
  /** True where formatting elements left open would have multiplied beyond measure and were cut short. */
  reopeningStopped: boolean;
}

const LINE_ENDS = /\r\n?/g;

/** The tree that the HTML standard makes of the text, scripting off, in domhandler's shape and without comments. */
export function buildTree(text: string): BuiltTree {
  // The standard's first step, in one go: https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
  const normal = text.includes('\r') ? text.replace(LINE_ENDS, '\n') : text;
  return buildTreeWith(fitsFastTokenizer(normal) ? 'fast' : 'stock', normal);
}

/** The tokenizer seam: the tree by our own tokenizer, or by parse5's, which does every input and is held equal. */
export function buildTreeWith(tokenizer: 'fast' | 'stock', text: string): BuiltTree {
  const builder = new TreeBuilder(text.length);
  if (tokenizer === 'stock') builder.tokenizer.write(text, true);
  else {
    const fast = new FastTokenizer(text, builder);
    // The builder sets the two fields that `FastTokenizer` has, and calls nothing.
    builder.tokenizer = fast as unknown as Tokenizer;
    fast.run();
  }
  return {
    document: builder.document,
    leadingComments: builder.leadingComments,
    reopeningStopped: builder.reopeningStopped,
  };
}
