import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';
import { isElement } from './is-element.js';

/** Whether one of the element's ancestors has one of these tag names. */
export function standsIn(element: PageElement, tags: ReadonlySet<string>): boolean {
  for (let node = element.parent; isElement(node); node = node.parent) if (tags.has(node.name)) return true;
  return false;
}

/** Whether a heading of this level or above stands in the element. */
export function holdsHeading(element: PageElement, context: RuleContext, level: number): boolean {
  return context.blocksIn(element).some((block) => block.type === 'heading' && block.level <= level);
}
