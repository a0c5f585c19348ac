import type { MetadataResult, Page, PageMetadata, Provenance } from '../types.js';
import { type Choice, chooseFirst, neverRefuse } from './candidates.js';
import { collectFacts, metaOf } from './facts.js';
import { chooseAuthors } from './fields/authors.js';
import {
  dateConflict,
  inLocalTime,
  modifiedCandidates,
  publishedCandidates,
  refuseDate,
} from './fields/dates.js';
import { titleCandidates } from './fields/title.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { stringOf } from './json-ld/read-graph.js';
import { plainText } from './plain-text.js';
import { siteNamesOf } from './site-names.js';
import { absoluteUrl, domainOf, withoutTracking } from './urls.js';

/** What `readMetadata` may be asked for. */
export interface MetadataOptions {
  /** Reads the candidates that lost too, for `--with provenance`. @default false */
  provenance?: boolean;
}

/** Everything the page claims about itself, each field from the first good one of its candidates. Reads the page, never changes it. */
export function readMetadata(page: Page, options: MetadataOptions = {}): MetadataResult {
  const all = options.provenance ?? false;
  const facts = collectFacts(page);
  const title = chooseFirst(titleCandidates, facts, neverRefuse, all);
  const authors = chooseAuthors(facts, all);
  const published = inLocalTime(chooseFirst(publishedCandidates, facts, refuseDate, all), facts);
  const modified = chooseFirst(modifiedCandidates, facts, refuseDate, all);
  const { article } = ldSpeakersOf(facts);
  const canonicalUrl = absoluteUrl(facts.links.get('canonical')?.[0]?.href, facts);
  const url = canonicalUrl ?? absoluteUrl(metaOf(facts, 'og:url'), facts) ?? page.url;
  const metadata: PageMetadata = {
    ...emptyMetadata(),
    url: url === null ? null : withoutTracking(url),
    canonicalUrl,
    domain: domainOf(url),
    title: title.value,
    authors: authors.value ?? [],
    byline: authors.value === null ? null : authors.value.map((author) => author.name).join(', '),
    datePublished: published.value,
    dateModified: modified.value,
    siteName: siteNamesOf(facts)[0] ?? null,
    lang: facts.html?.attribs['lang'] ?? null,
    image: absoluteUrl(metaOf(facts, 'og:image'), facts),
    excerpt: plainText(metaOf(facts, 'og:description', 'description'), 300),
  };
  return {
    metadata,
    provenance: all ? provenanceOf({ title, authors, datePublished: published, dateModified: modified }) : {},
    articleBody: plainText(stringOf(article?.['articleBody']), 500_000),
    declaredWordCount: Number(stringOf(article?.['wordCount']) ?? Number.NaN) || null,
    warnings: [dateConflict(published.value, modified.value, facts)].filter((warning) => warning !== null),
  };
}

function provenanceOf(choices: Partial<Record<keyof PageMetadata, Choice<unknown>>>): Provenance {
  return choices;
}

function emptyMetadata(): PageMetadata {
  return {
    url: null,
    canonicalUrl: null,
    domain: null,
    title: null,
    dek: null,
    excerpt: null,
    byline: null,
    authors: [],
    datePublished: null,
    dateModified: null,
    siteName: null,
    publisher: null,
    lang: null,
    langFrom: null,
    dir: 'ltr',
    section: null,
    keywords: [],
    type: null,
    image: null,
    images: [],
    videos: [],
    license: null,
    copyright: null,
    isAccessibleForFree: null,
    identifiers: { doi: null, issn: null, pmid: null, arxiv: null, isbn: null },
    alternates: { amp: null, print: null, shortlink: null, feed: null, next: null, previous: null },
    favicon: null,
  };
}
