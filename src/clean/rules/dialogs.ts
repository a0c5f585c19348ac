import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { holdsHeading } from './signs/stands-in.js';

const DIALOG_WORDS = [
  ...`modal modals popup popups dialog lightbox tooltip tooltips overlay drawer`.split(/\s+/),
  ...['toast', 'snackbar', 'popover', 'offcanvas'],
];
const ROLES: ReadonlySet<string> = new Set(['dialog', 'alertdialog', 'tooltip']);
const WHOLE: ReadonlySet<string> = new Set(['body', 'main', 'article', 'a', 'span']);
const MOST_SHARE = 0.5;
const PROSE_ELSEWHERE = 60;

/** A box that a script lays over the page: log-in, size chart, sign-up. The page's own text is never inside. */
export const dialogs: ElementRule = {
  kind: 'element',
  name: 'dialogs',
  category: 'boilerplate',
  reason: 'a box that a script lays over the page',
  hint: true,
  gate: { words: DIALOG_WORDS, attributes: ['role', 'aria-modal'], tags: ['dialog'] },
  strong: true,
  matches: (element, context) => {
    if (WHOLE.has(element.name)) return false;
    const prose = context.proseIn(element);
    if (isMarked(element)) {
      if (prose > context.proseWords * MOST_SHARE) return false;
      return prose === 0 || context.proseWords - prose >= PROSE_ELSEWHERE;
    }
    // A name alone may be a style: a card with an overlay over its picture.
    if (!isNamed(element) || prose > 40 || context.proseWords <= PROSE_ELSEWHERE) return false;
    return context.wordsIn(element) <= 150 && !holdsHeading(element, context, 1);
  },
};

function isMarked(element: PageElement): boolean {
  const role = element.attribute('role');
  if (element.name === 'dialog' || element.attribute('aria-modal') !== undefined) return true;
  return role !== undefined && ROLES.has(role);
}

function isNamed(element: PageElement): boolean {
  const words = classWords(element);
  return DIALOG_WORDS.some((word) => words.includes(word));
}
