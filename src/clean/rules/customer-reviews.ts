import { PageNote } from '../../tree/page-note.js';
import type { Page, PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { isShop } from './signs/is-shop.js';
import { pageKind } from './signs/page-kind.js';

/** Whole words of class and id. */
const WORDS =
  `reviews review customerreviews productreviews bewertungen kundenbewertungen rezensionen avis recensioni opiniones opinie recensies
  recenzje jdgm judgeme yotpo stamped bazaarvoice bv powerreviews okendo loox trustpilot`.split(/\s+/);

/** "Customer reviews", "Based on 14 Reviews", "Kundenbewertungen (6)": how a line ends with which such a section begins. */
const OPENING =
  /(?:^|\s)(?:reviews|ratings|(?:kunden)?bewertungen|(?:kunden)?rezensionen|avis(?: (?:des )?clients)?|opiniones|valoraciones|recensioni|recensies|opinie|recenzje|avaliações)(?: de clientes| dei clienti)?:?(?: \(?\d[\d.,]{0,9}\)?)?$/iu;
const MOST_WORDS = 7;
const MOST_BEFORE = 12;
const FEWEST_WORDS = 40;

/** What customers wrote below a product: a shop's page is about the thing. */
export const customerReviews: ElementRule = {
  kind: 'element',
  name: 'customer-reviews',
  category: 'comments',
  reason: 'what customers wrote about a product',
  strong: true,
  final: true,
  gate: { words: WORDS },
  matches: (element, context) => {
    if (element.name === 'body' || pageKind(context.page) !== 'unknown' || !isShop(context)) return false;
    if (context.wordsIn(element) < FEWEST_WORDS || !isBelowHeadline(element, context.page)) return false;
    const { list, elementStart, elementEnd } = context.blocks;
    const from = elementStart[element.order]!;
    const opening = list.slice(from, Math.min(elementEnd[element.order]!, from + MOST_BEFORE));
    return opening.some(({ text, words }) => words <= MOST_WORDS && OPENING.test(text));
  },
};

/** It holds no first heading, and stands below one where there is any. */
function isBelowHeadline(element: PageElement, page: Page): boolean {
  return headline.of(page, firstHeading) < element.order;
}

/** Number of each page's first heading, -1 without one. */
const headline = new PageNote<number>();

function firstHeading({ elements }: Page): number {
  return elements.find(({ name }) => name === 'h1')?.order ?? -1;
}
