import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { isElement } from './signs/is-element.js';

/** The `<figcaption>` of a picture; metadata keeps it in `images`. */
export const figureCaptions: ElementRule = {
  kind: 'element',
  name: 'figure-captions',
  category: 'caption',
  reason: 'the caption of a figure',
  gate: { tags: ['figcaption'] },
  matches: (element, context) =>
    context.wordsIn(element) <= 150 &&
    !context.blocksIn(element).some((b) => b.type === 'code') &&
    !namesQuoteSource(element),
};

/** In a figure around a quotation or a listing, the figcaption says whose words these are. */
function namesQuoteSource(caption: PageElement): boolean {
  const figure = caption.parent;
  if (!isElement(figure)) return false;
  return figure.children.some(
    (child) => isElement(child) && (child.name === 'blockquote' || child.name === 'pre'),
  );
}
