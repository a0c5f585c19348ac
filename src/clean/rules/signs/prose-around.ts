import type { Page, PageElement } from '../../../types.js';
import { isProse } from '../../context.js';
import type { RuleContext } from '../../rule.js';

const known = new WeakMap<Page, Float64Array>();

/** Words of prose on the page before the element's first block. */
export function proseBefore(element: PageElement, context: RuleContext): number {
  return sums(context)[context.blocks.elementStart[element.order]!]!;
}

/** Words of prose on the page after the element's last block. */
export function proseAfter(element: PageElement, context: RuleContext): number {
  return context.proseWords - sums(context)[context.blocks.elementEnd[element.order]!]!;
}

function sums(context: RuleContext): Float64Array {
  let before = known.get(context.page);
  if (before === undefined) {
    const { list } = context.blocks;
    before = new Float64Array(list.length + 1);
    for (let i = 0; i < list.length; i++)
      before[i + 1] = before[i]! + (isProse(list[i]!) ? list[i]!.words : 0);
    known.set(context.page, before);
  }
  return before;
}
