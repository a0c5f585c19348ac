import type { Author, PageElement } from '../types.js';
import { addName, isFuller, orNull } from './author-list.js';
import { elementLines, elementText } from './element-text.js';
import type { Facts } from './facts.js';
import { mainHeadingOf } from './main-heading.js';
import { readByline } from './names/read-byline.js';
import { plainText } from './plain-text.js';
import { absoluteUrl } from './urls.js';
import { nearestFirst, textDistance } from './visible-byline.js';
import { holds, isOutside } from './zones.js';

/** `itemprop="author"`: its inner `name`s where it has any, its own words otherwise. */
export function microdataAuthors(facts: Facts): Author[] | null {
  const authors: Author[] = [];
  for (const element of (facts.props.get('author') ?? []).slice(0, 30)) {
    if (isOutside(element, facts)) continue;
    const inner = (facts.props.get('name') ?? []).filter((name) => holds(facts.page, element, name));
    if (inner.length > 0) {
      const url = absoluteUrl(linkIn(inner[0]!, element), facts);
      addName(authors, plainText(inner[0]!.attribute('content') ?? elementText(inner[0]!, 200)), url, null);
    } else if (element.attribute('content') !== undefined)
      addName(authors, plainText(element.attribute('content')), null, null);
    else for (const name of readByline(elementLines(element, 300), true)) addName(authors, name, null, null);
    // Question pages and forums give every answer an author: only the first speaks for the page.
    if (authors.length > 0 && !isBeside(element, facts.props.get('author') ?? [], facts)) break;
  }
  return orNull(authors);
}

/** True when another `author` follows within the same parent: a list of authors, not the author of another post. */
function isBeside(element: PageElement, others: readonly PageElement[], facts: Facts): boolean {
  const parent = element.parent as PageElement | null;
  return (
    parent !== null && others.some((other) => other.order > element.order && holds(facts.page, parent, other))
  );
}

function linkIn(...elements: PageElement[]): string | null {
  for (const element of elements) {
    const href = element.name === 'a' ? element.attribute('href') : undefined;
    if (href) return href;
  }
  return null;
}

/** The names in the first of these bylines that has any. */
export function visibleAuthors(facts: Facts, elements: Iterable<PageElement>): Author[] | null {
  for (const element of elements) {
    const links = [...facts.authorLinks, ...facts.personLinks].filter((link) =>
      holds(facts.page, element, link),
    );
    const linked: Author[] = [];
    for (const link of links) addLink(linked, link, facts);
    const authors: Author[] = [];
    for (const name of readByline(elementLines(element, 400), isNameHolder(element)))
      addName(authors, name, null, null);
    // Where names are links, what is no link is a role or a paper; but a link missing on one of several is no sign.
    if (linked.length > 0 && (authors.length <= linked.length || !isFuller(authors, linked))) return linked;
    if (authors.length > 0) return authors;
  }
  return null;
}

/** True for an element that by its class or id holds a name and nothing else. */
function isNameHolder(element: PageElement): boolean {
  const names = `${element.className} ${element.id} ${element.attribute('itemprop') ?? ''} ${element.attribute('rel') ?? ''}`;
  return /(?:^|[\s_-])(?:fn|author|byline|username|user|poster|nickname|p-author|vcard)(?:[_-]{1,2}(?:name|link|text|url))?(?:\s|$)/.test(
    names.toLowerCase(),
  );
}

function addLink(authors: Author[], link: PageElement, facts: Facts): void {
  const [name] = readByline(elementLines(link, 200), true);
  if (name !== undefined) addName(authors, name, absoluteUrl(link.attribute('href'), facts), null);
}

/**
 * Links to writers' pages, the nearest to the heading and those beside it in one parent.
 * @param farthest how far from the heading a link may stand, in texts.
 */
export function linkedAuthors(
  facts: Facts,
  links: readonly PageElement[],
  farthest: number,
): Author[] | null {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const near = nearestFirst(links, heading, facts);
  for (const link of near.slice(0, 20)) {
    if (isOutside(link, facts)) continue;
    if (heading !== null && textDistance(heading, link, facts) > farthest) break;
    const authors: Author[] = [];
    for (const other of near)
      if (other.parent === link.parent && other.order >= link.order) addLink(authors, other, facts);
    if (authors.length > 0) return authors;
  }
  return null;
}

/** The names in lines that are led in like bylines. */
export function fromLines(lines: readonly string[]): Author[] | null {
  const authors: Author[] = [];
  for (const name of readByline(lines, false)) addName(authors, name, null, null);
  return orNull(authors);
}
