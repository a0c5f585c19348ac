import { codeAt } from '../tree/code-at.js';
import type { NumberedTree } from '../tree/number-tree.js';
import type { PageElement } from '../types.js';

/** `<noscript>` text shorter than this is a request to turn JavaScript on, not the page's text; in characters. */
const LEAST_CHARACTERS = 400;

/**
 * "Little else": so many characters outside at most, or so few for each inside. A page with an article of its own may
 * keep its readers' comments in `<noscript>`.
 */
const MOST_OUTSIDE = 2000;
const OUTSIDE_SHARE = 1 / 8;

const UNSEEN = new Set([
  'head',
  'title',
  'script',
  'style',
  'template',
  'textarea',
  'select',
  'iframe',
  'noframes',
  'noembed',
]);

/**
 * True where the body's `<noscript>` elements hold text and a reader could see little else: forums that build their
 * pages in the browser keep the posts there for crawlers.
 */
export function standsInNoscript(tree: NumberedTree, body: PageElement | null): boolean {
  if (body === null) return false;
  const inside = noscriptCharacters(tree, body);
  if (inside < LEAST_CHARACTERS) return false;
  const most = Math.min(inside, Math.max(MOST_OUTSIDE, inside * OUTSIDE_SHARE));
  return seenCharacters(tree, body.order, most, true) < most;
}

function noscriptCharacters(tree: NumberedTree, body: PageElement): number {
  const end = tree.elementEnd[body.order]!;
  let count = 0;
  let from = body.order + 1;
  for (const { order } of tree.noscripts) {
    // Nested ones are counted with the outermost.
    if (order < from || order >= end) continue;
    count += seenCharacters(tree, order, Number.POSITIVE_INFINITY, false);
    from = tree.elementEnd[order]!;
  }
  return count;
}

/** Visible characters under an element, counted up to `enough`; with `skipNoscript`, those outside `<noscript>`. */
function seenCharacters(tree: NumberedTree, root: number, enough: number, skipNoscript: boolean): number {
  let count = 0;
  let text = tree.textStart[root]!;
  const textEnd = tree.textEnd[root]!;
  let element = root + 1;
  const elementEnd = tree.elementEnd[root]!;
  while (text < textEnd && count < enough) {
    while (element < elementEnd && tree.textStart[element]! <= text) {
      const { name } = tree.elements[element]!;
      if (UNSEEN.has(name) || (skipNoscript && name === 'noscript')) {
        text = Math.max(text, tree.textEnd[element]!);
        element = tree.elementEnd[element]!;
      } else element++;
    }
    if (text >= textEnd) break;
    const next = element < elementEnd ? Math.min(tree.textStart[element]!, textEnd) : textEnd;
    for (; text < next; text++) count += inkCount(tree.texts[text]!.data);
  }
  return count;
}

function inkCount(text: string): number {
  let count = 0;
  for (let i = 0, end = text.length; i < end; i++) if (codeAt(text, i) > 0x20) count++;
  return count;
}
