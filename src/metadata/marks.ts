import { HAS_OTHER } from '../tree/attribute-bits.js';
import { type NameValue, NO_NAME, nameValue } from '../tree/name-value.js';
import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { knownOf } from './known-name.js';
import { mainHeadingOf } from './main-heading.js';
import { perPage } from './per-page.js';

/** What the class, id or test id of an element says: that it is a byline, a date line, a standfirst. */
export const BYLINE = 1;
export const DATE = 2;
export const DEK = 4;
const KNOWN = 8;

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
  const { from, to } = windowOf(facts);
  const heading = mainHeadingOf(facts)?.element ?? null;
  const { elements, textStart, textEnd } = facts.page;
  const at = heading === null ? 0 : (textEnd[heading.order] ?? 0);
  // Numbers of texts rise with those of elements: what starts before the heading's end is one run, what follows another.
  let after = heading?.order ?? from;
  while (after < to && textStart[after]! < at) after++;
  let before = after;
  let given = 0;
  for (let distance = 0; given < MOST_MARKS && distance <= within; ) {
    // Elements that start with one text stand equally far; the outer ones come first.
    const first = runBefore(textStart, before, from, at - Math.floor(distance / 3));
    for (let order = first; order < before; order++)
      if (hasMark(facts, order, mark) && given++ < MOST_MARKS) yield elements[order]!;
    before = first;
    for (; after < to && textStart[after]! - at <= distance; after++)
      if (hasMark(facts, after, mark) && given++ < MOST_MARKS) yield elements[after]!;
    if (after >= to && before <= from) return;
    distance = Math.min(
      after < to ? textStart[after]! - at : Number.POSITIVE_INFINITY,
      before > from ? (at - textStart[before - 1]!) * 3 : Number.POSITIVE_INFINITY,
    );
  }
}

/** First of the elements before `before` that start at this text or after it, none of them before `from`. */
function runBefore(textStart: Int32Array, before: number, from: number, text: number): number {
  let first = before;
  while (first > from && textStart[first - 1]! >= text) first--;
  return first;
}

/** True when the parent of an element, or one further up, within the same window has the mark and passes the test. */
export function hasMarkedAncestor(
  facts: Facts,
  element: PageElement,
  mark: number,
  passes: (ancestor: PageElement) => boolean,
): boolean {
  const { from, to } = windowOf(facts);
  const { parent, elements } = facts.page;
  for (let at = parent[element.order]!; at >= from; at = parent[at]!)
    if (at < to && hasMark(facts, at, mark) && passes(elements[at]!)) return true;
  return false;
}

/** Marks of the elements that have been looked at, by their number, with `KNOWN`. */
const knownMarksOf = perPage((facts) => new Uint8Array(facts.page.elements.length));

function hasMark(facts: Facts, order: number, mark: number): boolean {
  const known = knownMarksOf(facts);
  let marks = known[order]!;
  if (marks === 0) {
    marks = marksOf(facts.page.elements[order]!) | KNOWN;
    known[order] = marks;
  }
  return (marks & mark) !== 0;
}

// Of names in lower case, all four: a pattern that ignores case takes V8 three times as long to compile.
const BYLINE_WORDS =
  /(?:^|[^a-z])(?:by-?line|author|autore?n?|auteur|writer|reporter|journalist|contributor|posted-?by|written-?by|postedby|submitted|vcard|p-author|redakt(?:eur|ion)|creator|fn|username|user-?name|poster|firma)/;
const DATE_WORDS =
  /date|time|publish|posted|datum|fecha|meta|updated|pubdate|byline|(?:^|[^a-z])data(?:[^a-z]|$)|info|submitted/;
const DEK_WORDS =
  /(?:^|[^a-z])(?:dek|standfirst|sub-?title|sub-?headline|sub-?head|lede?|chapo|kicker-sub|summary|intro|teaser-text|excerpt|vorspann|entradilla|bajada|sous-?titre|strapline|deck)(?:[^a-z]|$)/;

/** A piece of every word above: most names have none, and one look is enough for them. */
const ANY_WORD =
  /auth?o|auteu|by|writ|report|journ|contr|post|subm|vcard|redakt|creat|fn|user|firma|dat|time|publ|fecha|meta|info|dek|deck|stand|sub|led|chapo|kick|summ|intro|teas|exce|vorsp|entra|baja|sous|strap/;

function marksOf(element: PageElement): number {
  let marks = 0;
  if (element.classValue !== NO_NAME) marks |= marksOfName(element.classValue);
  if (element.id !== '') marks |= marksOfName(element.idValue);
  if ((element.has & HAS_OTHER) !== 0) {
    const test =
      element.attribute('data-testid') ?? element.attribute('data-component') ?? element.attribute('data-qa');
    if (test !== undefined) marks |= marksOfName(nameValue(test));
  }
  return marks;
}

function marksOfName(name: NameValue): number {
  const known = knownOf(name);
  known.marks ??= readMarks(name.text);
  return known.marks;
}

function readMarks(name: string): number {
  return name.length <= 300 && ANY_WORD.test(name.toLowerCase()) ? marksOfWords(name) : 0;
}

function marksOfWords(name: string): number {
  const spaced = name
    .replace(/([a-z])(?=[A-Z])/gu, '$1-')
    .replaceAll('_', '-')
    .toLowerCase();
  let marks = 0;
  if (BYLINE_WORDS.test(spaced)) marks |= BYLINE;
  if (DATE_WORDS.test(spaced)) marks |= DATE;
  if (DEK_WORDS.test(spaced)) marks |= DEK;
  return marks;
}
