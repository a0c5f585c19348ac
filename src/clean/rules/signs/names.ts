import { HEADING_TAGS } from '../../../tree/tags.js';
import type { PageElement } from '../../../types.js';

/**
 * Whether the element's class or id holds a name as a whole part: between spaces, hyphens, underscores or ends. Unlike
 * `classWords` it does not find short names in hashed ones (`jqo6jW`), nor in the ids that headings get from their text.
 */
export function hasName(element: PageElement, names: RegExp): boolean {
  const { className, id } = element;
  if (className !== '' && className.length < 1000 && names.test(className)) return true;
  return id !== '' && id.length < 60 && !isSlug(id) && !HEADING_TAGS.has(element.name) && names.test(id);
}

/** An id of five words or more repeats a title. */
function isSlug(id: string): boolean {
  return id.split(/[-_]/).length > 4;
}

/** A pattern of whole parts of class and id names. */
export function nameParts(names: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${names.trim().split(/\s+/).join('|')})\\d{0,4}(?:[\\s_-]|$)`, 'i');
}
