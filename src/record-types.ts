import type { ErrorCode, Stage } from './errors.js';

// The public nouns: plain data without a node of the page's tree, so that a caller's types need no other package.

/** What kind of container the page came in. */
export type SourceType = 'url' | 'file' | 'stdin' | 'singlefile' | 'mhtml' | 'webarchive' | 'warc';

/** What is known of a page before it is parsed. Plain data: it crosses threads. */
export interface RawSource {
  type: SourceType;
  /** The path as the user named it; null for standard input and URLs. */
  path: string | null;
  /** Record or part inside an archive, null for a bare file. */
  member: string | null;
  /** When the page was saved, ISO 8601, as its container says. */
  savedAt: string | null;
  /** When galley fetched it, ISO 8601; null for saved pages. */
  fetchedAt: string | null;
  httpStatus: number | null;
  /** The declared MIME type with its parameters, e.g. `text/html; charset=gbk`. */
  contentType: string | null;
}

export type CharsetFrom = 'bom' | 'http' | 'meta' | 'guess' | 'string';

export interface Warning {
  code: WarningCode;
  message: string;
}

export type WarningCode =
  | 'charsetGuessed'
  | 'charsetConflict'
  | 'dateConflict'
  | 'deepNesting'
  | 'languageConflict'
  | 'noscriptUsed'
  | 'proseKept'
  | 'readabilityFailed'
  | 'truncated'
  | 'urlInvalid';

export type BlockType =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'code'
  | 'tableRow'
  | 'caption'
  | 'term'
  | 'definition'
  | 'other';

/** Why a block is not article text. */
export type Category =
  | 'ad'
  | 'player'
  | 'promo'
  | 'related'
  | 'share'
  | 'newsletter'
  | 'consent'
  | 'comments'
  | 'caption'
  | 'byline'
  | 'tags'
  | 'nav'
  | 'footer'
  | 'form'
  | 'hidden'
  | 'duplicate'
  | 'title'
  | 'boilerplate';

/** What was decided of a block, by whom, and why. */
export interface Verdict {
  kept: boolean;
  /** Name of the rule or judge: `related-links`, `readability`, `model`, `settle`. */
  by: string;
  /** Null for a kept block. */
  category: Category | null;
  reason: string;
  /** True when no judge may overrule it: a rule that speaks of the words, not of place and shape. */
  final: boolean;
  /** How sure, 0 to 1; null where the judge gives no number. */
  score: number | null;
}

export type Status = 'ok' | 'partial' | 'empty' | 'error' | 'skipped';

export type PageType =
  | 'article'
  | 'forum'
  | 'product'
  | 'collection'
  | 'listing'
  | 'documentation'
  | 'service'
  | 'other';

export interface RecordError {
  code: ErrorCode;
  stage: Stage;
  message: string;
  /** True when the same input may succeed later unchanged. */
  retryable: boolean;
}

export interface RecordSource extends RawSource {
  charset: string | null;
  charsetFrom: CharsetFrom | null;
  /** Number of bytes read; null when nothing could be read. */
  bytes: number | null;
  /** Of those bytes, lower-case hex. */
  sha256: string | null;
}

export interface Author {
  name: string;
  url: string | null;
  type: 'person' | 'organization' | null;
  /** Such as `editor`, `photographer`; null for plain authors. */
  role: string | null;
}

export interface Publisher {
  name: string;
  url: string | null;
  logo: string | null;
}

export interface PageImage {
  url: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  /** In CSS pixels, as the page declares it. */
  width: number | null;
  height: number | null;
  /** True for the page's lead image. */
  isLead: boolean;
}

export interface PageVideo {
  url: string | null;
  embedUrl: string | null;
  title: string | null;
  provider: string | null;
  durationSeconds: number | null;
}

export interface Identifiers {
  doi: string | null;
  issn: string | null;
  pmid: string | null;
  arxiv: string | null;
  isbn: string | null;
}

export interface Alternates {
  amp: string | null;
  print: string | null;
  shortlink: string | null;
  feed: string | null;
  next: string | null;
  previous: string | null;
}

