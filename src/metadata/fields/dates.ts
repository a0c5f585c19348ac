import type { Warning } from '../../types.js';
import { alike, type Candidate, type Choice } from '../candidates.js';
import {
  dateOfLd,
  dateOfMetas,
  dateOfProp,
  ldDate,
  metaDate,
  otherMetaDate,
  urlDate,
} from '../declared-dates.js';
import type { Facts } from '../facts.js';
import { loneDatesOf } from '../lone-dates.js';
import { perPage } from '../per-page.js';
import {
  dateLinesNear,
  datesInHeadingZone,
  labelledDates,
  type PrintedDate,
  timesNear,
} from '../visible-dates.js';
import {
  CITATION,
  DATE_MODIFIED,
  DATE_PUBLISHED,
  DUBLIN_CORE,
  META_DATE,
  MODIFIED_TIME,
  PUBLISHED_TIME,
} from './date-names.js';

/** Where the day of publication can stand, the surest first. */
export const publishedCandidates: readonly Candidate<string>[] = alike([
  { name: 'jsonld.datePublished', ...dateOfLd('datePublished') },
  { name: 'article:published_time', ...dateOfMetas(...PUBLISHED_TIME) },
  { name: 'microdata.datePublished', ...dateOfProp('datePublished') },
  { name: 'microdata.dateCreated', ...dateOfProp('dateCreated') },
  { name: 'citation_publication_date', ...dateOfMetas(...CITATION) },
  { name: 'parsely-pub-date', ...dateOfMetas('parsely-pub-date') },
  { name: 'sailthru.date', ...dateOfMetas('sailthru.date') },
  { name: 'page.time', read: (facts) => firstOf(timesNear(facts), facts) },
  { name: 'page.dateline', read: (facts) => firstOf(dateLinesNear(facts), facts) },
  // Below what is printed: many templates write the day of the last export into these.
  { name: 'meta.date', ...dateOfMetas(...META_DATE) },
  { name: 'dc.date', ...dateOfMetas(...DUBLIN_CORE) },
  { name: 'meta.published', read: otherMetaDate },
  { name: 'page.near-heading', read: (facts) => firstOf(datesInHeadingZone(facts), facts) },
  { name: 'page.labelled', read: (facts) => firstOf(labelledDates(facts), facts) },
  { name: 'page.only-labelled', read: (facts) => loneDatesOf(facts).labelled },
  { name: 'url', read: urlDate },
  { name: 'page.only-time', read: (facts) => loneDatesOf(facts).time },
  { name: 'page.only-date', read: loneDay },
  { name: 'page.masthead', read: masthead },
  { name: 'page.headline', read: (facts) => loneDatesOf(facts).headline },
  { name: 'jsonld.dateCreated', ...dateOfLd('dateCreated', 'uploadDate') },
  // Last, for pages that tell of their last change and of nothing else: the day is known to be no later.
  { name: 'jsonld.dateModified', ...dateOfLd('dateModified') },
  { name: 'article:modified_time', ...dateOfMetas(...MODIFIED_TIME) },
  { name: 'page.updated', read: printedUpdate },
  { name: 'page.only-updated', read: (facts) => loneDatesOf(facts).updated },
]);

/** Where the day of the last change can stand. */
export const modifiedCandidates: readonly Candidate<string>[] = alike([
  { name: 'jsonld.dateModified', ...dateOfLd('dateModified') },
  {
    name: 'article:modified_time',
    ...dateOfMetas(...MODIFIED_TIME),
  },
  {
    name: 'og:updated_time',
    ...dateOfMetas('og:updated_time', 'article:updated_time', 'article:updated'),
  },
  { name: 'microdata.dateModified', ...dateOfProp('dateModified') },
  {
    name: 'dc.modified',
    ...dateOfMetas('dc.date.modified', 'dcterms.modified', 'dc.modified'),
  },
  {
    name: 'meta.modified',
    ...dateOfMetas(
      'lastmod',
      'last-modified',
      'modified',
      'revised',
      'last-updated',
      'cxenseparse:modified',
      'date.modified',
    ),
  },
  {
    name: 'page.updated',
    read: printedUpdate,
  },
  { name: 'page.only-updated', read: (facts) => loneDatesOf(facts).updated },
]);

/**
 * A day that only the page's structured data tells gives way to the one that its metas tell and that it prints: two kinds of
 * witnesses against one. Other choices stay as they are.
 */
