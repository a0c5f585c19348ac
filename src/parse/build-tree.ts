import type { Document } from 'domhandler';
import { TreeBuilder } from './tree-builder.js';

export interface BuiltTree {
  document: Document;
  leadingComments: string[];
  /** True where formatting elements left open would have multiplied beyond measure and were cut short. */
  reopeningStopped: boolean;
}

/** The tree that the HTML standard makes of the text, scripting off, in domhandler's shape and without comments. */
export function buildTree(text: string): BuiltTree {
  const builder = new TreeBuilder(text.length);
  builder.tokenizer.write(text, true);
  return {
    document: builder.document,
    leadingComments: builder.leadingComments,
    reopeningStopped: builder.reopeningStopped,
  };
}
