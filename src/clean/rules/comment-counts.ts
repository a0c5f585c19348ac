import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { COMMENT_WORDS } from './words/comments.js';

const NUMBER = /^\s*\(?\d{1,3}\)?\s*$/;
/** One "comment" may be a text that somebody commented on; of these it is the number. */
const COUNT_WORDS: ReadonlySet<string> = new Set(
  `comments commentaires comentarios commenti kommentare count counts counter commentcount commentscount stat stats num number
  no nr total badge bubble toggler`.split(/\s+/),
);
const MARKING_WORDS: ReadonlySet<string> = new Set([
  'marker',
  'inline',
  'highlight',
  'highlighted',
  'anchor',
]);

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
    if (pageKind(page) === 'forum' || words.some((word) => MARKING_WORDS.has(word))) return false;
    return element.name === 'a' || words.some((word) => COUNT_WORDS.has(word));
  },
};
