import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';

const LONGEST = 25;
const MEAN = 8;

/** Whether all blocks in the element are short, as in a menu: at most 25 words each and 8 on average. */
export function isTerse(element: PageElement, context: RuleContext): boolean {
  const blocks = context.blocksIn(element);
  return context.wordsIn(element) <= blocks.length * MEAN && blocks.every((block) => block.words <= LONGEST);
}
