import type { Document, Element, Text } from 'domhandler';
import type { ErrorCode, Stage } from './errors.js';

// ---- what comes in ----------------------------------------------------------------------------------------

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

/** One page as bytes, from any input. */
export interface RawPage {
  source: RawSource;
  bytes: Uint8Array;
  /** What the user asked for: an URL, or null. */
  requestedUrl: string | null;
  /** Address the bytes came from: after redirects, or `--url`, or the container's. */
  url: string | null;
}

// ---- the page inside the pipeline ---------------------------------------------------------------------------

export type CharsetFrom = 'bom' | 'http' | 'meta' | 'guess' | 'string';

/**
 * A page as a tree, with every element and text numbered in document order. Read only: no stage rewrites it.
 * `elements[i].order === i`, and likewise for texts; an element's descendants are exactly the numbers from
 * `i + 1` up to (not including) `elementEnd[i]`, and its texts those from `textStart[i]` up to `textEnd[i]`.
 */
export interface Page {
  source: RawSource;
  requestedUrl: string | null;
  url: string | null;
  /** What relative links are resolved against: `<base href>` or the URL; null when neither is known. */
  baseUrl: string | null;
  /** WHATWG name of the encoding, lower case. */
  charset: string;
  charsetFrom: CharsetFrom;
  /** Number of bytes read. */
  byteLength: number;
  document: Document;
  /** The body element; where the page has none or several, the one that the HTML standard makes. */
  body: PageElement | null;
  elements: PageElement[];
  texts: PageText[];
  elementEnd: Int32Array;
  textStart: Int32Array;
  textEnd: Int32Array;
  /** Number of the parent element, -1 for a root. */
  parent: Int32Array;
  warnings: Warning[];
}

/** An element of the page's tree that knows its place in document order. */
export interface PageElement extends Element {
  order: number;
}

/** A text node of the page's tree that knows its place in document order. */
export interface PageText extends Text {
  order: number;
}

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

// ---- blocks -------------------------------------------------------------------------------------------------

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
  /** How sure, 0 to 1; null where the judge gives no number. */
  score: number | null;
}

/**
 * A run of text that a reader sees as one piece. Blocks stand in document order and share no text.
 */
export interface Block {
  /** Zero-based place in document order. */
  index: number;
  type: BlockType;
  /** 1 to 6 for headings, nesting depth from 1 for list items, 0 otherwise. */
  level: number;
  /** The block-level element that holds the run; several blocks can share one (`<br><br>`, text around a list). */
  element: PageElement;
  /** NFC, white space folded (kept in code); lines inside are single newlines. Never empty. */
  text: string;
  /** Numbers of the text nodes, in `page.texts`: from `textStart` up to, not including, `textEnd`; hidden ones between count not. */
  textStart: number;
  textEnd: number;
  /** Words of `text`; a Chinese, Japanese or Thai character counts as half a word here. */
  words: number;
  /** Characters of `text` that are not white space. */
  chars: number;
  /** Of those, the ones inside `<a href>`. */
  linkChars: number;
  upperCase: number;
  digits: number;
  commas: number;
  stops: number;
  /** True when it ends with a full stop, question or exclamation mark, closing quotes aside. */
  endsSentence: boolean;
  /** True when a single `<br>` parts it from the block before: both stand in one paragraph. */
  continues: boolean;
  /** True for a small piece inside another block's run (a footnote mark, an "[edit]" link), taken out of that run's text. */
  inline: boolean;
  /** True when nothing of it is to be seen: `hidden`, `display: none`, `aria-hidden`. */
  hidden: boolean;
  /** Set by clean's rules, and for all blocks by settle. */
  verdict: Verdict | null;
}

/** The page cut into blocks, and which blocks stand in which element. */
export interface Blocks {
  list: Block[];
  /** Per element number: the first block whose text starts at or after the element's, and one past the last that starts inside. */
  elementStart: Int32Array;
  elementEnd: Int32Array;
  /** Per text node number: index of the block that holds it, -1 for white space between blocks and for silent text. */
  ofText: Int32Array;
  /** Per block index: words before it on the page; one entry more than blocks, so that ranges are differences. */
  wordsBefore: Float64Array;
  /** Likewise: characters, and characters inside links. */
  charsBefore: Float64Array;
  linkCharsBefore: Float64Array;
}

// ---- the record ---------------------------------------------------------------------------------------------

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
  canonicalUrl: string | null;
  /** Host without `www.` */
  domain: string | null;
  title: string | null;
  dek: string | null;
  excerpt: string | null;
  /** As printed on the page. */
  byline: string | null;
  authors: Author[];
  /** ISO 8601 with the page's own offset, or a bare `YYYY-MM-DD`. */
  datePublished: string | null;
  dateModified: string | null;
  siteName: string | null;
  publisher: Publisher | null;
  /** BCP 47. */
  lang: string | null;
  langFrom: 'html' | 'meta' | 'jsonld' | 'detected' | null;
  dir: 'ltr' | 'rtl';
  section: string | null;
  keywords: string[];
  /** JSON-LD `@type` or og:type, as declared. */
  type: string | null;
  image: string | null;
  images: PageImage[];
  videos: PageVideo[];
  license: string | null;
  copyright: string | null;
  isAccessibleForFree: boolean | null;
  identifiers: Identifiers;
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
  schemaVersion: string;
  status: Status;
  error: RecordError | null;
  requestedUrl: string | null;
  finalUrl: string | null;
  source: RecordSource;
  pageType: PageType | null;
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
  /** 0 to 1. */
  confidence: number;
  warnings: Warning[];
  removed: Partial<Record<Category, RemovedCount>>;
  extractor: Extractor;
  /** Only with `--with html`: safe to show. */
  html?: string | null;
  /** Only with `--with markdown`. */
  markdown?: string | null;
  blocks?: RecordBlock[];
  links?: { url: string; text: string }[];
  related?: { url: string; text: string }[];
  comments?: { text: string }[];
  explain?: ExplainEntry[];
  provenance?: Provenance;
}

/** The heavy fields, given only when asked for. */
export type WithField = 'html' | 'markdown' | 'blocks' | 'links' | 'related' | 'comments' | 'explain' | 'provenance';
