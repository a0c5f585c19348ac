import { isUrl } from '../../is-url.js';
import type { Block, PageElement } from '../../types.js';
import type { BlockRange, RuleContext, RunRule } from '../rule.js';
import { isElement } from './signs/is-element.js';
import { holdsImage } from './signs/nearby-image.js';
import { pageKind } from './signs/page-kind.js';
import { proseAfter } from './signs/prose-around.js';

const FEWEST_CARDS = 3;
const MOST_WORDS_A_CARD = 110;
/** Words, on average: a longer text is no teaser. */
const MOST_PROSE_A_CARD = 45;
const PROSE_ELSEWHERE = 120;

/** Words of all teasers to words of prose elsewhere: a page with more of them is a list of what they show. */
const MOST_SHARE = 0.5;

interface Card {
  element: PageElement;
  title: Block;
}

/** Three and more boxes side by side, each a headline that is a link, with a picture, a date or a teaser. */
export const teaserGrids: RunRule = {
  kind: 'run',
  name: 'teaser-grids',
  category: 'related',
  reason: 'a row of teasers for other pages',
  final: false,
  find: (open, context) => {
    if (pageKind(context.page) === 'forum') return [];
    const ranges: BlockRange[] = [];
    for (const cards of groups(findCards(open, context), context).values()) {
      if (cards.length < FEWEST_CARDS || !isBesideArticle(cards, context)) continue;
      for (const card of cards) ranges.push(...rangeOf(card.element, open, context));
    }
    return ranges;
  },
};

const isTitle = (block: Block): boolean =>
  block.words >= 3 && block.words <= 30 && block.linkChars > block.chars * 0.8 && !block.inline;

/** For each title the largest box around it that holds no other title. */
function findCards(open: readonly Block[], context: RuleContext): Card[] {
  const { list, elementStart, elementEnd } = context.blocks;
  const before = new Int32Array(list.length + 1);
  const titles = open.filter((block) => isTitle(block) && leadsAway(block, context));
  for (const title of titles) before[title.index + 1] = 1;
  for (let i = 0; i < list.length; i++) before[i + 1]! += before[i]!;
  return titles.map((title) => {
    let element = title.element;
    while (isElement(element.parent)) {
      const { order } = element.parent;
      if (before[elementEnd[order]!]! - before[elementStart[order]!]! > 1) break;
      element = element.parent;
    }
    return { element, title };
  });
}

function groups(cards: readonly Card[], context: RuleContext): Map<string, Card[]> {
  const byParent = new Map<string, Card[]>();
  for (const card of cards) {
    if (context.wordsIn(card.element) > MOST_WORDS_A_CARD || !isTeaser(card, context)) continue;
    const parent = card.element.parent;
    const key = `${isElement(parent) ? parent.order : -1} ${card.element.name}`;
    const known = byParent.get(key);
    if (known) known.push(card);
    else byParent.set(key, [card]);
  }
  return byParent;
}

/** A bare link in a list may be the article's; a teaser has a heading or a picture. */
function isTeaser({ element, title }: Card, context: RuleContext): boolean {
  // A linked heading by itself may head a part of the article.
  if (title.type === 'tableRow' || element.name === 'td' || element === title.element) return false;
  return title.type === 'heading' || holdsImage(element, context);
}

/** A list of linked headings amid the article is the article's, unless it is nearly all links. */
function isBesideArticle(cards: readonly Card[], context: RuleContext): boolean {
  let words = 0;
  let prose = 0;
  let links = 0;
  for (const { element } of cards) {
    words += context.wordsIn(element);
    prose += context.proseIn(element);
    links += context.linkDensity(element) * context.wordsIn(element);
  }
  const elsewhere = context.proseWords - prose;
  if (elsewhere < PROSE_ELSEWHERE || prose > elsewhere) return false;
  const after = proseAfter(cards[cards.length - 1]!.element, context);
  if (pageKind(context.page) !== 'article') return after < elsewhere * 0.1 && words < elsewhere * MOST_SHARE;
  if (words > elsewhere * MOST_SHARE) return false;
  if (links > words * 0.6) return true;
  const outside = cards.filter(({ title }) => leadsOutside(title, context)).length;
  return (
    prose <= cards.length * MOST_PROSE_A_CARD && after < elsewhere * 0.15 && outside < cards.length * 0.5
  );
}

/** Whether the title's link leaves the page; one that opens an answer or leads to a line of code does not. */
function leadsAway(title: Block, context: RuleContext): boolean {
  const href = hrefOf(title, context);
  return href !== null && !href.startsWith('#') && !/^javascript:/i.test(href);
}

/** A row of other sites' pages with a text on each is a list of recommendations, and as such the article's. */
function leadsOutside(title: Block, context: RuleContext): boolean {
  const { url } = context.page;
  const href = hrefOf(title, context);
  if (url === null || href === null || !isUrl(href, url)) return false;
  return siteOf(new URL(href, url)) !== siteOf(new URL(url));
}

const siteOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');

function hrefOf({ element }: Block, context: RuleContext): string | null {
  const { elements, elementEnd } = context.page;
  // No copy of what is inside: where elements are never closed, that is the rest of the page for each title.
  for (let i = element.order; i < elementEnd[element.order]!; i++)
    if (elements[i]!.name === 'a') return elements[i]!.attribute('href') || null;
  for (let node = element.parent; isElement(node); node = node.parent)
    if (node.name === 'a') return node.attribute('href') || null;
  return null;
}

function rangeOf(element: PageElement, open: readonly Block[], context: RuleContext): BlockRange[] {
  const from = placeOf(context.blocks.elementStart[element.order]!, open);
  const to = placeOf(context.blocks.elementEnd[element.order]!, open);
  return to > from ? [{ from, to }] : [];
}

/** Place in `open` of the first block with this number or a higher one. */
function placeOf(index: number, open: readonly Block[]): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (open[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
