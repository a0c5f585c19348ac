import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule, RuleContext } from '../rule.js';

const FOOTER_WORDS =
  `footer footers colophon contentinfo bottombar siteinfo impressum fusszeile copyright foot
  printfooter`.split(/\s+/);
const MANY_LINKS = 0.35;

/** The foot of the page: imprint, links, copyright. */
export const pageFooters: ElementRule = {
  kind: 'element',
  name: 'page-footers',
  category: 'footer',
  reason: 'the foot of the page',
  gate: { tags: ['footer'], words: FOOTER_WORDS, attributes: ['role'] },
  matches: (element, context) => {
    if (!isFooter(element) || element.name === 'body' || element.name === 'table') return false;
    const prose = context.proseIn(element);
    if (prose > context.proseWords * 0.25 && prose > 60) return false;
    if (isLast(element, context)) return true;
    // A footer inside an article or a quotation may hold its sources.
    return prose === 0 || context.linkDensity(element) > MANY_LINKS;
  },
};

function isFooter(element: PageElement): boolean {
  const role = element.attribute('role');
  if (element.name === 'footer' || role === 'contentinfo') return true;
  const words = classWords(element);
  return FOOTER_WORDS.some((word) => words.includes(word));
}

/** Whether little prose of the page comes after it. */
function isLast(element: PageElement, context: RuleContext): boolean {
  const { wordsBefore, elementStart, list } = context.blocks;
  return wordsBefore[elementStart[element.order]!]! > wordsBefore[list.length]! * 0.6;
}
