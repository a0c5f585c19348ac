import type { PageElement, Warning } from '../../types.js';
import type { Candidate, Choice } from '../candidates.js';
import { dateHabitsOf } from '../dates/habits.js';
import { readDate } from '../dates/read-date.js';
import { sameInstantHere } from '../dates/same-instant.js';
import { dateInUrl } from '../dates/url-date.js';
import { elementText } from '../element-text.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { stringOf } from '../json-ld/read-graph.js';
import { loneDatesOf } from '../lone-dates.js';
import {
  dateLinesNear,
  datesInHeadingZone,
  labelledDates,
  type PrintedDate,
  timesNear,
} from '../visible-dates.js';
import { isOutside } from '../zones.js';
import { CITATION, DUBLIN_CORE, META_DATE, MODIFIED_TIME, PUBLISHED_TIME } from './date-names.js';

/** Where the day of publication can stand, the surest first. */
export const publishedCandidates: readonly Candidate<string>[] = [
  { name: 'jsonld.datePublished', read: (facts) => ldDate(facts, 'datePublished') },
  { name: 'article:published_time', read: (facts) => metaDate(facts, ...PUBLISHED_TIME) },
  { name: 'microdata.datePublished', read: (facts) => propDate(facts, 'datePublished') },
  { name: 'citation_publication_date', read: (facts) => metaDate(facts, ...CITATION) },
  { name: 'parsely-pub-date', read: (facts) => metaDate(facts, 'parsely-pub-date') },
  { name: 'sailthru.date', read: (facts) => metaDate(facts, 'sailthru.date') },
  { name: 'page.time', read: (facts) => firstOf(timesNear(facts)) },
  { name: 'page.dateline', read: (facts) => firstOf(dateLinesNear(facts)) },
  // Below what is printed: many templates write the day of the last export into these.
  { name: 'meta.date', read: (facts) => metaDate(facts, ...META_DATE) },
  { name: 'dc.date', read: (facts) => metaDate(facts, ...DUBLIN_CORE) },
  { name: 'page.near-heading', read: (facts) => firstOf(datesInHeadingZone(facts)) },
  { name: 'page.labelled', read: (facts) => firstOf(labelledDates(facts)) },
  { name: 'page.only-labelled', read: (facts) => loneDatesOf(facts).labelled },
  { name: 'url', read: urlDate },
  { name: 'page.only-time', read: (facts) => loneDatesOf(facts).time },
  { name: 'page.only-date', read: loneDay },
  { name: 'page.headline', read: (facts) => loneDatesOf(facts).headline },
  { name: 'jsonld.dateCreated', read: (facts) => ldDate(facts, 'dateCreated', 'uploadDate') },
  // Last, for pages that tell of their last change and of nothing else: the day is known to be no later.
  { name: 'jsonld.dateModified', read: (facts) => ldDate(facts, 'dateModified') },
  { name: 'article:modified_time', read: (facts) => metaDate(facts, ...MODIFIED_TIME) },
  { name: 'page.updated', read: printedUpdate },
];

