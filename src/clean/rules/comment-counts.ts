import type { ElementRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { COMMENT_WORDS } from './words/comments.js';

const NUMBER = /^\s*\(?\d{1,3}\)?\s*$/;

/** The number of comments beside a headline, a date or a sentence: nothing else stands in what is named for them. */
export const commentCounts: ElementRule = {
  kind: 'element',
  name: 'comment-counts',
  category: 'comments',
  reason: 'a number of comments',
  final: true,
  strong: true,
  gate: { words: COMMENT_WORDS },
  matches: (element, context) => {
    if (pageKind(context.page) === 'forum') return false;
    const blocks = context.blocksIn(element);
    return blocks.length === 1 && NUMBER.test(blocks[0]!.text);
  },
};
