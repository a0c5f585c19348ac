import type { ErrorCode, Stage } from './errors.js';
import type { PageMetadata, Provenance } from './metadata-types.js';

export type * from './metadata-types.js';

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
  | 'modelSkipped'
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
  /** True when it goes by a name alone, or by the page's own hiding: where the model was asked, its word counts as if none had been said. */
  hint: boolean;
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
