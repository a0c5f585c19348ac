import type { PageElement } from '../types.js';
import { elementText } from './element-text.js';
import type { Facts } from './facts.js';
import { headingZoneOf } from './heading-zone.js';
import { mainHeadingOf } from './main-heading.js';
import { marksAnywhere, marksNear } from './marks.js';
import { perPage } from './per-page.js';
import { holds, isOutside } from './zones.js';

/** A byline is short; what is longer holds the article or an author's biography. In characters. */
const LONGEST_BYLINE = 300;
const MOST_BYLINES = 12;

/**
 * Elements marked as bylines that belong to the article: outside sidebars, cards and comments, near the heading first,
 * the outermost of nested ones only when it is short.
 */
export const bylineElementsOf = perPage<PageElement[]>((facts) => {
  return bylinesAmong(facts, marksNear(facts).bylines);
});

/** The same anywhere on the page: an author's box, a signature at the foot. */
export function bylineElementsAnywhere(facts: Facts): PageElement[] {
  return bylinesAmong(facts, marksAnywhere(facts).bylines);
}

function bylinesAmong(facts: Facts, marks: readonly PageElement[]): PageElement[] {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const found: { element: PageElement; distance: number }[] = [];
  for (const element of marks) {
    if (found.some((outer) => holds(facts.page, outer.element, element))) continue;
    const texts = (facts.page.textEnd[element.order] ?? 0) - (facts.page.textStart[element.order] ?? 0);
    if (texts === 0 || texts > 60 || isOutside(element, facts.page, heading)) continue;
    const text = elementText(element, LONGEST_BYLINE);
    if (text === '' || text.length > LONGEST_BYLINE) continue;
    found.push({ element, distance: textDistance(heading, element, facts) });
    if (found.length >= MOST_BYLINES * 4) break;
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_BYLINES)
    .map(({ element }) => element);
}

/** The same elements, the nearest to the heading first; those before it, and without a heading, as they come. */
export function nearestFirst(
  elements: readonly PageElement[],
  heading: PageElement | null,
  facts: Facts,
): PageElement[] {
  return elements
    .map((element) => ({ element, distance: textDistance(heading, element, facts) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ element }) => element);
}

/** Texts between the heading and an element; what stands before the heading counts three times. */
export function textDistance(heading: PageElement | null, element: PageElement, facts: Facts): number {
  const { textStart, textEnd } = facts.page;
  if (heading === null) return element.order;
  const after = (textStart[element.order] ?? 0) - (textEnd[heading.order] ?? 0);
  return after >= 0 ? after : -after * 3;
}

const LED_IN =
  /^(?:(?:written|posted|published|reported|story|words|text|article|review) by|by|von|ein (?:beitrag|artikel|gastbeitrag|kommentar|interview) von|(?:text|autorin|autor|author|auteur|autora|autore|автор|текст|yazar|tekst|interview|redaktion)\s?:|par|por|door|di|szerző:|af|av|作者\s?[:：]|文\s?[／/:：]|記者|기자)\s?(?=[\p{Lu}\p{Lo}@])/iu;
const CJK_BYLINE =
  /^[\p{Script=Han}]{2,4}\s?(?:記者|记者)$|^[\p{Script=Hangul}]{2,4}\s?기자$|^(?:記者|记者|文|作者|撰文)\s?[／/:：]?\s?[\p{Script=Han}]{2,4}/u;

/** Lines near the heading that are led in like a byline ("By Ada Lovelace"), where no class name tells. */
export function bylineLinesNear(facts: Facts): string[] {
  const lines: string[] = [];
  for (const line of headingZoneOf(facts)) {
    if (line.length > 160) continue;
    if ((LED_IN.test(line) && /^\S+(?:\s\S+){0,3}?\s?[\p{Lu}\p{Lo}]/u.test(line)) || CJK_BYLINE.test(line))
      lines.push(line);
  }
  return lines.slice(0, 2);
}
