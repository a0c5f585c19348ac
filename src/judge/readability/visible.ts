import { HAS_ARIA_HIDDEN, HAS_HIDDEN, HAS_STYLE } from '../../tree/attribute-bits.js';
import type { ThinElement } from './thin-element.js';

/** What Readability takes for visible, of an element that has an attribute by which mark-up hides elements. */
export function isVisible(node: ThinElement): boolean {
  const { has } = node;
  if ((has & HAS_HIDDEN) !== 0 && node.hasAttribute('hidden')) return false;
  if ((has & HAS_ARIA_HIDDEN) !== 0 && node.getAttribute('aria-hidden') === 'true') {
    const { className } = node;
    if (typeof className !== 'string' || !className.includes('fallback-image')) return false;
  }
  if ((has & HAS_STYLE) === 0) return true;
  const { style } = node;
  return style === undefined || (style.display !== 'none' && style.visibility !== 'hidden');
}
