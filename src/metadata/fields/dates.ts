import type { PageElement } from '../../types.js';
import type { Candidate } from '../candidates.js';
import { dateHabitsOf } from '../dates/habits.js';
import { readDate } from '../dates/read-date.js';
import { elementText } from '../element-text.js';
import type { Facts } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { stringOf } from '../json-ld/read-graph.js';
import { mainHeadingOf } from '../main-heading.js';
import { isOutside } from '../zones.js';

/** Where the day of publication can stand, the surest first. */
export const publishedCandidates: readonly Candidate<string>[] = [
  { name: 'jsonld.datePublished', read: (facts) => ldDate(facts, 'datePublished') },
  {
    name: 'article:published_time',
    read: (facts) =>
      metaDate(facts, 'article:published_time', 'og:published_time', 'og:article:published_time'),
  },
  { name: 'microdata.datePublished', read: (facts) => propDate(facts, 'datePublished') },
  {
    name: 'citation_publication_date',
    read: (facts) => metaDate(facts, 'citation_publication_date', 'citation_date', 'citation_online_date'),
  },
  { name: 'parsely-pub-date', read: (facts) => metaDate(facts, 'parsely-pub-date') },
  { name: 'sailthru.date', read: (facts) => metaDate(facts, 'sailthru.date') },
  {
    name: 'dc.date',
    read: (facts) =>
      metaDate(
        facts,
        'dc.date.issued',
        'dcterms.issued',
        'dc.date.created',
        'dcterms.created',
        'dc.date',
        'dcterms.date',
      ),
  },
  {
    name: 'meta.date',
    read: (facts) =>
      metaDate(
        facts,
        'date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'publication_date',
        'publication-date',
        'published',
        'datepublished',
        'article.published',
        'article_date_original',
        'cxenseparse:recs:publishtime',
        'last-published',
      ),
  },
  { name: 'page.time', read: (facts) => fromElements(facts.times, facts) },
  { name: 'page.dateline', read: (facts) => fromElements(facts.dateMarks, facts) },
  { name: 'jsonld.dateCreated', read: (facts) => ldDate(facts, 'dateCreated', 'uploadDate') },
];

/** Where the day of the last change can stand. */
export const modifiedCandidates: readonly Candidate<string>[] = [
  { name: 'jsonld.dateModified', read: (facts) => ldDate(facts, 'dateModified') },
  {
    name: 'article:modified_time',
    read: (facts) => metaDate(facts, 'article:modified_time', 'og:modified_time'),
  },
  { name: 'og:updated_time', read: (facts) => metaDate(facts, 'og:updated_time', 'article:updated_time') },
  { name: 'microdata.dateModified', read: (facts) => propDate(facts, 'dateModified') },
  { name: 'dc.modified', read: (facts) => metaDate(facts, 'dc.date.modified', 'dcterms.modified') },
  {
    name: 'meta.modified',
    read: (facts) => metaDate(facts, 'lastmod', 'last-modified', 'modified', 'revised'),
  },
];

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
  return fromElements(facts.props.get(prop) ?? [], facts);
}

function fromElements(elements: readonly PageElement[], facts: Facts): string | null {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const habits = dateHabitsOf(facts);
  for (const element of elements.slice(0, 100)) {
    if (isOutside(element, facts.page, heading)) continue;
    const declared = element.attribs['content'] ?? element.attribs['datetime'] ?? element.attribs['title'];
    const date =
      (declared === undefined ? null : readDate(declared, habits)) ??
      readDate(elementText(element, 100), habits);
    if (date !== null) return date;
  }
  return null;
}

/** Why a date cannot be when this page came out; null when it can. */
export function refuseDate(date: string, facts: Facts): string | null {
  const day = date.slice(0, 10);
  const latest = facts.page.source.fetchedAt ?? facts.page.source.savedAt;
  const reference = latest === null ? Date.now() : Date.parse(latest);
  // A day ahead is no future: the page may have been made east of here.
  if (Date.parse(`${day}T00:00:00Z`) > (Number.isNaN(reference) ? Date.now() : reference) + 26 * 3_600_000)
    return 'in the future';
  if (day < '1800') return 'before there were newspapers on the web';
  return null;
}
