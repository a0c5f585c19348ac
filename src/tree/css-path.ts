import type { PageElement } from '../types.js';

/**
 * Tells where elements of a page stand, each as a CSS selector from the root, e.g. `body > main:nth-of-type(1) > p:nth-of-type(3)`.
 * It remembers places for as long as it lives: without them ten thousand paragraphs in a row would be counted ten thousand times.
 */
export function cssPaths(): (element: PageElement) => string {
  const places = new Map<PageElement, number>();
  return (element) => cssPath(element, places);
}

function cssPath(element: PageElement, places: Map<PageElement, number>): string {
  const steps: string[] = [];
  for (
    let at: PageElement | null = element;
    at !== null && at.name !== undefined;
    at = at.parent as PageElement | null
  ) {
    if (at.name === 'html' || at.name === 'body') {
      steps.push(at.name);
      if (at.name === 'html') break;
    } else steps.push(`${CSS_NAME.test(at.name) ? at.name : '*'}:nth-of-type(${placeAmongLike(at, places)})`);
  }
  return steps.reverse().join(' > ');
}

const CSS_NAME = /^[a-z][a-z0-9-]*$/;

/** One-based place among the siblings with its name. */
function placeAmongLike(element: PageElement, places: Map<PageElement, number>): number {
  let place = 1;
  for (let at = element.prev; at !== null; at = at.prev) {
    if (!('name' in at) || at.name !== element.name) continue;
    const known = places.get(at as PageElement);
    if (known !== undefined) {
      place += known;
      break;
    }
    place++;
  }
  places.set(element, place);
  return place;
}
