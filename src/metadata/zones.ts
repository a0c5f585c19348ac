import { keptBytes } from '../tree/kept-table.js';
import { NO_NAME } from '../tree/name-value.js';
import type { Page, PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { isFirmName, isOutsideName, isReviewName, mayNameOutside } from './known-name.js';
import { mainHeadingOf } from './main-heading.js';
import { OWN_WORDS } from './outside-words.js';
import { perPage } from './per-page.js';

/** No real page nests its byline deeper. */
const MOST_PARENTS = 60;

/** Answers for the elements of one page, by their number: 1 outside, 2 inside, 0 not asked yet. */
const answersOf = perPage((facts) => answerTable(facts.page.elements.length));
const answerTable = keptBytes();

/**
 * True when an element stands in a sidebar, a card, the comments, navigation or the page's footer. An ancestor that holds
 * the article's heading too is never such a part, whatever its class says.
 */
export function isOutside(element: PageElement, facts: Facts): boolean {
  const known = answersOf(facts);
  const own = known[element.order] ?? 0;
  if (own !== 0) return own === 1;
  const { page } = facts;
  const heading = mainHeadingOf(facts)?.element ?? null;
  let outside = false;
  let asked = 0;
  let at: PageElement | null = element;
  while (at !== null && asked < MOST_PARENTS) {
    const before = known[at.order] ?? 0;
    if (before !== 0) {
      outside = before === 1;
      break;
    }
    if (at.name === 'body' || at.name === 'html' || (heading !== null && holds(page, at, heading))) break;
    asked++;
    if (marksOutside(at, heading)) {
      outside = true;
      break;
    }
    at = parentOf(at);
  }
  // What holds for the last of them holds for all on the way to it.
  at = element;
  for (let i = 0; at !== null && i < asked; i++) {
    known[at.order] = outside ? 1 : 2;
    at = parentOf(at);
  }
  return outside;
}

function marksOutside(element: PageElement, heading: PageElement | null): boolean {
  const { name } = element;
  if (isOutsideTag(name) && !(name === 'footer' && inArticle(element)) && !isOwn(element)) return true;
  if (name === 'article' && isOtherArticle(element, heading)) return true;
  const { classValue, idValue } = element;
  if (mayNameOutside(classValue) && (isOneOfReviews(element) || isOutsideName(classValue))) return true;
  return idValue !== NO_NAME && isOutsideName(idValue);
}

const MOST_FIRM_PARENTS = 15;

/**
 * The same for an element right beside the heading: there a footer, an aside or a teaser is the article's own head, and
 * only comments, sidebars, related stories and the like are not.
 */
export function isOutsideNearby(element: PageElement, facts: Facts): boolean {
  const { page } = facts;
  const heading = mainHeadingOf(facts)?.element ?? null;
  if (heading === null) return isOutside(element, facts);
  const known = firmPartsOf(facts);
  let at: PageElement | null = element;
  for (let i = 0; at !== null && i < MOST_FIRM_PARENTS && !holds(page, at, heading); i++) {
    if (at.name === 'body') break;
    known[at.order] ||= hasFirmWord(at) || isOneOfReviews(at) ? 1 : 2;
    if (known[at.order] === 1) return true;
    at = parentOf(at);
  }
  return false;
}

/** 1 an element of such a name, 2 of another, by its number. */
const firmPartsOf = perPage((facts) => firmPartTable(facts.page.elements.length));
const firmPartTable = keptBytes();

function hasFirmWord({ classValue, idValue }: PageElement): boolean {
  if (classValue.text.length + idValue.text.length >= LONGEST_NAMES) return false;
  return isFirmName(classValue) || isFirmName(idValue);
}

/** A class and an id of so many characters tell nothing. */
const LONGEST_NAMES = 399;

function isOutsideTag(name: string): boolean {
  switch (name) {
    case 'aside':
    case 'nav':
    case 'footer':
    case 'dialog':
    case 'select':
    case 'noscript':
      return true;
  }
  return false;
}

/** True when `inner` is `outer` or stands in it. */
export function holds(page: Page, outer: PageElement, inner: PageElement): boolean {
  return inner.order >= outer.order && inner.order < (page.elementEnd[outer.order] ?? 0);
}

/** True for the aside or footer that is the article's own by its class. */
function isOwn(element: PageElement): boolean {
  return (
    (element.name === 'aside' || element.name === 'footer') && OWN_WORDS.test(element.className.toLowerCase())
  );
}

/**
 * One of several articles below the heading: a card. The first of them is none: in a forum it holds the opening post.
 */
function isOtherArticle(element: PageElement, heading: PageElement | null): boolean {
  if (heading === null || element.order < heading.order) return false;
  let before = 0;
  let siblings = 0;
  for (let child = element.parent?.firstChild ?? null; child !== null; child = child.next) {
    if (!('name' in child) || child.name !== 'article') continue;
    siblings++;
    if ((child as PageElement).order < element.order) before++;
  }
  return siblings > 1 && before > 0;
}

/** One of several reviews in a row: those of customers, below what they bought. A page that is a review holds one. */
function isOneOfReviews({ classValue, parent, name }: PageElement): boolean {
  if (parent === null || !isReviewName(classValue)) return false;
  let alike = 0;
  for (let child = parent.firstChild; child !== null; child = child.next)
    if ('name' in child && child.name === name && (child as PageElement).classValue === classValue) alike++;
  return alike > 1;
}

function inArticle(element: PageElement): boolean {
  let at = parentOf(element);
  for (let i = 0; at !== null && i < MOST_PARENTS; i++) {
    if (at.name === 'article' || at.name === 'main') return true;
    at = parentOf(at);
  }
  return false;
}

function parentOf(element: PageElement): PageElement | null {
  const parent = element.parent;
  return parent !== null && 'name' in parent ? (parent as PageElement) : null;
}
