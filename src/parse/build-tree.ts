import type { Document } from 'domhandler';
import type { Tokenizer } from 'parse5';
import type { MostNodes } from '../tree/number-tree.js';
import { FastTokenizer, fitsFastTokenizer } from './fast-tokenizer.js';
import type { Unplaced } from './place-parts.js';
import type { SourceText } from './source-text.js';
import { TreeBuilder } from './tree-builder.js';

export interface BuiltTree {
  document: Document;
  /** How many nodes were made for it, some of which may stand outside it. */
  made: MostNodes;
  leadingComments: string[];
  /** What a browser would show elsewhere than where it is written. */
  unplaced: Unplaced;
  /** True where formatting elements left open would have multiplied beyond measure and were cut short. */
  reopeningStopped: boolean;
}

/**
 * The tree that the HTML standard makes of the text, scripting off, in domhandler's shape and without comments; but an
 * `<iframe>` left open in `<noscript>` ends with it.
 */
export function buildTree(source: SourceText): BuiltTree {
  return buildTreeWith(fitsFastTokenizer(source) ? 'repairing' : 'stock', source);
}

/**
 * The tokenizer seam: `fast` is our own, held equal to `stock`, parse5's, which does every input; `repairing` is our
 * own with the one deviation of `buildTree`.
 */
export function buildTreeWith(tokenizer: 'fast' | 'repairing' | 'stock', source: SourceText): BuiltTree {
  const builder = new TreeBuilder(source.length);
  if (tokenizer === 'stock') builder.tokenizer.write(source.whole(), true);
  else {
    const fast = new FastTokenizer(source, builder, tokenizer === 'repairing');
    // The builder sets the two fields that `FastTokenizer` has, and calls nothing.
    builder.tokenizer = fast as unknown as Tokenizer;
    fast.run();
  }
  return {
    document: builder.document,
    made: builder.made,
    leadingComments: builder.leadingComments,
    unplaced: builder.unplaced,
    reopeningStopped: builder.reopeningStopped,
  };
}
