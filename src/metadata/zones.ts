import type { Page, PageElement } from '../types.js';

/** Words of a class or id that mark a part of the page which is not this article's own. Whole words only. */
// biome-ignore format: a table of words
const OUTSIDE_WORDS = new Set([
  'comment', 'comments', 'commentlist', 'respond', 'disqus', 'replies', 'sidebar', 'aside', 'related', 'recommended',
  'recommendations', 'recirc', 'recirculation', 'trending', 'popular', 'latest', 'newsletter', 'promo', 'promos', 'teaser',
  'teasers', 'carousel', 'slider', 'widget', 'widgets', 'footer', 'nav', 'navigation', 'menu', 'navbar', 'breadcrumb',
  'breadcrumbs', 'taboola', 'outbrain', 'mostread', 'readmore', 'morefrom', 'cookie', 'consent', 'modal', 'popup', 'ad',
  'ads', 'advert', 'advertisement', 'sponsored', 'ticker', 'cards', 'upnext', 'rail', 'headlines', 'swiper', 'review',
  'reviews', 'testimonial', 'testimonials',
]);
const OUTSIDE_TAGS = new Set(['aside', 'nav', 'footer', 'dialog', 'select', 'noscript']);
/** No real page nests its byline deeper. */
const MOST_PARENTS = 60;

/**
 * True when an element stands in a sidebar, a card, the comments, navigation or the page's footer. An ancestor that holds
 * the article's heading too is never such a part, whatever its class says.
 * @param heading the article's heading; null when it is not known.
 */
export function isOutside(element: PageElement, page: Page, heading: PageElement | null): boolean {
  let at: PageElement | null = element;
  for (let i = 0; at !== null && i < MOST_PARENTS; i++) {
    if (heading !== null && holds(page, at, heading)) return false;
    if (at.name === 'body' || at.name === 'html') return false;
    if (OUTSIDE_TAGS.has(at.name) && !(at.name === 'footer' && inArticle(at))) return true;
    if (isOtherArticle(at, heading)) return true;
    if (hasOutsideWord(at.attribs['class']) || hasOutsideWord(at.attribs['id'])) return true;
    at = parentOf(at);
  }
  return false;
}

/** True when `inner` is `outer` or stands in it. */
export function holds(page: Page, outer: PageElement, inner: PageElement): boolean {
  return inner.order >= outer.order && inner.order < (page.elementEnd[outer.order] ?? 0);
}

/** An `<article>` without the heading: a card, when the page has a heading elsewhere. */
function isOtherArticle(element: PageElement, heading: PageElement | null): boolean {
  return element.name === 'article' && heading !== null && element.order > heading.order && isNested(element);
}

function isNested(element: PageElement): boolean {
  let siblings = 0;
  for (const child of element.parent?.children ?? []) {
    if ('name' in child && child.name === 'article') siblings++;
  }
  return siblings > 1;
}

function inArticle(element: PageElement): boolean {
  let at = parentOf(element);
  for (let i = 0; at !== null && i < MOST_PARENTS; i++) {
    if (at.name === 'article' || at.name === 'main') return true;
    at = parentOf(at);
  }
  return false;
}

function hasOutsideWord(name: string | undefined): boolean {
  if (name === undefined || name === '' || name.length > 400) return false;
  for (const word of name.toLowerCase().split(/[^a-z]+/u)) if (OUTSIDE_WORDS.has(word)) return true;
  return false;
}

function parentOf(element: PageElement): PageElement | null {
  const parent = element.parent;
  return parent !== null && 'name' in parent ? (parent as PageElement) : null;
}
