import { createHash } from 'node:crypto';
import type { GalleyError } from '../errors.js';
import { isUrl } from '../is-url.js';
import type { GalleyRecord, RawPage, RawSource } from '../types.js';
import { VERSION } from '../version.js';
import { SCHEMA_VERSION } from './compose.js';

/** What was known of an input when it failed. */
export interface FailedInput {
  source: RawSource;
  requestedUrl: string | null;
  url: string | null;
  /** Null when nothing could be read. */
  bytes: Uint8Array | null;
}

/**
 * The record of an input that failed: every core field is there, `null` or `[]`, and `error` says why.
 * @param ms time spent on it, in milliseconds.
 */
export function composeErrorRecord(
  input: FailedInput,
  error: GalleyError,
  engine: string,
  ms: number,
): GalleyRecord {
  const finalUrl = error.answer?.finalUrl ?? input.url;
  return {
    schemaVersion: SCHEMA_VERSION,
    status: 'error',
    error: { code: error.code, stage: error.stage, message: error.message, retryable: error.retryable },
    url: finalUrl ?? input.requestedUrl,
    requestedUrl: input.requestedUrl,
    finalUrl: error.answer?.finalUrl ?? (input.source.type === 'url' ? input.url : null),
    ...unknownMetadata(finalUrl ?? input.requestedUrl),
    source: describe(input, error),
    pageType: null,
    isTruncated: false,
    truncatedBecause: [],
    text: null,
    wordCount: 0,
    length: 0,
    readingTimeSeconds: 0,
    confidence: 0,
    warnings: [],
    removed: {},
    extractor: { name: 'galley', version: VERSION, engine, ms },
  };
}

/** What is known of a page that could be read but not taken apart. */
export function failedPage(raw: RawPage): FailedInput {
  return { source: raw.source, requestedUrl: raw.requestedUrl, url: raw.url, bytes: raw.bytes };
}

function describe(input: FailedInput, error: GalleyError): GalleyRecord['source'] {
  const { answer } = error;
  return {
    ...input.source,
    fetchedAt: answer?.fetchedAt ?? input.source.fetchedAt,
    httpStatus: answer?.httpStatus ?? input.source.httpStatus,
    contentType: answer?.contentType ?? input.source.contentType,
    charset: null,
    charsetFrom: null,
    bytes: input.bytes?.length ?? null,
    sha256: input.bytes === null ? null : createHash('sha256').update(input.bytes).digest('hex'),
  };
}

function unknownMetadata(url: string | null) {
  const host = url !== null && isUrl(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return {
    canonicalUrl: null,
    domain: host === '' ? null : host,
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
    dir: 'ltr' as const,
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
