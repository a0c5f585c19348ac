import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';
import { holdsHeading } from './signs/stands-in.js';

const DIALOG_WORDS = [
  'modal',
  'modals',
  'popup',
  'popups',
  'dialog',
  'lightbox',
  'tooltip',
  'tooltips',
  'overlay',
  'drawer',
  'toast',
  'snackbar',
  'popover',
  'offcanvas',
];
const ROLES: ReadonlySet<string> = new Set(['dialog', 'alertdialog', 'tooltip']);
const MOST_SHARE = 0.5;
const PROSE_ELSEWHERE = 60;

/** A box that a script lays over the page: log-in, size chart, sign-up. The article is never inside, its page's text is. */
export const dialogs: ElementRule = {
  kind: 'element',
  name: 'dialogs',
  category: 'boilerplate',
  reason: 'a box that a script lays over the page',
  gate: { words: DIALOG_WORDS, attributes: ['role', 'aria-modal'], tags: ['dialog'] },
  strong: true,
  matches: (element, context) => {
    if (
      element.name === 'body' ||
      element.name === 'main' ||
      element.name === 'article' ||
      element.name === 'a'
    )
      return false;
    const prose = context.proseIn(element);
    const sure = isSure(element);
    if (holdsHeading(element, context, 1) && prose > 0) return false;
    if (!sure)
      return (
        prose <= 40 &&
        context.wordsIn(element) <= 150 &&
        !holdsHeading(element, context, 1) &&
        context.proseWords > PROSE_ELSEWHERE
      );
    return (
      prose <= context.proseWords * MOST_SHARE &&
      (prose === 0 || context.proseWords - prose >= PROSE_ELSEWHERE)
    );
  },
};

function isSure(element: PageElement): boolean {
  const { role } = element.attribs;
  return (
    element.name === 'dialog' ||
    element.attribs['aria-modal'] !== undefined ||
    (role !== undefined && ROLES.has(role))
  );
}
