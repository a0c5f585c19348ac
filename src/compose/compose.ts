import { hash } from 'node:crypto';
import type { ResolvedOptions } from '../options.js';
import type {
  Block,
  GalleyRecord,
  MetadataResult,
  Page,
  PageType,
  Provenance,
  RawPage,
  Status,
  Warning,
} from '../types.js';
import { VERSION } from '../version.js';
import { collectComments, collectLinks, collectRelated } from './collect-links.js';
import { composeText } from './compose-text.js';
import { excerptOf } from './excerpt.js';
import { countRemoved, explainRemovals, listBlocks } from './removed.js';

/** Version of the record's shape; within a major version fields are only added. */
export const SCHEMA_VERSION = '1.0';

/** Reading speed for English prose, words a minute (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;

/** What the rooms found out, as compose needs it. */
export interface Findings {
  raw: RawPage;
  page: Page;
  blocks: readonly Block[];
  metadata: MetadataResult;
  text: string | null;
  language: Pick<GalleyRecord, 'lang' | 'langFrom' | 'dir'>;
  wordCount: number;
  /** Code points of the text. */
  length: number;
  truncatedBecause: string[];
  pageType: PageType | null;
  confidence: number;
  status: Status;
  error: GalleyRecord['error'];
  warnings: readonly Warning[];
  threshold: number;
  startedAt: number;
  /** Rendered on request by the pipeline. */
  html?: string | null;
  markdown?: string | null;
}

export { composeText };

/** Puts the record together. */
export function compose(found: Findings, options: ResolvedOptions): GalleyRecord {
  const { raw, text, blocks } = found;
  const { metadata } = found.metadata;
  const { lang, langFrom, dir } = found.language;
  // Field by field: with `...metadata` in the middle V8 makes a new shape of object for each field of each record.
  const record: GalleyRecord = {
    schemaVersion: SCHEMA_VERSION,
    status: found.status,
    error: found.error,
    url: metadata.url,
    canonicalUrl: metadata.canonicalUrl,
    domain: metadata.domain,
    title: metadata.title,
    dek: metadata.dek,
    excerpt: metadata.excerpt ?? excerptOf(blocks),
    byline: metadata.byline,
    authors: metadata.authors,
    datePublished: metadata.datePublished,
    dateModified: metadata.dateModified,
    siteName: metadata.siteName,
    publisher: metadata.publisher,
    lang,
    langFrom,
    dir,
    section: metadata.section,
    keywords: metadata.keywords,
    type: metadata.type,
    image: metadata.image,
    images: metadata.images,
    videos: metadata.videos,
    license: metadata.license,
    copyright: metadata.copyright,
    isAccessibleForFree: metadata.isAccessibleForFree,
    identifiers: metadata.identifiers,
    alternates: metadata.alternates,
    favicon: metadata.favicon,
    requestedUrl: raw.requestedUrl,
    finalUrl: raw.source.type === 'url' ? raw.url : null,
    source: sourceOf(found),
    pageType: found.pageType,
    isTruncated: found.truncatedBecause.length > 0,
    truncatedBecause: found.truncatedBecause,
    text,
    wordCount: found.wordCount,
    length: found.length,
    readingTimeSeconds: Math.round((found.wordCount / WORDS_A_MINUTE) * 60),
    confidence: Math.round(found.confidence * 1000) / 1000,
    warnings: [...found.warnings],
    removed: countRemoved(blocks),
    extractor: extractorOf(found, options),
  };
  addHeavyFields(record, found, options);
  return record;
}

function sourceOf({ raw, page }: Findings): GalleyRecord['source'] {
  const { type, path, member, savedAt, fetchedAt, httpStatus, contentType } = raw.source;
  // Field by field, as the record.
  return {
    type,
    path,
    member,
    savedAt,
    fetchedAt,
    httpStatus,
    contentType,
    charset: page.charset,
    charsetFrom: page.charsetFrom,
    bytes: page.byteLength,
    sha256: hash('sha256', raw.bytes),
  };
}

function extractorOf({ startedAt }: Findings, { engine, dom }: ResolvedOptions): GalleyRecord['extractor'] {
  return {
    name: 'galley',
    version: VERSION,
    engine: dom === 'jsdom' ? `${engine}+jsdom` : engine,
    ms: Math.round((performance.now() - startedAt) * 100) / 100,
  };
}

function addHeavyFields(record: GalleyRecord, found: Findings, options: ResolvedOptions): void {
  if (options.with.length === 0) return;
  const asked = new Set(options.with);
  if (asked.has('html')) record.html = found.html ?? null;
  if (asked.has('markdown')) record.markdown = found.markdown ?? null;
  if (asked.has('blocks')) record.blocks = listBlocks(found.blocks);
  if (asked.has('links')) record.links = collectLinks(found.page, found.blocks);
  if (asked.has('related')) record.related = collectRelated(found.page, found.blocks);
  if (asked.has('comments')) record.comments = collectComments(found.blocks);
  if (asked.has('explain')) record.explain = explainRemovals(found.blocks, found.threshold);
  if (asked.has('provenance')) record.provenance = provenanceOf(record, found.metadata);
}

/** What the metadata room knows, and where compose filled in what the page does not declare. */
function provenanceOf({ excerpt }: GalleyRecord, { metadata, provenance }: MetadataResult): Provenance {
  if (excerpt === null || metadata.excerpt !== null) return provenance;
  return {
    ...provenance,
    excerpt: { from: 'text.opening', value: excerpt, beat: provenance.excerpt?.beat ?? [] },
  };
}
