import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';

const MOST_BLOCKS = 200;

/** Whether few enough blocks start inside to look at each; keeps a page of nested boxes from costing the square of its size. */
export function hasFewBlocks(element: PageElement, { blocks }: RuleContext): boolean {
  return blocks.elementEnd[element.order]! - blocks.elementStart[element.order]! <= MOST_BLOCKS;
}
