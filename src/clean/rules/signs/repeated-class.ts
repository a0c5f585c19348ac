import { HAS_CLASS } from '../../../tree/attribute-bits.js';
import type { Page, PageElement } from '../../../types.js';

const known = new WeakMap<Page, Map<string, number>>();

/** How many elements of the page carry the same whole class attribute as this one, itself included; 1 without a class. */
export function timesRepeated(element: PageElement, page: Page): number {
  let counts = known.get(page);
  if (counts === undefined) {
    counts = new Map();
    for (const { className, has } of page.elements) {
      if ((has & HAS_CLASS) !== 0) counts.set(className, (counts.get(className) ?? 0) + 1);
    }
    known.set(page, counts);
  }
  return counts.get(element.className) ?? 1;
}
