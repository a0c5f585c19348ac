import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { holdsHeading, standsIn } from './signs/stands-in.js';

const SIDE_WORDS = [
  'sidebar',
  'sidebars',
  'sidecolumn',
  'rightcolumn',
  'leftcolumn',
  'rightrail',
  'leftrail',
  'rail',
  'seitenleiste',
  'barralateral',
  'widgets',
  'secondary',
];
const ARTICLE: ReadonlySet<string> = new Set(['article', 'blockquote', 'figure']);
const WHOLE: ReadonlySet<string> = new Set(['body', 'main', 'article', 'table', 'button', 'a']);
const MOST_SHARE = 0.2;

/** The column beside the article. Inside the article an `<aside>` may be a box that belongs to it. */
export const sideColumns: ElementRule = {
  kind: 'element',
  name: 'side-columns',
  category: 'nav',
  reason: 'a column beside the article',
  gate: { tags: ['aside'], words: SIDE_WORDS, attributes: ['role'] },
  matches: (element, context) => {
    if (WHOLE.has(element.name) || !isSide(element) || holdsHeading(element, context, 1)) return false;
    const prose = context.proseIn(element);
    if (prose > context.proseWords * MOST_SHARE || context.proseWords - prose < 100) return false;
    return prose === 0
      ? context.linkDensity(element) > 0.2 || !standsIn(element, ARTICLE)
      : !standsIn(element, ARTICLE);
  },
};

function isSide(element: PageElement): boolean {
  if (element.name === 'aside' || element.attribs.role === 'complementary') return true;
  const words = classWords(element);
  if (words.includes('with') || words.includes('has') || words.includes('no')) return false;
  return SIDE_WORDS.some((word) => words.includes(word));
}
