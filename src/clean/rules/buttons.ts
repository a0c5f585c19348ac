import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { isElement } from './signs/is-element.js';

const HEADINGS = /^(?:h[1-6]|summary|dt)$/;

/** The label of a button; the question that opens an answer, or a heading that folds, is text. */
export const buttons: ElementRule = {
  kind: 'element',
  name: 'buttons',
  category: 'form',
  reason: 'the label of a button',
  gate: { tags: ['button'], attributes: ['role'] },
  matches: (element, context) => {
    if (element.name !== 'button' && element.attribute('role') !== 'button') return false;
    const words = context.wordsIn(element);
    if (
      words > 8 ||
      context.blocksIn(element).some((block) => block.type === 'heading' || block.text.endsWith('?'))
    )
      return false;
    return !(words > 2 && element.attribute('aria-controls') !== undefined) && !isInHeading(element);
  },
};

function isInHeading(element: PageElement): boolean {
  const { parent } = element;
  return (
    isElement(parent) &&
    (HEADINGS.test(parent.name) || (isElement(parent.parent) && HEADINGS.test(parent.parent.name)))
  );
}
