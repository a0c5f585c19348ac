import type { MetadataResult, Page, PageImage, PageMetadata, PageVideo, Provenance } from '../types.js';
import { chooseFirst, type Gathered, gatheredFrom, neverRefuse } from './candidates.js';
import { collectFacts, type Facts } from './facts.js';
import { canonicalCandidates, urlCandidates } from './fields/address.js';
import { chooseAuthors } from './fields/authors.js';
import { bylineCandidates } from './fields/byline.js';
import {
  borneOut,
  dateConflict,
  modifiedCandidates,
  publishedCandidates,
  refuseDate,
} from './fields/dates.js';
import { readAlternates, readIdentifiers } from './fields/identifiers.js';
import { imageCandidates, readImages } from './fields/images.js';
import { langCandidates, langFromOf, readDirection } from './fields/language.js';
import { copyrightCandidates, licenseCandidates } from './fields/rights.js';
import {
  faviconCandidates,
  publisherCandidates,
  refusePublisher,
  refuseSiteName,
  siteNameCandidates,
} from './fields/site.js';
import { dekCandidates, excerptCandidates, refuseDek } from './fields/summary.js';
import { chooseTitle } from './fields/title.js';
import {
  freeCandidates,
  keywordCandidates,
  refuseSection,
  sectionCandidates,
  typeCandidates,
} from './fields/topic.js';
import { readVideos } from './fields/videos.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { stringOf } from './json-ld/read-graph.js';
import { inLocalTime } from './local-time.js';
import { plainText } from './plain-text.js';
import { forgetTexts } from './remembered.js';
import { domainOf } from './urls.js';

/** What `readMetadata` may be asked for. */
export interface MetadataOptions {
  /** Reads the candidates that lost too, for `--with provenance`. @default false */
  provenance?: boolean;
}

/** Everything the page claims about itself, each field from the first good one of its candidates. Reads the page, never changes it. */
export function readMetadata(page: Page, options: MetadataOptions = {}): MetadataResult {
  const all = options.provenance ?? false;
  const facts = collectFacts(page);
  const choices = chooseAll(facts, all);
  const url = choices.url.value;
  const lang = choices.lang.value;
  const images = readImages(facts, choices.image);
  const videos = readVideos(facts);
  const metadata: PageMetadata = {
    url,
    canonicalUrl: choices.canonicalUrl.value,
    domain: domainOf(url ?? page.url),
    title: choices.title.value,
    dek: choices.dek.value,
    excerpt: choices.excerpt.value,
    byline: choices.byline.value,
    authors: choices.authors.value ?? [],
    datePublished: choices.datePublished.value,
    dateModified: choices.dateModified.value,
    siteName: choices.siteName.value,
    publisher: choices.publisher.value,
    lang,
    langFrom: langFromOf(choices.lang.from),
    dir: readDirection(facts, lang),
    section: choices.section.value,
    keywords: choices.keywords.value ?? [],
    type: choices.type.value,
    image: choices.image.value,
    images: images.value,
    videos: videos.value,
    license: choices.license.value,
    copyright: choices.copyright.value,
    isAccessibleForFree: choices.isAccessibleForFree.value,
    identifiers: readIdentifiers(facts),
    alternates: readAlternates(facts),
    favicon: choices.favicon.value,
  };
  const conflict = dateConflict(metadata.datePublished, metadata.dateModified, facts);
  forgetTexts();
  return {
    metadata,
    provenance: all ? provenanceOf(choices, images, videos) : {},
    articleBody: articleBodyOf(facts),
    declaredWordCount: wordCountOf(facts),
    warnings: conflict === null ? [] : [conflict],
  };
}

function provenanceOf(
  choices: Provenance,
  images: Gathered<PageImage>,
  videos: Gathered<PageVideo>,
): Provenance {
  return { ...choices, images: gatheredFrom(images), videos: gatheredFrom(videos) };
}

/** Each field that has candidates, chosen. */
function chooseAll(facts: Facts, all: boolean) {
  return {
    url: chooseFirst(urlCandidates, facts, neverRefuse, all),
    canonicalUrl: chooseFirst(canonicalCandidates, facts, neverRefuse, all),
    title: chooseTitle(facts, all),
    dek: chooseFirst(dekCandidates, facts, refuseDek, all),
    excerpt: chooseFirst(excerptCandidates, facts, neverRefuse, all),
    byline: chooseFirst(bylineCandidates, facts, neverRefuse, all),
    authors: chooseAuthors(facts, all),
    datePublished: inLocalTime(
      borneOut(chooseFirst(publishedCandidates, facts, refuseDate, all), facts),
      facts,
    ),
    dateModified: chooseFirst(modifiedCandidates, facts, refuseDate, all),
    siteName: chooseFirst(siteNameCandidates, facts, refuseSiteName, all),
    publisher: chooseFirst(publisherCandidates, facts, refusePublisher, all),
    lang: chooseFirst(langCandidates, facts, neverRefuse, all),
    section: chooseFirst(sectionCandidates, facts, refuseSection, all),
    keywords: chooseFirst(keywordCandidates, facts, neverRefuse, all),
    type: chooseFirst(typeCandidates, facts, neverRefuse, all),
    image: chooseFirst(imageCandidates, facts, neverRefuse, all),
    license: chooseFirst(licenseCandidates, facts, neverRefuse, all),
    copyright: chooseFirst(copyrightCandidates, facts, neverRefuse, all),
    isAccessibleForFree: chooseFirst(freeCandidates, facts, neverRefuse, all),
    favicon: chooseFirst(faviconCandidates, facts, neverRefuse, all),
  };
}

/** Characters of `articleBody` that are kept: a witness needs no more. */
const LONGEST_BODY = 300_000;

function articleBodyOf(facts: Facts): string | null {
  return plainText(stringOf(ldSpeakersOf(facts).article?.['articleBody'] ?? null), LONGEST_BODY);
}

function wordCountOf(facts: Facts): number | null {
  const count = Number.parseInt(stringOf(ldSpeakersOf(facts).article?.['wordCount'] ?? null) ?? '', 10);
  return count > 0 && count < 1_000_000 ? count : null;
}
