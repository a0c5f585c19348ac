import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';
import { pageKind } from './page-kind.js';
import { timesRepeated } from './repeated-class.js';

const MANY = 5;

/**
 * Whether a name or date belongs to one entry of many: a post in a forum, a teaser in a list of articles. There it is
 * content; on an article's page it is not.
 */
export function isOfMany(element: PageElement, context: RuleContext): boolean {
  const kind = pageKind(context.page);
  if (kind === 'article') return false;
  return kind === 'forum' || timesRepeated(element, context.page) >= MANY;
}
