import type { Page, PageElement } from '../../../types.js';

/** Whether one of the tags stands inside the element, or is the element. */
export function holdsTag(page: Page, element: PageElement, tags: ReadonlySet<string>): boolean {
  const end = page.elementEnd[element.order]!;
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
