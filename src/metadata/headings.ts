import type { PageElement } from '../types.js';
import { headingText } from './element-text.js';
import { perPage } from './per-page.js';

/** A heading with its text. */
export interface Heading {
  element: PageElement;
  text: string;
}

/** Menus have dozens; an h1 may stand below them all. */
const MOST_HEADINGS = 60;

/** The page's h1 to h3 with text, in document order; at most sixty h1 and sixty others. */
export const headingsOf = perPage<Heading[]>((facts) => {
  const headings: Heading[] = [];
  let tops = 0;
  let others = 0;
  for (const element of facts.headings) {
    const isTop = element.name === 'h1';
    if ((isTop ? tops : others) >= MOST_HEADINGS) continue;
    const text = headingText(element, 600);
    if (text === '') continue;
    headings.push({ element, text });
    if (isTop) tops++;
    else others++;
  }
  return headings;
});

/** The h1 headings among them; on nearly every page the others need not be read at all. */
export const topHeadingsOf = perPage<Heading[]>((facts) => {
  const headings: Heading[] = [];
  for (const element of facts.headings) {
    if (headings.length >= MOST_HEADINGS) break;
    const text = element.name === 'h1' ? headingText(element, 600) : '';
    if (text !== '') headings.push({ element, text });
  }
  return headings;
});
