import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';

/** Words of prose on the page before the element's first block. */
export function proseBefore(element: PageElement, context: RuleContext): number {
  return context.proseBefore[context.blocks.elementStart[element.order]!]!;
}

/** Words of prose on the page after the element's last block. */
export function proseAfter(element: PageElement, context: RuleContext): number {
  return context.proseWords - context.proseBefore[context.blocks.elementEnd[element.order]!]!;
}
