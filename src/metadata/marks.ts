import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { mainHeadingOf } from './main-heading.js';
import { perPage } from './per-page.js';

/** Elements whose class, id or test id has a word of a byline, a date line or a standfirst, in document order. */
export interface Marks {
  bylines: PageElement[];
  dates: PageElement[];
  deks: PageElement[];
}

/** Elements before and after the heading among which its byline and date stand on nearly every page. */
const BEFORE = 120;
const AFTER = 250;
const MOST_MARKS = 400;

/** Marks around the article's heading; of the whole page where it has no heading. */
export const marksNear = perPage<Marks>((facts) => {
  const heading = mainHeadingOf(facts)?.element ?? null;
  if (heading === null) return collectMarks(facts, 0, facts.page.elements.length);
  const end = facts.page.elementEnd[heading.order] ?? 0;
  return collectMarks(
    facts,
    Math.max(0, heading.order - BEFORE),
    Math.min(facts.page.elements.length, end + AFTER),
  );
});

function collectMarks(facts: Facts, from: number, to: number): Marks {
  const found: Marks = { bylines: [], dates: [], deks: [] };
  for (let i = from; i < to; i++) {
    const element = facts.page.elements[i]!;
    if (element.attribs === undefined) continue;
    const marks = marksOf(element.attribs);
    if (marks === 0) continue;
    if (marks & BYLINE) push(found.bylines, element);
    if (marks & DATE) push(found.dates, element);
    if (marks & DEK) push(found.deks, element);
  }
  return found;
}

function push(list: PageElement[], element: PageElement): void {
  if (list.length < MOST_MARKS) list.push(element);
}

const BYLINE = 1;
const DATE = 2;
const DEK = 4;

const BYLINE_WORDS =
  /(?:^|[^a-z])(?:by-?line|author|autore?n?|auteur|writer|reporter|journalist|contributor|posted-?by|written-?by|postedby|submitted|vcard|p-author|redakt(?:eur|ion)|creator|fn|username|user-?name|poster|firma)/iu;
const DATE_WORDS =
  /date|time|publish|posted|datum|fecha|meta|updated|pubdate|byline|(?:^|[^a-z])data(?:[^a-z]|$)|info|submitted/iu;
const DEK_WORDS =
  /(?:^|[^a-z])(?:dek|standfirst|sub-?title|sub-?headline|sub-?head|lede?|chapo|kicker-sub|summary|intro|teaser-text|excerpt|vorspann|entradilla|bajada|sous-?titre|strapline|deck)(?:[^a-z]|$)/iu;

/** A piece of every word above: most names have none, and one look is enough for them. */
const ANY_WORD =
  /auth?o|auteu|by|writ|report|journ|contr|post|subm|vcard|redakt|creat|fn|user|firma|dat|time|publ|fecha|meta|info|dek|deck|stand|sub|led|chapo|kick|summ|intro|teas|exce|vorsp|entra|baja|sous|strap/iu;

/** Class strings repeat within a page and from page to page of a site; the answer for each is kept, up to a bound. */
const seen = new Map<string, number>();
const MOST_SEEN = 20_000;

function marksOf(attribs: Record<string, string>): number {
  let marks = 0;
  const cls = attribs['class'];
  if (cls !== undefined) marks |= marksOfName(cls);
  const id = attribs['id'];
  if (id !== undefined) marks |= marksOfName(id);
  const test = attribs['data-testid'] ?? attribs['data-component'] ?? attribs['data-qa'];
  if (test !== undefined) marks |= marksOfName(test);
  return marks;
}

function marksOfName(name: string): number {
  if (name.length > 300) return 0;
  const known = seen.get(name);
  if (known !== undefined) return known;
  const marks = ANY_WORD.test(name) ? marksOfWords(name) : 0;
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(name, marks);
  return marks;
}

function marksOfWords(name: string): number {
  const spaced = name.replace(/([a-z])(?=[A-Z])/gu, '$1-').replaceAll('_', '-');
  let marks = 0;
  if (BYLINE_WORDS.test(spaced)) marks |= BYLINE;
  if (DATE_WORDS.test(spaced)) marks |= DATE;
  if (DEK_WORDS.test(spaced)) marks |= DEK;
  return marks;
}
