import { HAS_CLASS, HAS_ID, HAS_TEST_NAME } from '../tree/attribute-bits.js';
import { keptBytes } from '../tree/kept-table.js';
import { NO_NAME, nameValue } from '../tree/name-value.js';
import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { marksOfName } from './known-name.js';
import { mainHeadingOf } from './main-heading.js';
import { perPage } from './per-page.js';

/** Elements before and after the heading among which its byline and date stand on nearly every page. */
const BEFORE = 120;
const AFTER = 250;
const MOST_MARKS = 400;

/** Numbers of the elements around the article's heading, the last one excluded; of the whole page where it has no heading. */
const windowOf = perPage<{ from: number; to: number }>((facts) => {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const most = facts.page.elements.length;
  if (heading === null) return { from: 0, to: most };
  const end = facts.page.elementEnd[heading.order] ?? 0;
  return { from: Math.max(0, heading.order - BEFORE), to: Math.min(most, end + AFTER) };
});

/**
 * Elements with this mark around the article's heading, the nearest to it first (see `textDistance`); in document order where
 * the page has no heading.
 * @param within how far from the heading they may stand, in texts.
 */
export function* nearestMarked(
  facts: Facts,
  mark: number,
  within = Number.POSITIVE_INFINITY,
): Generator<PageElement> {
  const { orders, distances } = markedOf(facts);
  const marks = marksOfPage(facts);
  let given = 0;
  for (let i = 0; i < orders.length && distances[i]! <= within && given < MOST_MARKS; i++) {
    const order = orders[i]!;
    if ((marks[order]! & mark) === 0) continue;
    given++;
    yield facts.page.elements[order]!;
  }
}

/** The elements with any mark, the nearest to the heading first: their numbers, and how far each stands, in texts. */
interface Marked {
  orders: number[];
  distances: number[];
}

const markedOf = perPage<Marked>((facts) => {
  const { from, to } = windowOf(facts);
  const marks = marksOfPage(facts);
  const heading = mainHeadingOf(facts)?.element ?? null;
  const { textStart, textEnd } = facts.page;
  const at = heading === null ? 0 : (textEnd[heading.order] ?? 0);
  const orders: number[] = [];
  const distances: number[] = [];
  // Numbers of texts rise with those of elements: what starts before the heading's end is one run, what follows another.
  let before = heading?.order ?? from;
  while (before < to && textStart[before]! < at) before++;
  let after = before;
  while (before > from || after < to) {
    const behind = after < to ? textStart[after]! - at : FAR;
    const ahead = before > from ? (at - textStart[before - 1]!) * BEFORE_COUNTS : FAR;
    let first = after;
    let end = after;
    // Elements that start with one text stand equally far: the outer ones come first, and those before the heading.
    if (ahead <= behind) {
      end = before;
      for (const text = textStart[before - 1]!; before > from && textStart[before - 1] === text; ) before--;
      first = before;
    } else end = ++after;
    for (; first < end; first++) {
      if (marks[first] === 0) continue;
      orders.push(first);
      distances.push(Math.min(ahead, behind));
    }
  }
  return { orders, distances };
});

/** What stands before the heading counts as so many times as far. */
const BEFORE_COUNTS = 3;
/** Farther than any element stands, in texts. */
const FAR = 0x3fff_ffff;

/** True when the parent of an element, or one further up, within the same window has the mark and passes the test. */
export function hasMarkedAncestor(
  facts: Facts,
  element: PageElement,
  mark: number,
  passes: (ancestor: PageElement) => boolean,
): boolean {
  const { from } = windowOf(facts);
  const { parent, elements } = facts.page;
  const marks = marksOfPage(facts);
  for (let at = parent[element.order]!; at >= from; at = parent[at]!)
    if ((marks[at]! & mark) !== 0 && passes(elements[at]!)) return true;
  return false;
}

/**
 * Marks of the elements of the window, by their number; 0 for all others. Read in one loop: nearly all of them are asked for on
 * nearly every page, and here the processor need not wait for one element to fetch the next.
 */
const marksOfPage = perPage((facts) => {
  const { from, to } = windowOf(facts);
  const { elements } = facts.page;
  const marks = markTable(elements.length);
  for (let order = from; order < to; order++) marks[order] = marksOf(elements[order]!);
  return marks;
});

const markTable = keptBytes();

function marksOf(element: PageElement): number {
  const { has } = element;
  let marks = 0;
  if ((has & HAS_CLASS) !== 0 && element.classValue !== NO_NAME) marks |= marksOfName(element.classValue);
  if ((has & HAS_ID) !== 0 && element.idValue !== NO_NAME) marks |= marksOfName(element.idValue);
  if ((has & HAS_TEST_NAME) !== 0) {
    const test =
      element.attribute('data-testid') ?? element.attribute('data-component') ?? element.attribute('data-qa');
    if (test !== undefined) marks |= marksOfName(nameValue(test));
  }
  return marks;
}
