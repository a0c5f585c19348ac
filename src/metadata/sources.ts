import { canonicalCandidates, urlCandidates } from './fields/address.js';
import { authorCandidates } from './fields/authors.js';
import { bylineCandidates } from './fields/byline.js';
import { modifiedCandidates, publishedCandidates } from './fields/dates.js';
import { imageCandidates } from './fields/images.js';
import { langCandidates } from './fields/language.js';
import { copyrightCandidates, licenseCandidates } from './fields/rights.js';
import { faviconCandidates, publisherCandidates, siteNameCandidates } from './fields/site.js';
import { dekCandidates, excerptCandidates } from './fields/summary.js';
import { TITLE_PLACES } from './fields/title.js';
import { freeCandidates, keywordCandidates, sectionCandidates, typeCandidates } from './fields/topic.js';
import { VIDEO_PLACES } from './fields/videos.js';

const namesOf = (candidates: readonly { name: string }[]): readonly string[] =>
  candidates.map(({ name }) => name);

/** Each field and the places its value can come from, in the order in which they are asked; the README's table is made of it. */
export const FIELD_SOURCES: Readonly<Record<string, readonly string[]>> = {
  url: namesOf(urlCandidates),
  canonicalUrl: namesOf(canonicalCandidates),
  title: TITLE_PLACES,
  dek: namesOf(dekCandidates),
  // The last one is compose's: the first sentences of the text.
  excerpt: [...namesOf(excerptCandidates), 'text.opening'],
  byline: namesOf(bylineCandidates),
  authors: namesOf(authorCandidates),
  datePublished: namesOf(publishedCandidates),
  dateModified: namesOf(modifiedCandidates),
  siteName: namesOf(siteNameCandidates),
  publisher: namesOf(publisherCandidates),
  lang: namesOf(langCandidates),
  section: namesOf(sectionCandidates),
  keywords: namesOf(keywordCandidates),
  type: namesOf(typeCandidates),
  image: namesOf(imageCandidates),
  // The first is the pictures of the article itself; a lead image that is none of them comes from where it is declared.
  images: ['page.img', ...namesOf(imageCandidates)],
  videos: VIDEO_PLACES,
  license: namesOf(licenseCandidates),
  copyright: namesOf(copyrightCandidates),
  isAccessibleForFree: namesOf(freeCandidates),
  favicon: namesOf(faviconCandidates),
};