/** What the page claims about itself. `null` where unknown, `[]` where none, never an empty string. */
export interface PageMetadata {
  /** Best address of the page: canonical link, og:url, JSON-LD, final URL; tracking keys dropped. */
  url: string | null;
  /** As the page's canonical link says, made absolute. */
  canonicalUrl: string | null;
  /** Host of `url` without `www.` */
  domain: string | null;
  /** The article's own headline, without the site's name. */
  title: string | null;
  /** The standfirst: what stands between the headline and the text. */
  dek: string | null;
  /** The page's own description, or else the first sentences; at most 300 characters. */
  excerpt: string | null;
  /** As printed on the page. */
  byline: string | null;
  /** People and organisations, in the page's order; a structured name is never split at its comma. */
  authors: Author[];
  /** ISO 8601 with the page's own offset, or a bare `YYYY-MM-DD`. */
  datePublished: string | null;
  /** Likewise. */
  dateModified: string | null;
  siteName: string | null;
  publisher: Publisher | null;
  /** BCP 47. */
  lang: string | null;
  /** Where `lang` comes from: declared, or detected from the text. */
  langFrom: 'html' | 'meta' | 'jsonld' | 'detected' | null;
  /** Which way the text runs. */
  dir: 'ltr' | 'rtl';
  section: string | null;
  /** The page's own keywords and tags. */
  keywords: string[];
  /** JSON-LD `@type` or og:type, as declared. */
  type: string | null;
  /** Address of the lead image. */
  image: string | null;
  /** The article's pictures with their captions and credits, which are not in `text`. */
  images: PageImage[];
  /** What is left of players once their chrome is gone. */
  videos: PageVideo[];
  /** Address or words of the licence. */
  license: string | null;
  copyright: string | null;
  /** As the page declares it, which is often wrong. */
  isAccessibleForFree: boolean | null;
  identifiers: Identifiers;
  /** Other addresses of the page: AMP, print, short link, feed, next and previous page. */
  alternates: Alternates;
  favicon: string | null;
}

/** Which candidate gave a field its value, and what it beat. */
export interface FieldProvenance {
  /** Name of the winning candidate, e.g. `jsonld.headline`; null when none was good. */
  from: string | null;
  value: unknown;
  /** The other candidates that had a value, in order. */
  beat: { from: string; value: unknown; refused: string | null }[];
}

export type Provenance = Partial<Record<keyof PageMetadata, FieldProvenance>>;

export interface MetadataResult {
  metadata: PageMetadata;
  provenance: Provenance;
  /** JSON-LD `articleBody`, white space folded; null when not declared. A witness for settle, never the text. */
  articleBody: string | null;
  /** JSON-LD `wordCount`. */
  declaredWordCount: number | null;
  warnings: Warning[];
}

export interface RecordBlock {
  type: BlockType;
  text: string;
  level: number | null;
  /** CSS path of the element that holds the block. */
  path: string;
  kept: boolean;
  by: string;
  category: Category | null;
  reason: string;
  score: number | null;
}

export interface RemovedCount {
  blocks: number;
  words: number;
}

export interface ExplainEntry {
  rule: string;
  category: Category | null;
  reason: string;
  words: number;
  text: string;
  path: string;
  /** False for near misses: blocks that were kept although a judge spoke against them. */
  removed: boolean;
}

export interface Extractor {
  name: 'galley';
  version: string;
  /** `full`, or `rules` without the learned model; `+jsdom` where Readability ran on jsdom. */
  engine: string;
  /** Time the page took, without reading or fetching it. */
  ms: number;
}

/** One input, one record: plain JSON, the whole of what galley hands on. See `schema/record.schema.json`. */
export interface GalleyRecord extends PageMetadata {
  /** Version of this list of fields; within a major version fields are only added. */
  schemaVersion: string;
  /** `ok`; `partial`: text of little confidence; `empty`: no article; `error`: see `error`; `skipped`. */
  status: Status;
  /** Why there is no text, where something failed. */
  error: RecordError | null;
  /** The address that was asked for. */
  requestedUrl: string | null;
  /** The address after redirects. */
  finalUrl: string | null;
  /** What was read: from where, when, in which encoding, its hash. */
  source: RecordSource;
  /** galley's own guess, which says how far to trust `text`. */
  pageType: PageType | null;
  /** True when the page holds less than the whole article. */
  isTruncated: boolean;
  truncatedBecause: string[];
  /** NFC; a blank line between paragraphs, single newlines inside lists, tables and code; null without an article. */
  text: string | null;
  /** Words by Unicode segmentation. */
  wordCount: number;
  /** Code points of `text`. */
  length: number;
  /** At 238 words a minute. */
  readingTimeSeconds: number;
  /** How sure galley is of `text`, 0 to 1. */
  confidence: number;
  warnings: Warning[];
  /** Blocks and words taken out, by category. */
  removed: Partial<Record<Category, RemovedCount>>;
  extractor: Extractor;
  /** Only with `--with html`, as all fields from here on: allow-listed tags, safe to show. */
  html?: string | null;
  markdown?: string | null;
  /** Every block of the page, kept or removed, with who decided and why. */
  blocks?: RecordBlock[];
  /** Links of the text. */
  links?: { url: string; text: string }[];
  /** Where the removed related blocks pointed. */
  related?: { url: string; text: string }[];
  /** Readers' comments, which are not in `text`. */
  comments?: { text: string }[];
  /** Every removed block with its rule and reason, and the near misses that were kept. */
  explain?: ExplainEntry[];
  /** For each metadata field: which source won, and what it beat. */
  provenance?: Provenance;
}

/** The heavy fields, given only when asked for. */
export type WithField =
  | 'html'
  | 'markdown'
  | 'blocks'
  | 'links'
  | 'related'
  | 'comments'
  | 'explain'
  | 'provenance';
