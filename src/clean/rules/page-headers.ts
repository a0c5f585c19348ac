import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { proseBefore } from './signs/prose-around.js';
import { holdsHeading, standsIn } from './signs/stands-in.js';

const HEADER_WORDS = ['header', 'siteheader', 'pageheader', 'topheader', 'masthead', 'topbar', 'banner'];
const ARTICLE: ReadonlySet<string> = new Set(['article', 'main']);
const WHOLE: ReadonlySet<string> = new Set(
  `body main article table h1 h2 h3 h4 h5 h6 th thead section`.split(/\s+/),
);

/** The site's own head above the article: logo, slogan, menus, log-in. An article's header has its headline in it. */
export const pageHeaders: ElementRule = {
  kind: 'element',
  name: 'page-headers',
  category: 'nav',
  reason: 'the head of the site, above the article',
  gate: { tags: ['header'], words: HEADER_WORDS, attributes: ['role'] },
  matches: (element, context) => {
    if (WHOLE.has(element.name) || !isHeader(element)) return false;
    if (context.proseIn(element) > 0 || proseBefore(element, context) > 60) return false;
    return !holdsHeading(element, context, 2) && !standsIn(element, ARTICLE);
  },
};

function isHeader(element: PageElement): boolean {
  const role = element.attribute('role');
  if (element.name === 'header' || role === 'banner') return true;
  const words = classWords(element);
  return HEADER_WORDS.some((word) => words.includes(word));
}
