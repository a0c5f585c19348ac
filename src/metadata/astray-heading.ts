import { HAS_HIDDEN, HAS_ROLE } from '../tree/attribute-bits.js';
import { findSign, LETTER, NUMBER } from '../tree/sign-kinds.js';
import type { PageElement } from '../types.js';
import { elementText } from './element-text.js';
import type { Facts } from './facts.js';

/** Ancestors of a heading that are looked at. */
const MOST_OVERLAY_PARENTS = 12;
const MOST_CRUMB_PARENTS = 4;

/**
 * True for a heading in a window over the page (consent, sign-in, newsletter), in a menu, an aside or the page's footer:
 * it is no headline, unless the page's titles say so.
 */
export function isOverlayHeading(heading: PageElement, facts: Facts): boolean {
  let at: PageElement | null = heading;
  for (let i = 0; at !== null && i < MOST_OVERLAY_PARENTS && at.name !== 'body'; i++) {
    if (OVERLAY_TAGS.has(at.name) || isHidden(at)) return true;
    if (holdsWholePage(at, facts)) return false;
    if (OVERLAY_WORDS.test(at.className.slice(0, 300)) || OVERLAY_WORDS.test(at.id.slice(0, 100)))
      return true;
    if ((at.has & HAS_ROLE) !== 0 && OVERLAY_ROLES.has(at.attribute('role') ?? '')) return true;
    at = parentOf(at);
  }
  return false;
}

const OVERLAY_TAGS = new Set(['dialog', 'aside', 'nav', 'modal-dialog']);
const OVERLAY_ROLES = new Set(['dialog', 'alertdialog', 'navigation', 'menu']);
const OVERLAY_WORDS =
  /(?:^|[\s_-])(?:modal|dialog|popup|cookies?|consent|ccc|newsletter|signup|lightbox|drawer|menu|navbar)(?:$|[\s_-])/iu;

function isHidden(element: PageElement): boolean {
  return (element.has & HAS_HIDDEN) !== 0;
}

/** True for an element that holds so much of the page that its class names the page: `<div class="page has-modal-open">`. */
function holdsWholePage(element: PageElement, { page }: Facts): boolean {
  const texts = (page.textEnd[element.order] ?? 0) - (page.textStart[element.order] ?? 0);
  return texts * 2 > page.texts.length;
}

/** True for an h1 that ends the row of links from the home page to this one: set small, for search engines. */
export function isCrumbHeading(heading: PageElement): boolean {
  if (heading.name !== 'h1') return false;
  let at: PageElement | null = heading;
  let isAlone = true;
  for (let i = 0; at !== null && i < MOST_CRUMB_PARENTS && !NO_CRUMBS.has(at.name); i++) {
    if (at.name === 'nav') return true;
    if (CRUMB_WORD.test(at.className.slice(0, 300)) || CRUMB_WORD.test(at.id.slice(0, 100))) return true;
    if (isAlone && followsLinks(at)) return true;
    isAlone &&= isOnlyChild(at);
    at = parentOf(at);
  }
  return false;
}

const CRUMB_WORD = /bread-?_?crumb/iu;
const NO_CRUMBS = new Set(['body', 'main', 'article', 'header', 'hgroup']);
const LEAST_LINKS = 2;
/** A crumb is a section's name. */
const LONGEST_CRUMB = 40;

/** True for the last of a row whose members before it are each one short link. */
function followsLinks(element: PageElement): boolean {
  let links = 0;
  let at = element.prev;
  for (let i = 0; at !== null && i < 20; i++, at = at.prev) {
    if (at.type === 'text') {
      if (findSign(at.data, LETTER | NUMBER) !== -1) return false;
    } else if ('attribs' in at) {
      const text = elementText(at, LONGEST_CRUMB * 2);
      if (text === '') continue;
      if (text.length > LONGEST_CRUMB || linkTextOf(at as PageElement) !== text) return false;
      links++;
    }
  }
  return links >= LEAST_LINKS;
}

/** Text of the link that an element is, or holds at most two levels below; empty where there is none. */
function linkTextOf(element: PageElement): string {
  if (element.name === 'a') return elementText(element, LONGEST_CRUMB * 2);
  for (const child of element.children) {
    if (!('attribs' in child)) continue;
    if (child.name === 'a') return elementText(child, LONGEST_CRUMB * 2);
    for (const inner of child.children)
      if ('attribs' in inner && inner.name === 'a') return elementText(inner, LONGEST_CRUMB * 2);
  }
  return '';
}

/** True for an element with no text and no element with text beside it, but for separators. */
function isOnlyChild(element: PageElement): boolean {
  const siblings = element.parent?.children ?? [];
  return siblings.every((child) => {
    if (child === element) return true;
    if (child.type === 'text') return findSign(child.data, LETTER | NUMBER) === -1;
    return !('attribs' in child) || elementText(child, 10) === '';
  });
}

function parentOf(element: PageElement): PageElement | null {
  const parent = element.parent;
  return parent !== null && 'name' in parent ? (parent as PageElement) : null;
}
