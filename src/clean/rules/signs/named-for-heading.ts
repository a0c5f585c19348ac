import type { Block, PageElement } from '../../../types.js';
import { foldText } from '../../fold-text.js';
import type { RuleContext } from '../../rule.js';

/**
 * The heading for which the element is named, as generators of documents name sections: id or class "comments-on-method"
 * over "Comments on method". Null when it has another name, or one of a single word.
 */
export function namedForHeading(element: PageElement, context: RuleContext): Block | null {
  const { blocks } = context;
  const first = blocks.list[blocks.elementStart[element.order]!];
  if (first?.type !== 'heading') return null;
  const heading = foldText(first.text);
  if (!heading.includes(' ')) return null;
  const names = `${element.id} ${element.className}`.split(/\s+/);
  return names.some((name) => foldText(name) === heading) ? first : null;
}
