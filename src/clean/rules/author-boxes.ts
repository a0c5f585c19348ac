import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule, RuleContext } from '../rule.js';
import { isOfMany } from './signs/is-of-many.js';

const AUTHOR_WORDS =
  `author authors authorbox authorbio bio bios biography contributor contributors writer autor auteur
  autore reviewer aboutauthor columnist autorenbox verfasser
  saboxplugin`.split(/\s+/);
const BOX_WORDS: ReadonlySet<string> = new Set(
  `bio bios biography about box card info profile block details description section wrap wrapper
  container panel authorbox authorbio aboutauthor autorenbox widget area summary desc content footer
  list module inner single`.split(/\s+/),
);
const AUTHOR_SET: ReadonlySet<string> = new Set(AUTHOR_WORDS);

/** A box about the author: name, portrait, a few sentences, links to profiles. */
export const authorBoxes: ElementRule = {
  kind: 'element',
  name: 'author-boxes',
  category: 'byline',
  reason: 'a box about the author',
  gate: { words: AUTHOR_WORDS },
  matches: (element, context) => {
    if (isOfMany(element, context)) return false;
    const words = context.wordsIn(element);
    if (element.name === 'body' || element.name === 'article' || element.name === 'main' || words > 250)
      return false;
    if (context.proseIn(element) > context.proseWords * 0.25) return false;
    return words <= 120 ? isNamedBox(element) : isNamedBox(element) && isAtEdge(element, context);
  },
};

/** "author" alone may be a theme's word for anything; with "bio" or "box" it is this one. */
function isNamedBox(element: PageElement): boolean {
  const words = classWords(element);
  return words.some((word) => BOX_WORDS.has(word)) || (words.length <= 2 && AUTHOR_SET.has(words[0]!));
}

/** Whether less than a tenth of the page's words stand before it, or less than half after. */
function isAtEdge(element: PageElement, context: RuleContext): boolean {
  const { wordsBefore, elementStart, elementEnd, list } = context.blocks;
  const all = wordsBefore[list.length]!;
  return (
    wordsBefore[elementStart[element.order]!]! < all * 0.1 ||
    wordsBefore[elementEnd[element.order]!]! > all * 0.5
  );
}
