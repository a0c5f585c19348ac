import { classWords } from '../../../tree/class-words.js';
import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';

const FEWEST_LINKS = 5;
/** Share of the links that may lead to a place on this page. */
const MOST_HERE = 0.2;
/** Elements of it that are read: lists may stand in lists, and each is asked. */
const MOST_READ = 1000;
/** Words of prose on a page that is not much more than its list. */
const MOST_PROSE = 150;

/** Whether it is the list of a chapter's or a book's pages, on a page that says little else: there it is the text. */
export function isChapterList(element: PageElement, context: RuleContext): boolean {
  const { page, proseWords } = context;
  if (proseWords > MOST_PROSE || context.wordsIn(element) < proseWords) return false;
  if (!classWords(element).some((word) => word === 'toc' || word === 'toctree')) return false;
  let links = 0;
  let here = 0;
  const end = Math.min(page.elementEnd[element.order]!, element.order + MOST_READ);
  for (let i = element.order + 1; i < end; i++) {
    const inside = page.elements[i]!;
    const href = inside.name === 'a' ? inside.attribute('href') : undefined;
    if (href === undefined) continue;
    links++;
    if (href.startsWith('#')) here++;
  }
  return links >= FEWEST_LINKS && here <= links * MOST_HERE;
}
