import type { Page, PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';

const FEWEST = 3;

/** A table of contents: a list whose every link leads to a place on the same page. */
export const contentsLists: ElementRule = {
  kind: 'element',
  name: 'contents-lists',
  category: 'nav',
  reason: 'a table of contents of this page',
  gate: {
    tags: ['ul', 'ol', 'details'],
    words: ['toc', 'contents', 'inhaltsverzeichnis', 'sommaire', 'anchors'],
  },
  matches: (element, context) => {
    if (context.linkDensity(element) < (element.name === 'ul' || element.name === 'ol' ? 0.85 : 0.6))
      return false;
    return context.wordsIn(element) <= 600 && allLeadHere(element, context.page);
  },
};

function allLeadHere(element: PageElement, page: Page): boolean {
  let links = 0;
  for (let i = element.order + 1; i < page.elementEnd[element.order]!; i++) {
    const element = page.elements[i]!;
    const href = element.name === 'a' ? element.attribute('href') : undefined;
    if (href === undefined) continue;
    if (!href.startsWith('#') && !isOwnFragment(href, page)) return false;
    links++;
  }
  return links >= FEWEST;
}

function isOwnFragment(href: string, page: Page): boolean {
  const at = href.indexOf('#');
  return (
    at > 0 && page.url !== null && (href.startsWith(`${page.url}#`) || page.url.endsWith(href.slice(0, at)))
  );
}
