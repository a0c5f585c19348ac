import { classWords } from '../../tree/class-words.js';
import { COMMENT_COUNT_WORDS, COMMENTED_TEXT_WORDS } from '../../tree/comment-count-words.js';
import type { ElementRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { COMMENT_WORDS } from './words/comments.js';

const NUMBER = /^\s*\(?\d{1,3}\)?\s*$/;

/** The number of comments beside a headline, a date or a sentence: nothing else stands in what is named for their count. */
export const commentCounts: ElementRule = {
  kind: 'element',
  name: 'comment-counts',
  category: 'comments',
  reason: 'a number of comments',
  final: true,
  strong: true,
  gate: { words: [...COMMENT_WORDS, 'commentcount', 'commentscount'] },
  matches: (element, { blocks, page }) => {
    const at = blocks.elementStart[element.order]!;
    if (blocks.elementEnd[element.order]! - at !== 1 || !NUMBER.test(blocks.list[at]!.text)) return false;
    const words = classWords(element);
    if (pageKind(page) === 'forum' || words.some((word) => COMMENTED_TEXT_WORDS.has(word))) return false;
    return element.name === 'a' || words.some((word) => COMMENT_COUNT_WORDS.has(word));
  },
};
