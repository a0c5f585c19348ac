import { HAS_OTHER, HAS_PROPERTY } from '../tree/attribute-bits.js';
import { lengthOf } from '../tree/code-at.js';
import type { PageElement } from '../types.js';
import { dateOf, textDateOf } from './dates/known-date.js';
import { elementText } from './element-text.js';
import type { Facts } from './facts.js';
import { headingZoneOf } from './heading-zone.js';
import { holdsDigit } from './holds-digit.js';
import { mainHeadingOf } from './main-heading.js';
import { DATE } from './mark-words.js';
import { nearestMarked } from './marks.js';
import { perPage } from './per-page.js';
import { nearestFirst, textDistance } from './visible-byline.js';
import { wordFinder } from './word-finder.js';
import { isOutside, isOutsideNearby } from './zones.js';

/** A date that stands on the page, and what the words before it, or its place, say that it is. */
export interface PrintedDate {
  date: string;
  /** `masthead` for a day far above the heading, where papers and forums print today's. */
  kind: 'published' | 'updated' | 'plain' | 'masthead';
}

/** Elements looked at; the nearest to the heading come first. */
const MOST_ELEMENTS = 40;
/** So near the heading a date is the article's, whatever the class around it says; counted in texts. */
const CLOSE = 8;
/** So far above the heading a bare date is the masthead's; counted in texts. */
const FAR_ABOVE = 12;
/** A date line is short; in a longer one the date belongs to a sentence. In characters. */
const LONGEST_LINE = 140;
const LONGEST_DATE_LINE = 70;

/** Words that lead up to the day of the last change, at the end of a text in lower case. */
export const UPDATED =
  /(?:updated?|modified|revised|edited|reviewed|last (?:change|edit)|letzte (?:änderung|aktualisierung)|aktualisiert|geändert|überarbeitet|stand|mis(?:e)? à jour|modifié|actualizad[oa]|aggiornat[oa]|modificato|atualizad[oa]|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|обновлен[оа]?|изменено|güncellen?me|güncellendi|uppdaterad|oppdatert|opdateret|更新|수정)[\s:.,;|()–—-]{0,12}(?:on|at|am|le|el|il|um|den|dnia)?[\s:.,;|()–—-]{0,6}$/u;
const PUBLISHED =
  /(?:published|posted|publish date|created|first published|release(?:d)?|veröffentlicht|veröffentlichung(?:sdatum)?|erschienen|erstellt|publiziert|publié|paru|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|opublikowano|data publikacji|опубликован[оа]?|дата|yayın(?:lanma)?(?: tarihi)?|publicerad|publisert|udgivet|発行|掲載|公開|发布|發布|入力|등록|date|datum|fecha|data)[\s:.,;|()–—-]{0,12}(?:on(?: the)?|at|am|le|el|il|um|den|dnia|vom)?[\s:.,;|()–—-]{0,6}$/u;
/** Pieces of which each of those words of ASCII holds one. */
const findKinds = wordFinder(
  'update modif revised edited reviewed last letzte aktuali stand actuali aggiornat atualizad bijgewerkt gewijzigd uppdaterad oppdatert opdateret'.split(
    ' ',
  ),
  'publi posted created release erschienen erstellt paru pubbli geplaatst udgivet date datum fecha data'.split(
    ' ',
  ),
);
const SAYS_UPDATED = 1;
const SAYS_PUBLISHED = 2;
/** Told of a work in the article, not of the article. */
const RELEASED = /\b(?:was|were|is|are|been|be)\s(?:\w{1,12}\s)?released/u;
const YEAR = /\d{4}/u;
const COPYRIGHT = /©|\(c\)|copyright|all rights|alle rechte|tous droits/iu;

/** `<time>` elements of the article, the nearest to its heading first. */
export const timesNear = perPage((facts) => {
  const heading = mainHeadingOf(facts)?.element ?? null;
  return fromElements(
    heading === null ? facts.times : nearestFirst(facts.times, heading, facts),
    facts,
    true,
  );
});

/** Elements whose class or id says date, nearest first. */
export const dateLinesNear = perPage((facts) => fromElements(nearestMarked(facts, DATE), facts, false));

/** Short lines with a date around the heading, whatever their class. */
export const datesInHeadingZone = perPage(zoneDates);

function zoneDates(facts: Facts): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const line of headingZoneOf(facts)) {
    const found = datesIn(line.slice(0, LONGEST_LINE), facts);
    if (found.length === 0 || COPYRIGHT.test(line)) continue;
    // "On 3 May 2024 the council ..." tells of a day; "Berlin, 3 May 2024" and "3 May 2024 | News" date the article.
    const isDateLine =
      line.length <= LONGEST_DATE_LINE || (line.length <= LONGEST_LINE && found[0]?.kind !== 'plain');
    if (isDateLine || /^\W{0,3}\d{1,2}[.\s]/u.test(line)) dates.push(...found);
  }
  const heading = mainHeadingOf(facts)?.text ?? '';
  // A day that the headline itself opens with: "23.01.2022 - Results".
  if (/^\W{0,3}\d{1,2}[./\s]/u.test(heading)) dates.push(...datesIn(heading.slice(0, LONGEST_LINE), facts));
  return dates;
}

