import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule, RuleContext } from '../rule.js';
import { namedForHeading } from './signs/named-for-heading.js';
import { pageKind } from './signs/page-kind.js';
import { isRelatedHeading, RELATED_WORDS } from './words/related.js';

/** Words that often stand on other things too: they ask for more links. */
const VAGUE: ReadonlySet<string> = new Set(
  `popular latest newest teaser teasers aside sidebar rail aussi lire lees leia czytaj similar infobox
  suggested siderail bestof recommend`.split(/\s+/),
);
const WHOLE: ReadonlySet<string> = new Set(['body', 'main', 'article', 'table', 'tr', 'tbody']);

/** A box of other pages to read, named so by class or id, and full of links. */
export const relatedBoxes: ElementRule = {
  kind: 'element',
  name: 'related-boxes',
  category: 'related',
  reason: 'a box of other pages to read',
  gate: { words: RELATED_WORDS },
  matches: (element, context) => {
    if (WHOLE.has(element.name) || context.wordsIn(element) === 0) return false;
    const prose = context.proseIn(element);
    // A section of the author's own, with a word about its links.
    const heading = prose > 0 ? namedForHeading(element, context) : null;
    if (heading !== null && !isRelatedHeading(heading.text)) return false;
    if (prose > context.proseWords * 0.3) return false;
    const links = context.linkDensity(element);
    if (!isSure(element)) return links > 0.6 && isSmallShare(element, context);
    if (links > 0.35) return true;
    return links > 0 && context.wordsIn(element) <= 60 && prose <= 30 && pageKind(context.page) !== 'forum';
  },
};

function isSure(element: PageElement): boolean {
  return classWords(element).some((word) => RELATED.has(word) && !VAGUE.has(word));
}

/** On a page that is a list of teasers, the teasers are what it says. */
function isSmallShare(element: PageElement, context: RuleContext): boolean {
  return pageKind(context.page) === 'article' || context.wordsIn(element) < context.proseWords;
}

const RELATED: ReadonlySet<string> = new Set(RELATED_WORDS);
