import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';

const PICTURES: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'figure',
  'video',
  'amp-img',
  'iframe',
  'svg',
  'object',
]);
const MOST_ELEMENTS = 60;
const MOST_WORDS_AROUND = 120;

/** Whether a picture stands in the element, beside it, or beside its parent with little text around both. */
export function isNearImage(element: PageElement, context: RuleContext): boolean {
  if (holdsImage(element, context)) return true;
  let inner = element;
  for (let steps = 0; steps < 2; steps++) {
    const before = previousElement(inner);
    if (before && holdsImage(before, context)) return true;
    const parent = inner.parent as PageElement | null;
    if (parent?.type !== 'tag' || context.wordsIn(parent) > MOST_WORDS_AROUND) return false;
    if (holdsImage(parent, context)) return true;
    inner = parent;
  }
  return false;
}

/** Whether the element is a picture or holds one among its first sixty elements. */
export function holdsImage(element: PageElement, context: RuleContext): boolean {
  const { elements, elementEnd } = context.page;
  const end = Math.min(elementEnd[element.order]!, element.order + MOST_ELEMENTS);
  for (let i = element.order; i < end; i++) if (PICTURES.has(elements[i]!.name)) return true;
  return false;
}

function previousElement(element: PageElement): PageElement | null {
  let node = element.prev;
  while (node && node.type !== 'tag') node = node.prev;
  return node as PageElement | null;
}
