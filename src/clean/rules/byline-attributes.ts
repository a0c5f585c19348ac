import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { isOfMany } from './signs/is-of-many.js';

const ITEM_PROPS: ReadonlySet<string> = new Set([
  'author',
  'datepublished',
  'datemodified',
  'datecreated',
  'creator',
  'editor',
  'publisher',
]);

/** What the page's own mark-up calls the author or the date: `<time>`, `itemprop="author"`, `rel="author"`. */
export const bylineAttributes: ElementRule = {
  kind: 'element',
  name: 'byline-attributes',
  category: 'byline',
  reason: 'marked up as author or date',
  gate: { tags: ['time'], attributes: ['itemprop', 'rel'] },
  matches: (element, context) =>
    context.wordsIn(element) <= 40 &&
    context.proseIn(element) === 0 &&
    isMarked(element) &&
    !isOfMany(element, context),
};

function isMarked(element: PageElement): boolean {
  if (element.name === 'time') return true;
  if (
    element
      .attribute('itemprop')
      ?.split(' ')
      .some((name) => ITEM_PROPS.has(name.toLowerCase()))
  )
    return true;
  return element.attribute('rel')?.toLowerCase().split(' ').includes('author') ?? false;
}
