import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { holdsHeading, standsIn } from './signs/stands-in.js';

const SIDE_WORDS = [
  ...['sidebar', 'sidebars', 'sidecolumn', 'rightcolumn', 'leftcolumn', 'rightrail', 'leftrail', 'rail'],
  ...['seitenleiste', 'barralateral', 'widgets', 'secondary'],
];
/** "with-sidebar" and "sidebar-enabled" name what the page has, not what the element is. */
const HAS_WORDS: ReadonlySet<string> = new Set(
  'with has no without enabled false true layout content main article open text button'.split(' '),
);
const ARTICLE: ReadonlySet<string> = new Set(['article', 'blockquote', 'figure']);
const WHOLE: ReadonlySet<string> = new Set(['body', 'main', 'article', 'table', 'button', 'a']);
const MOST_SHARE = 0.2;
const PROSE_ELSEWHERE = 100;

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
    if (prose > context.proseWords * MOST_SHARE || context.proseWords - prose < PROSE_ELSEWHERE) return false;
    const links = context.linkDensity(element);
    if (standsIn(element, ARTICLE)) return prose === 0 && links > 0.2;
    // A note that the author set aside is prose without links.
    return links > 0.15 || (prose === 0 && isNamedColumn(element));
  },
};

function isSide(element: PageElement): boolean {
  return element.name === 'aside' || element.attribute('role') === 'complementary' || isNamedColumn(element);
}

function isNamedColumn(element: PageElement): boolean {
  const words = classWords(element);
  return SIDE_WORDS.some((word) => words.includes(word)) && !words.some((word) => HAS_WORDS.has(word));
}
