import { HAS_CLASS } from '../../../tree/attribute-bits.js';
import { PageNote } from '../../../tree/page-note.js';
import type { Page, PageElement } from '../../../types.js';

const note = new PageNote<ReadonlyMap<string, number>>();

/** How many elements of the page carry the same whole class attribute as this one, itself included; 1 without a class. */
export function timesRepeated(element: PageElement, page: Page): number {
  return note.of(page, countClasses).get(element.className) ?? 1;
}

function countClasses({ elements }: Page): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { className, has } of elements)
    if ((has & HAS_CLASS) !== 0) counts.set(className, (counts.get(className) ?? 0) + 1);
  return counts;
}
