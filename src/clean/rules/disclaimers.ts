import type { ElementRule } from '../rule.js';
import { proseBefore } from './signs/prose-around.js';

/** Of the page's prose: more stands above it, and no more in it. */
const LEAST_ABOVE = 0.5;
const MOST_INSIDE = 0.4;
/** In words: a note may stand by what it is about. */
const SHORT = 25;
const WHOLE: ReadonlySet<string> = new Set(['body', 'main', 'article']);

/** The small print below the text, named so: risks, views that are not the site's, what is no advice. */
export const disclaimers: ElementRule = {
  kind: 'element',
  name: 'disclaimers',
  category: 'boilerplate',
  reason: 'small print below the text, named a disclaimer',
  final: true,
  strong: true,
  gate: { words: ['disclaimer', 'disclaimers'] },
  matches: (element, context) =>
    !WHOLE.has(element.name) &&
    context.proseIn(element) <= context.proseWords * MOST_INSIDE &&
    (proseBefore(element, context) >= context.proseWords * LEAST_ABOVE || context.wordsIn(element) <= SHORT),
};
