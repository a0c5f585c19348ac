import type { Page, PageElement } from '../../../types.js';

/** A box has fewer elements than this; looking further would cost the square of a page of nested boxes. */
const MOST_ELEMENTS = 1000;

/** Whether one of the tags stands inside the element, or is the element. */
export function holdsTag(page: Page, element: PageElement, tags: ReadonlySet<string>): boolean {
  const end = Math.min(page.elementEnd[element.order]!, element.order + MOST_ELEMENTS);
  for (let i = element.order; i < end; i++) if (tags.has(page.elements[i]!.name)) return true;
  return false;
}

/** Where a reader types or presses. */
export const FORM_TAGS: ReadonlySet<string> = new Set([
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'iframe',
]);
