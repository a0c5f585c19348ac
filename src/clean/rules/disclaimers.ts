import { splitWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { proseBefore } from './signs/prose-around.js';

const WORDS = ['disclaimer', 'disclaimers'];
/** Of the page's prose: more stands above it, and no more in it. */
const LEAST_ABOVE = 0.5;
const MOST_INSIDE = 0.4;
/** In words: a note of so few may stand by what it is about, further up. */
const SHORT = 25;
const LEAST_ABOVE_SHORT = 0.1;
const WHOLE: ReadonlySet<string> = new Set('body main article h1 h2 h3 h4 h5 h6'.split(' '));
/** In the title of a page that is made of such texts. */
const ABOUT_IT =
  /\b(?:disclaimers?|terms|conditions|legal|licen[cs]e|policy|impressum|haftung|agb|mentions légales|aviso legal)\b/iu;

/** The small print below the text, named so: risks, views that are not the site's, what is no advice. */
export const disclaimers: ElementRule = {
  kind: 'element',
  name: 'disclaimers',
  category: 'boilerplate',
  reason: 'small print below the text, named a disclaimer',
  final: true,
  strong: true,
  gate: { words: WORDS },
  matches: (element, context) => {
    const { proseWords, title } = context;
    if (WHOLE.has(element.name) || proseWords === 0 || !isNamed(element)) return false;
    if (title !== null && ABOUT_IT.test(title)) return false;
    const least = context.wordsIn(element) <= SHORT ? LEAST_ABOVE_SHORT : LEAST_ABOVE;
    return (
      context.proseIn(element) <= proseWords * MOST_INSIDE &&
      proseBefore(element, context) >= proseWords * least
    );
  },
};

/** By class: an id may be made of a heading's words. */
const isNamed = ({ className }: PageElement): boolean =>
  splitWords(className).some((word) => WORDS.includes(word));
