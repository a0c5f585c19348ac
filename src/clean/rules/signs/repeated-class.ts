import type { Page, PageElement } from '../../../types.js';

const known = new WeakMap<Page, Map<string, number>>();

/** How many elements of the page carry the same tag and the same whole class attribute as this one, itself included. */
export function timesRepeated(element: PageElement, page: Page): number {
  let counts = known.get(page);
  if (counts === undefined) {
    counts = new Map();
    for (const one of page.elements) {
      if (one.attribs?.class === undefined) continue;
      const key = keyOf(one);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    known.set(page, counts);
  }
  return element.attribs.class === undefined ? 1 : (counts.get(keyOf(element)) ?? 1);
}

const keyOf = (element: PageElement): string => `${element.name}.${element.attribs.class}`;
