import { HAS_ARIA_HIDDEN, HAS_HIDDEN, HAS_HIDING, HAS_STYLE } from '../tree/attribute-bits.js';
import type { Page, PageElement } from '../types.js';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/**
 * Whether the element's own mark-up hides it from every reader.
 * `aria-hidden` hides from screen readers only, but on the web of today it mostly marks decoration and closed drawers.
 */
export function isHidden(element: PageElement): boolean {
  const { has } = element;
  if ((has & HAS_HIDING) === 0 && element.name !== 'dialog') return false;
  if ((has & HAS_HIDDEN) !== 0 && element.attribute('hidden') !== 'until-found') return !isStreamed(element);
  const isAria = (has & HAS_ARIA_HIDDEN) !== 0;
  if (isAria && element.attribute('aria-hidden') === 'true' && !isFormula(element)) return true;
  if ((has & HAS_STYLE) !== 0 && HIDING_STYLE.test(element.attribute('style') ?? '')) return true;
  return element.name === 'dialog' && element.attribute('open') === undefined;
}

/**
 * React streams late parts of a page as `<div hidden id="S:1f">` at its end, and a script puts each in its place
 * (https://github.com/facebook/react, `completeBoundary` in react-dom's Fizz): a reader sees them.
 */
function isStreamed({ name, id }: PageElement): boolean {
  return name === 'div' && /^S:[0-9a-f]{1,4}$/.test(id);
}

/** MathJax and KaTeX show the formula in an aria-hidden element, beside a hidden one for screen readers. */
function isFormula(element: PageElement): boolean {
  return element.name === 'span' && /\b(?:katex-html|mjx|mwe-math)/.test(element.className);
}

/**
 * Numbers of the elements whose hiding is to be ignored, because most of the page's text stands in them: a dialog
 * script sets aria-hidden on everything but the dialog, and a page saved while loading hides its body
 * (https://github.com/mozilla/readability/issues/805).
 */
export function wronglyHidden(page: Page): ReadonlySet<number> {
  const { maybeHidden, elementEnd } = page;
  const wrong = new Set<number>();
  let total = -1;
  let next = 0;
  for (const element of maybeHidden) {
    const i = element.order;
    const from = page.textStart[i]!;
    const to = page.textEnd[i]!;
    // What stands inside a hidden one is asked of with it; and most are icons, without any text.
    if (i < next || from === to || !isHidden(element)) continue;
    const own = proseChars(page, from, to);
    if (own > 400) {
      if (total < 0) total = proseChars(page, 0, page.texts.length);
      if (own > total * MOST_OF_THE_PAGE) uncover(page, element, wrong);
    }
    next = elementEnd[i]!;
  }
  return wrong;
}

/** Menus, dialogs and comments are counted too, so that less than half can still be the article. */
const MOST_OF_THE_PAGE = 0.4;

const SILENT_PARENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'textarea',
  'title',
  'option',
]);

/** The element, and any inside it that hide most of its text in turn. */
function uncover(page: Page, element: PageElement, wrong: Set<number>): void {
  wrong.add(element.order);
  const own = proseChars(page, page.textStart[element.order]!, page.textEnd[element.order]!);
  for (let i = element.order + 1; i < page.elementEnd[element.order]!; i++) {
    const inner = page.elements[i]!;
    if (!isHidden(inner)) continue;
    const share = proseChars(page, page.textStart[i]!, page.textEnd[i]!);
    if (share > own * 0.5) wrong.add(i);
    else i = page.elementEnd[i]! - 1;
  }
}

/** Characters in long texts: what reads as prose, not as menus. */
function proseChars(page: Page, from: number, to: number): number {
  let chars = 0;
  for (let i = from; i < to; i++) {
    const text = page.texts[i]!;
    if (text.data.length < 60 || SILENT_PARENTS.has((text.parent as PageElement | null)?.name ?? ''))
      continue;
    chars += text.data.length;
  }
  return chars;
}