/** Dates anywhere in the article's own part that words like "Published on" lead up to. */
export function labelledDates(facts: Facts): PrintedDate[] {
  const dates: PrintedDate[] = [];
  let read = 0;
  for (const text of facts.page.texts) {
    if (text.digitless) continue;
    const length = lengthOf(text.data);
    if (length < 8 || length > 300 || !YEAR.test(text.data)) continue;
    const parent = text.parent as PageElement | null;
    if (parent === null || parent.name === 'script' || parent.name === 'style') continue;
    if (++read > 400) break;
    const found = datesIn(text.data, facts).filter(({ kind }) => kind === 'published');
    if (found.length > 0 && !COPYRIGHT.test(text.data) && !isOutside(parent, facts)) dates.push(...found);
    if (dates.length >= 5) break;
  }
  return dates;
}

function fromElements(nearest: Iterable<PageElement>, facts: Facts, isTime: boolean): PrintedDate[] {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const dates: PrintedDate[] = [];
  let looked = 0;
  for (const element of nearest) {
    if (++looked > MOST_ELEMENTS) break;
    const texts = (facts.page.textEnd[element.order] ?? 0) - (facts.page.textStart[element.order] ?? 0);
    if (texts > 40) continue;
    const text = elementText(element, 200);
    const declared = (element.has & HAS_OTHER) === 0 ? undefined : momentOf(element, isTime);
    if (declared === undefined && (text.length < 6 || text.length > LONGEST_LINE || !holdsDigit(text)))
      continue;
    if (COPYRIGHT.test(text)) continue;
    const isClose = heading !== null && textDistance(heading, element, facts) <= CLOSE;
    if (isClose ? isOutsideNearby(element, facts) : isOutside(element, facts)) continue;
    const exact = declared === undefined ? null : dateOf(declared, facts);
    const found =
      exact === null
        ? datesIn(text, facts, textBefore(element), element)
        : [{ date: exact, kind: kindOf(`${textBefore(element)} ${text.split(/\d/u, 1)[0]}`, element) }];
    const isAbove = heading !== null && isFarAbove(element, heading, facts);
    for (const { date, kind } of found)
      dates.push({ date, kind: isAbove && kind === 'plain' ? 'masthead' : kind });
  }
  return dates;
}

function momentOf(element: PageElement, isTime: boolean): string | undefined {
  return (
    element.attribute('datetime') ??
    element.attribute('content') ??
    element.attribute('data-datetime') ??
    (isTime ? element.attribute('ts') : undefined)
  );
}

function isFarAbove(element: PageElement, heading: PageElement, { page }: Facts): boolean {
  return (page.textStart[heading.order] ?? 0) - (page.textEnd[element.order] ?? 0) > FAR_ABOVE;
}

/** All dates of a short text, each with the kind that the words just before it give. */
function datesIn(text: string, facts: Facts, before = '', element: PageElement | null = null): PrintedDate[] {
  const dates: PrintedDate[] = [];
  let rest = text;
  let label = before;
  for (let i = 0; i < 3; i++) {
    const found = textDateOf(rest, facts);
    if (found === null) break;
    dates.push({
      date: found.date,
      kind: kindOf(`${label} ${rest.slice(Math.max(0, found.start - 40), found.start)}`, element),
    });
    rest = rest.slice(found.end);
    label = '';
  }
  return dates;
}

function kindOf(before: string, element: PageElement | null): PrintedDate['kind'] {
  // Lower case here, not by the `i` flag: with `u` beside it V8 takes a fifth of a second to compile such a form.
  const label = before.trim().slice(-60).toLowerCase();
  // Most dates stand alone: the patterns would be tried from each sign of other words on.
  const says = label === '' ? 0 : findKinds(label);
  if ((says & SAYS_UPDATED) !== 0 && UPDATED.test(label)) return 'updated';
  if ((says & SAYS_PUBLISHED) !== 0 && PUBLISHED.test(label))
    return RELEASED.test(label) ? 'plain' : 'published';
  const name = element === null ? '' : `${element.className} ${propertyOf(element)}`;
  if (/updat|modif|revis/iu.test(name) && !/publish/iu.test(name)) return 'updated';
  return /publish|posted/iu.test(name) ? 'published' : 'plain';
}

function propertyOf(element: PageElement): string {
  return (element.has & HAS_PROPERTY) === 0 ? '' : (element.attribute('itemprop') ?? '');
}

/** Words just before an element: the text of the sibling before it, or of the one before its parent. */
function textBefore(element: PageElement): string {
  for (const at of [element, element.parent]) {
    const previous = at?.prev ?? null;
    if (previous === null) continue;
    if (previous.type === 'text' && previous.data.trim() !== '') return previous.data.slice(-60);
    if ('children' in previous) return elementText(previous, 80).slice(-60);
    const earlier = previous.prev;
    if (earlier !== null && 'children' in earlier) return elementText(earlier, 80).slice(-60);
  }
  return '';
}
