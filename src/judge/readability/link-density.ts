import { isAnchor, measureElement } from './measure.js';
import type { ThinElement } from './thin-element.js';

/** Share of the trimmed, folded text inside links, 0 to 1; links to places on the page itself count three tenths. */
export function linkDensity(element: ThinElement): number {
  if (!element.measured) measureElement(element);
  if (element.inkLength === 0) return 0;
  // Sums of tenths depend on their order: where there are any, they are added as Readability adds them.
  if (element.anchorInk === 0) return element.linkInk / element.inkLength;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.inkLength * (isAnchor(link) ? 0.3 : 1);
  return linked / element.inkLength;
}
