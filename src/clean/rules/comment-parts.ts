import type { ElementRule } from '../rule.js';
import { namedForHeading } from './signs/named-for-heading.js';
import { pageKind } from './signs/page-kind.js';
import { proseBefore } from './signs/prose-around.js';
import { COMMENT_WORDS, isCommentHeading } from './words/comments.js';

/** A count, a link or a form that invites comments. */
export const commentParts: ElementRule = {
  kind: 'element',
  name: 'comment-parts',
  category: 'comments',
  reason: 'a count of comments, or an invitation to write one',
  hint: true,
  gate: { words: COMMENT_WORDS },
  matches: (element, context) => {
    if (pageKind(context.page) === 'forum' || element.name === 'body') return false;
    const heading = namedForHeading(element, context);
    if (heading !== null && !isCommentHeading(heading)) return false;
    const words = context.wordsIn(element);
    if (context.blocksIn(element).some((block) => block.type === 'code')) return false;
    if (words <= 15) return context.proseIn(element) === 0;
    const before = proseBefore(element, context);
    // One comment after another on a page that does not call itself an article may be its content.
    if (pageKind(context.page) !== 'article' && before < context.proseWords * 0.5) return false;
    return words <= 150 && before >= 60 && context.proseIn(element) <= 60;
  },
};
