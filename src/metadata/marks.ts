import { HAS_CLASS, HAS_ID, HAS_TEST_NAME } from '../tree/attribute-bits.js';
import { NO_NAME, nameValue } from '../tree/name-value.js';
import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { marksOfName } from './known-name.js';
import { mainHeadingOf } from './main-heading.js';
import { BYLINE, DATE, DEK } from './mark-words.js';
import { perPage } from './per-page.js';

const ANY_MARK = BYLINE | DATE | DEK;
const LOOKED_AT = 8;

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
 * Elements with this mark around the article's heading, the nearest to it first (see `textDistance`), looked for one by
 * one as they are asked for; in document order where the page has no heading.
 * @param within how far from the heading they may stand, in texts.
 */
export function* nearestMarked(
  facts: Facts,
  mark: number,
  within = Number.POSITIVE_INFINITY,
): Generator<PageElement> {
  const known = markedOf(facts);
  const marks = knownMarksOf(facts);
  let given = 0;
  for (let i = 0; given < MOST_MARKS; i++) {
    if (i >= known.found.length) lookFurther(known, facts, within);
    if (i >= known.found.length || known.distances[i]! > within) return;
    const order = known.found[i]!;
    if ((marks[order]! & mark) === 0) continue;
    given++;
    yield facts.page.elements[order]!;
  }
}

/** How far the page has been looked over for elements with any mark. */
interface Marked {
  /** Numbers of those found so far, in the order above, and how far each stands. */
  found: number[];
  distances: number[];
  /** Elements from `before` up to, not including, `after` have been looked at. */
  before: number;
  after: number;
  from: number;
  to: number;
  /** The text behind the heading. */
  at: number;
}

const markedOf = perPage<Marked>((facts) => {
  const { from, to } = windowOf(facts);
  const heading = mainHeadingOf(facts)?.element ?? null;
  const { textStart, textEnd } = facts.page;
  const at = heading === null ? 0 : (textEnd[heading.order] ?? 0);
  // Numbers of texts rise with those of elements: what starts before the heading's end is one run, what follows another.
  let after = heading?.order ?? from;
  while (after < to && textStart[after]! < at) after++;
  return { found: [], distances: [], before: after, after, from, to, at };
});

/** Looks at the elements that stand next until one has a mark; those before the heading count three times as far. */
function lookFurther(known: Marked, facts: Facts, within: number): void {
  const { found, distances, from, to, at } = known;
  const { elements, textStart } = facts.page;
  const marks = knownMarksOf(facts);
  const already = found.length;
  let { before, after } = known;
  while (found.length === already) {
    const behind = after < to ? textStart[after]! - at : FAR;
    const ahead = before > from ? (at - textStart[before - 1]!) * 3 : FAR;
    const distance = Math.min(behind, ahead);
    if (distance === FAR || distance > within) break;
    // Elements that start with one text stand equally far; the outer ones come first, and those before the heading.
    if (ahead === distance) {
      const end = before;
      const text = textStart[before - 1]!;
      while (before > from && textStart[before - 1] === text) before--;
      for (let order = before; order < end; order++)
        if ((marksAt(marks, elements, order) & ANY_MARK) !== 0) {
          found.push(order);
          distances.push(distance);
        }
    }
    if (behind !== distance) continue;
    for (const text = textStart[after]!; after < to && textStart[after] === text; after++)
      if ((marksAt(marks, elements, after) & ANY_MARK) !== 0) {
        found.push(after);
        distances.push(distance);
      }
  }
  known.before = before;
  known.after = after;
}

/** Farther than any element stands, in texts. */
const FAR = 0x3fff_ffff;

/** True when the parent of an element, or one further up, within the same window has the mark and passes the test. */
export function hasMarkedAncestor(
  facts: Facts,
  element: PageElement,
  mark: number,
  passes: (ancestor: PageElement) => boolean,
): boolean {
  const { from, to } = windowOf(facts);
  const { parent, elements } = facts.page;
  const known = knownMarksOf(facts);
  for (let at = parent[element.order]!; at >= from; at = parent[at]!)
    if (at < to && (marksAt(known, elements, at) & mark) !== 0 && passes(elements[at]!)) return true;
  return false;
}

/** Marks of the elements that have been looked at, by their number, with `LOOKED_AT`. */
const knownMarksOf = perPage((facts) => new Uint8Array(facts.page.elements.length));

function marksAt(known: Uint8Array, elements: readonly PageElement[], order: number): number {
  if (known[order] === 0) known[order] = marksOf(elements[order]!) | LOOKED_AT;
  return known[order]!;
}

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
