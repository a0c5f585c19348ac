import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';

const ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'search',
  'banner',
]);

/** `<nav>`, `<menu>` and their roles. */
export const navElements: ElementRule = {
  kind: 'element',
  name: 'nav-elements',
  category: 'nav',
  reason: 'marked up as navigation',
  gate: { tags: ['nav', 'menu'], attributes: ['role'] },
  matches: (element, context) => {
    if (!isNav(element)) return false;
    const words = context.wordsIn(element);
    return context.proseIn(element) <= Math.max(40, words * 0.2) || context.linkDensity(element) > 0.6;
  },
};

function isNav(element: PageElement): boolean {
  const role = element.attribute('role')?.toLowerCase();
  if (role !== undefined && role !== 'presentation') return ROLES.has(role);
  return element.name === 'nav' || element.name === 'menu';
}
