import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';
import { isOfMany } from './signs/is-of-many.js';

const BYLINE_WORDS =
  `byline bylines dateline datetime timestamp pubdate publishdate published postmeta entrymeta
  articlemeta meta author authors date dates time posted updated modified autor autoren auteur
  auteurs autore autori verfasser redakteur datum fecha readtime credits writer reporter
  correspondent contributor contributors journalist signature firma avtor writtenby postedby`.split(/\s+/);
const MOST_WORDS = 40;
const NOT_HERE: ReadonlySet<string> = new Set(
  `h1 h2 h3 h4 table tbody tr td th body main dl dt dd form`.split(/\s+/),
);

/** Author, date and reading time, named so by class or id, with no sentence and no heading in it. */
export const bylines: ElementRule = {
  kind: 'element',
  name: 'bylines',
  category: 'byline',
  reason: 'a short line named as author or date',
  gate: { words: BYLINE_WORDS },
  matches: (element, context) => {
    if (NOT_HERE.has(element.name) || context.wordsIn(element) > MOST_WORDS || context.proseIn(element) > 0)
      return false;
    if (isOfMany(element, context)) return false;
    const blocks = context.blocksIn(element);
    if (blocks.some((b) => b.type === 'heading' && b.level < 4)) return false;
    if (blocks.some((b) => b.type === 'tableRow' || b.type === 'code')) return false;
    const words = classWords(element);
    return !words.includes('event') && !words.includes('product');
  },
};
