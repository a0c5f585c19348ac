import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';
import { namedForHeading } from './signs/named-for-heading.js';
import { pageKind } from './signs/page-kind.js';
import { proseBefore } from './signs/prose-around.js';
import { holdsHeading } from './signs/stands-in.js';
import { COMMENT_WORDS, isCommentHeading } from './words/comments.js';

const SECTION_WORDS: ReadonlySet<string> = new Set(
  `comments commentlist respond disqus thread list section area container wrapper wrap block app form box kommentare comentarios
  commentaires commenti reacties komentarze kommentarer yorumlar livefyre hyvor giscus utterances commento isso remark coral
  viafoura spotim openweb`.split(/\s+/),
);
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'testimonial',
  'testimonials',
  'review',
  'reviews',
  'quote',
  'quotes',
]);
const WHOLE: ReadonlySet<string> = new Set(['body', 'main', 'article', 'a']);

/** The readers' comments under an article, however long; in a forum they are the content. */
export const commentSections: ElementRule = {
  kind: 'element',
  name: 'comment-sections',
  category: 'comments',
  reason: 'the comments of readers, after the article',
  hint: true,
  gate: { words: COMMENT_WORDS },
  strong: true,
  matches: (element, context) => {
    const words = classWords(element);
    if (WHOLE.has(element.name) || !words.some((word) => SECTION_WORDS.has(word))) return false;
    if (words.some((word) => OTHER_WORDS.has(word))) return false;
    const heading = namedForHeading(element, context);
    if (heading !== null && !isCommentHeading(heading)) return false;
    const kind = pageKind(context.page);
    const inside = context.proseIn(element);
    // A page of comments that does not call itself an article may be a discussion.
    if (kind === 'forum' || (kind === 'unknown' && inside > context.proseWords * 0.6)) return false;
    const before = proseBefore(element, context);
    return before >= 60 && before + inside >= context.proseWords * 0.6 && !holdsHeading(element, context, 1);
  },
};