/** Where the day of the last change can stand. */
export const modifiedCandidates: readonly Candidate<string>[] = [
  { name: 'jsonld.dateModified', read: (facts) => ldDate(facts, 'dateModified') },
  {
    name: 'article:modified_time',
    read: (facts) => metaDate(facts, ...MODIFIED_TIME),
  },
  {
    name: 'og:updated_time',
    read: (facts) => metaDate(facts, 'og:updated_time', 'article:updated_time', 'article:updated'),
  },
  { name: 'microdata.dateModified', read: (facts) => propDate(facts, 'dateModified') },
  {
    name: 'dc.modified',
    read: (facts) => metaDate(facts, 'dc.date.modified', 'dcterms.modified', 'dc.modified'),
  },
  {
    name: 'meta.modified',
    read: (facts) =>
      metaDate(
        facts,
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
];

/**
 * A date declared in UTC, as the page writes it where it gives the same moment with its own offset or its local time.
 * Other dates stay as they are.
 */
export function inLocalTime(choice: Choice<string>, facts: Facts): Choice<string> {
  if (choice.value === null || !/T.*(?:Z|\+00:00)$/u.test(choice.value)) return choice;
  const declared = [
    metaDate(facts, ...PUBLISHED_TIME, ...META_DATE, ...CITATION),
    ldDate(facts, 'datePublished'),
    propDate(facts, 'datePublished'),
  ];
  const utc = choice.value;
  const local = localOf(utc, declared) ?? localOf(utc, printedBeside(utc, facts));
  if (local === null) return choice;
  const beat = {
    from: choice.from ?? '',
    value: utc,
    refused: 'the page gives this moment in its own time',
  };
  return { ...choice, value: local, beat: [beat, ...choice.beat] };
}

function localOf(utc: string, others: readonly (string | null)[]): string | null {
  for (const other of others) {
    const local = other === null ? null : sameInstantHere(utc, other);
    if (local !== null) return local;
  }
  return null;
}

/** The dates that the page prints; none when it prints this very day: the site's clock runs on UTC, or the day is all that matters. */
function printedBeside(utc: string, facts: Facts): string[] {
  const times = timesNear(facts);
  const lines = times.length > 0 ? times : dateLinesNear(facts);
  const printed = (lines.length > 0 ? lines : datesInHeadingZone(facts)).slice(0, 6).map(({ date }) => date);
  return printed.some((date) => date.slice(0, 10) === utc.slice(0, 10)) ? [] : printed;
}

/** A warning when what the page declares, what it prints and what its address says lie more than a day apart; null otherwise. */
export function dateConflict(
  published: string | null,
  modified: string | null,
  facts: Facts,
): Warning | null {
  if (published === null) return null;
  const others: [string, string | null][] = [
    ['JSON-LD', ldDate(facts, 'datePublished')],
    ['the meta tags', metaDate(facts, ...PUBLISHED_TIME)],
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
  const known = facts.page.source.fetchedAt ?? facts.page.source.savedAt;
  const reference = known === null ? Number.NaN : Date.parse(known);
  // A day ahead is no future: the page may have been made east of here.
  const latest = (Number.isNaN(reference) ? Date.now() : reference) + 26 * 3_600_000;
  if (Date.parse(`${date.slice(0, 10)}T00:00:00Z`) > latest) return 'in the future';
  if (date < '1600') return 'before there were newspapers';
  if (date.startsWith('1970-01-01')) return 'a counter at zero, not a date';
  return null;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

function firstOf(dates: readonly PrintedDate[]): string | null {
  return (
    (dates.find(({ kind }) => kind === 'published') ?? dates.find(({ kind }) => kind === 'plain'))?.date ??
    null
  );
}

function printedUpdate(facts: Facts): string | null {
  const dates = [...timesNear(facts), ...dateLinesNear(facts), ...datesInHeadingZone(facts)];
  return dates.find(({ kind }) => kind === 'updated')?.date ?? null;
}

/** The only day that the page prints, unless the page says that it is that of the last change. */
function loneDay(facts: Facts): string | null {
  const day = loneDatesOf(facts).alone;
  return day === null || printedUpdate(facts)?.slice(0, 10) === day ? null : day;
}

function urlDate(facts: Facts): string | null {
  for (const address of [facts.links.get('canonical')?.[0]?.href, metaOf(facts, 'og:url'), facts.page.url]) {
    const date = address === undefined || address === null ? null : dateInUrl(address);
    if (date !== null) return date;
  }
  return null;
}

function ldDate(facts: Facts, ...keys: string[]): string | null {
  const { article, page } = ldSpeakersOf(facts);
  for (const node of [article, page]) {
    for (const key of keys) {
      const raw = node === null ? null : stringOf(node[key]);
      const date = raw === null ? null : readDate(raw, dateHabitsOf(facts));
      if (date !== null) return date;
    }
  }
  return null;
}

function metaDate(facts: Facts, ...names: string[]): string | null {
  for (const name of names) {
    for (const content of facts.metas.get(name) ?? []) {
      const date = readDate(content, dateHabitsOf(facts));
      if (date !== null) return date;
    }
  }
  return null;
}

function propDate(facts: Facts, prop: string): string | null {
  for (const element of (facts.props.get(prop) ?? []).slice(0, 30)) {
    const date = declaredDate(element, facts);
    if (date !== null && !isOutside(element, facts)) return date;
  }
  return null;
}

function declaredDate(element: PageElement, facts: Facts): string | null {
  const declared = element.attribs['content'] ?? element.attribs['datetime'] ?? element.attribs['title'];
  const habits = dateHabitsOf(facts);
  return (
    (declared === undefined ? null : readDate(declared, habits)) ??
    readDate(elementText(element, 100), habits)
  );
}