export function borneOut(choice: Choice<string>, facts: Facts): Choice<string> {
  const { value, from } = choice;
  if (value === null || (from !== 'jsonld.datePublished' && from !== 'microdata.datePublished'))
    return choice;
  for (const names of [PUBLISHED_TIME, META_DATE, DUBLIN_CORE]) {
    const other = metaDate(facts, names);
    if (other === null || refuseDate(other, facts) !== null || daysApart(other, value) <= 1) continue;
    const printed = [...timesNear(facts), ...dateLinesNear(facts), ...datesInHeadingZone(facts)];
    const isPrinted = (date: string) => printed.some((at) => at.date.slice(0, 10) === date.slice(0, 10));
    if (!isPrinted(other) || isPrinted(value) || isUpdate(other, facts)) continue;
    const beat = { from, value, refused: 'the metas and the page itself give another day' };
    return {
      from: names === PUBLISHED_TIME ? 'article:published_time' : 'meta.date',
      value: other,
      beat: [beat, ...choice.beat],
    };
  }
  return choice;
}

function isUpdate(date: string, facts: Facts): boolean {
  const modified = ldDate(facts, DATE_MODIFIED) ?? metaDate(facts, MODIFIED_TIME);
  return modified?.slice(0, 10) === date.slice(0, 10);
}

/** A warning when what the page declares, what it prints and what its address says lie more than a day apart; null otherwise. */
export function dateConflict(
  published: string | null,
  modified: string | null,
  facts: Facts,
): Warning | null {
  if (published === null) return null;
  const others: [string, string | null][] = [
    ['JSON-LD', ldDate(facts, DATE_PUBLISHED)],
    ['the meta tags', metaDate(facts, PUBLISHED_TIME)],
    ['the address', urlDate(facts)],
    ['the page', timesNear(facts).find(({ kind }) => kind === 'published')?.date ?? null],
  ];
  for (const [where, other] of others) {
    if (other === null || daysApart(published, other) <= 1.5) continue;
    if (modified !== null && daysApart(modified, other) <= 1.5) continue;
    return { code: 'dateConflict', message: `datePublished is ${published}, but ${where} says ${other}` };
  }
  return null;
}

/** Why a date cannot be when this page came out; null when it can. */
export function refuseDate(date: string, facts: Facts): string | null {
  if (Date.parse(date.slice(0, 10)) > latestOf(facts)) return 'in the future';
  if (date < '1600') return 'before there were newspapers';
  if (date.startsWith('1970-01-01')) return 'a counter at zero, not a date';
  return null;
}

/** The last moment at which the page can have come out, in milliseconds since 1970. */
const latestOf = perPage<number>((facts) => {
  const known = facts.page.source.fetchedAt ?? facts.page.source.savedAt;
  const reference = known === null ? Number.NaN : Date.parse(known);
  // A day ahead is no future: the page may have been made east of here.
  return (Number.isNaN(reference) ? Date.now() : reference) + 26 * 3_600_000;
});

function daysApart(a: string, b: string): number {
  if (a.slice(0, 10) === b.slice(0, 10)) return 0;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

/** The surest of the printed dates; none that the day in the page's address belies. */
function firstOf(dates: readonly PrintedDate[], facts: Facts): string | null {
  const day = urlDate(facts);
  const borneOut = day === null ? dates : dates.filter(({ date }) => daysApart(date, day) <= 1);
  return (
    (borneOut.find(({ kind }) => kind === 'published') ?? borneOut.find(({ kind }) => kind === 'plain'))
      ?.date ?? null
  );
}

/** Where nothing else dates the page, the day above the heading is that of its print. */
function masthead(facts: Facts): string | null {
  return firstOfKind('masthead', facts, timesNear, dateLinesNear);
}

function printedUpdate(facts: Facts): string | null {
  return firstOfKind('updated', facts, timesNear, dateLinesNear, datesInHeadingZone);
}

function firstOfKind(
  kind: PrintedDate['kind'],
  facts: Facts,
  ...readers: ((facts: Facts) => PrintedDate[])[]
): string | null {
  for (const read of readers) {
    const found = read(facts).find((date) => date.kind === kind);
    if (found !== undefined) return found.date;
  }
  return null;
}

/** The only day that the page prints, unless the page says that it is that of the last change. */
function loneDay(facts: Facts): string | null {
  const day = loneDatesOf(facts).alone;
  return day === null || printedUpdate(facts)?.slice(0, 10) === day ? null : day;
}
