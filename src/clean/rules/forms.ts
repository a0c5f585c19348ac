import type { PageElement } from '../../types.js';
import type { ElementRule, RuleContext } from '../rule.js';

const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const NO_FIELD: ReadonlySet<string> = new Set(['hidden', 'image']);

/** A form to fill in: search, filter, log-in, contact. A form around a whole page holds its prose. */
export const forms: ElementRule = {
  kind: 'element',
  name: 'forms',
  category: 'form',
  reason: 'a form to fill in',
  gate: { tags: ['form', 'fieldset', 'search'] },
  matches: (element, context) => {
    const prose = context.proseIn(element);
    if (prose > 60 || context.wordsIn(element) > 300) return false;
    if (context.blocksIn(element).some((block) => block.type === 'heading' && block.level === 1))
      return false;
    return prose < context.proseWords * 0.3 && holdsField(element, context);
  },
};

function holdsField(element: PageElement, context: RuleContext): boolean {
  const { elements, elementEnd } = context.page;
  for (let i = element.order; i < elementEnd[element.order]!; i++) {
    const element = elements[i]!;
    if (FIELDS.has(element.name) && !NO_FIELD.has(element.attribute('type') ?? '')) return true;
  }
  return false;
}
