import type { ChildNode } from 'domhandler';
import { lengthOf } from '../tree/code-at.js';
import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { firstSign } from './first-sign.js';
import { foldSpace } from './fold-space.js';
import { mainHeadingOf } from './main-heading.js';
import { perPage } from './per-page.js';
import { isOutside, isOutsideNearby } from './zones.js';

/** Texts before and after the heading that are looked at. */
const BEFORE = 24;
const AFTER = 50;
/** So near the heading nothing belongs to another article, whatever its class says. */
const CLOSE = 8;
/** So many characters of running text after the heading, and the article has begun. */
const BODY = 900;

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * The lines that a reader sees around the article's heading, in order, those after it first: bylines and dates without
 * any class to tell them stand there. Empty when the page has no heading.
 */
export const headingZoneOf = perPage<string[]>((facts) => {
  const heading = mainHeadingOf(facts)?.element ?? null;
  if (heading === null) return [];
  const { textStart, textEnd } = facts.page;
  const after = linesOf(facts, heading, textEnd[heading.order] ?? 0, facts.page.texts.length, AFTER);
  const first = Math.max(0, (textStart[heading.order] ?? 0) - BEFORE);
  const before = linesOf(facts, heading, first, textStart[heading.order] ?? 0, BEFORE);
  return [...after, ...before];
});

function linesOf(facts: Facts, heading: PageElement, from: number, to: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let block: PageElement | null = null;
  let chars = 0;
  const { texts } = facts.page;
  for (let i = from, seen = 0; i < to && seen < most && chars < BODY; i++) {
    const text = texts[i]!;
    const parent = text.parent as PageElement | null;
    if (parent === null || parent.name === 'script' || parent.name === 'style' || parent.name === 'noscript')
      continue;
    if (text.blank || firstSign(text.data) === 0) {
      line += ' ';
      continue;
    }
    seen++;
    const own = blockOf(parent);
    if (own !== block || followsBreak(text)) {
      push(lines, line);
      line = '';
      block = own;
    }
    const isClose = Math.abs(i - (facts.page.textEnd[heading.order] ?? 0)) <= CLOSE;
    if (isClose ? isOutsideNearby(parent, facts) : isOutside(parent, facts)) continue;
    const length = lengthOf(text.data);
    line += length > 400 ? text.data.slice(0, 400) : text.data;
    chars += length;
  }
  push(lines, line);
  return lines;
}

function push(lines: string[], line: string): void {
  const folded = foldSpace(line);
  if (folded !== '') lines.push(folded);
}

function blockOf(element: PageElement): PageElement {
  let at = element;
  for (let i = 0; i < 30 && !BLOCKS.has(at.name); i++) {
    const parent = at.parent;
    if (parent === null || !('name' in parent)) break;
    at = parent as PageElement;
  }
  return at;
}

function followsBreak(node: ChildNode): boolean {
  const previous = node.prev;
  return previous !== null && 'name' in previous && previous.name === 'br';
}
