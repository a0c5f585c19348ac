import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { proseBefore } from './signs/prose-around.js';
import { COMMENT_WORDS } from './words/comments.js';

const SECTION_WORDS: ReadonlySet<string> = new Set([
  'comments',
  'commentlist',
  'respond',
  'disqus',
  'thread',
  'list',
  'section',
  'area',
  'container',
  'wrapper',
  'wrap',
  'block',
  'app',
  'form',
  'box',
  'kommentare',
  'comentarios',
  'commentaires',
  'commenti',
  'reacties',
  'komentarze',
  'kommentarer',
  'yorumlar',
  'livefyre',
  'hyvor',
  'giscus',
  'utterances',
  'commento',
  'isso',
  'remark',
  'coral',
  'viafoura',
  'spotim',
  'openweb',
]);

/** The readers' comments under an article, however long; in a forum they are the content. */
export const commentSections: ElementRule = {
  kind: 'element',
  name: 'comment-sections',
  category: 'comments',
  reason: 'the comments of readers, after the article',
  gate: { words: COMMENT_WORDS },
  strong: true,
  matches: (element, context) => {
    if (isWhole(element) || !classWords(element).some((word) => SECTION_WORDS.has(word))) return false;
    if (pageKind(context.page) === 'forum') return false;
    const before = proseBefore(element, context);
    return (
      before >= 60 &&
      before + context.proseIn(element) >= context.proseWords * 0.6 &&
      !holdsHeadline(element, context.blocksIn(element))
    );
  },
};

function isWhole(element: PageElement): boolean {
  return (
    element.name === 'body' || element.name === 'main' || element.name === 'article' || element.name === 'a'
  );
}

function holdsHeadline(
  element: PageElement,
  blocks: readonly { type: string; level: number; element: PageElement }[],
): boolean {
  return blocks.some((block) => block.type === 'heading' && block.level === 1 && block.element !== element);
}
