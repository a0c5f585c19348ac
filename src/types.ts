import type { Document, Element, Text } from 'domhandler';
import type { BlockType, CharsetFrom, RawSource, Verdict, Warning } from './record-types.js';
import type { NameValue } from './tree/name-value.js';
import type { PageWords } from './tree/page-words.js';

export * from './record-types.js';

// ---- what comes in ----------------------------------------------------------------------------------------

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
  /** In document order, the elements that have an attribute by which mark-up hides them, and the dialogs: no other can be hidden. */
  maybeHidden: readonly PageElement[];
  /** In document order, what tells programs about the page: `<meta>`, `<script>`, and all elements of `HAS_CLAIM`. */
  tellers: readonly PageElement[];
  /** In document order, those of which metadata is made: by their tags, their `itemprop` or `property`, or where they lead. */
  describers: readonly PageElement[];
  /** In document order, the `<input>` elements. */
  inputs: readonly PageElement[];
  /** How many elements it has of some tags. */
  tags: TagCounts;
  /**
   * True where the page's text stands in `<noscript>` (forums that keep it there for crawlers). The tree holds what is
   * inside `<noscript>` either way; only when this is true is it text that a reader sees.
   */
  useNoscript: boolean;
  /** The texts of comments in the first 4 KB or before the `<html>` tag, such as SingleFile's; comments are not in the tree. */
  leadingComments: string[];
  warnings: Warning[];
  /** Kept by rooms for themselves; see `tree/page-note.ts`. */
  readonly notes: unknown[];
}

/** Numbers of elements, by what the tags stand for. */
export interface TagCounts {
  links: number;
  images: number;
  times: number;
  articles: number;
  forms: number;
}

/** An element of the page's tree that knows its place in document order. */
export interface PageElement extends Element {
  order: number;
  /** Which attributes it has: a sum of the bits in `tree/attribute-bits.ts`. */
  readonly has: number;
  /** Values of `class` and `id`; empty where it has none, or an empty one. */
  readonly className: string;
  readonly id: string;
  /** The same as what all elements share that have the value. */
  readonly classValue: NameValue;
  readonly idValue: NameValue;
  /** Value of one attribute, by its lower-case name: sooner found than in `attribs`, which is made when first asked for. */
  attribute(name: string): string | undefined;
}

/** A text node of the page's tree that knows its place in document order. */
export interface PageText extends Text {
  order: number;
  /** True where it surely is white space of ASCII alone, as between most tags; false says nothing. */
  readonly blank: boolean;
  /** True where it surely is of ASCII alone; false says nothing. */
  readonly ascii: boolean;
  /** True where it surely has no digit of ASCII; false says nothing. */
  readonly digitless: boolean;
}

// ---- blocks -------------------------------------------------------------------------------------------------

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
  /** Per block index: words before it on the page, hidden ones too; one entry more than blocks, so that ranges are differences. */
  wordsBefore: Float64Array;
  /** Likewise: characters, and characters inside links. */
  charsBefore: Float64Array;
  linkCharsBefore: Float64Array;
  /** The blocks' words, read as they are asked for. */
  words: PageWords;
}

/** Numbers about each block, a row a block, in the columns of `features.ts`. Holds until the next page's is computed. */
export interface FeatureMatrix {
  /** Row-major: `values[block * FEATURE_COUNT + column]`. */
  values: Float32Array;
  /** Per block: number of its signature (tag and class path), from 0. */
  signature: Int32Array;
  signatures: number;
  /** Per block: numbers of its first to fourth container, -1 where there is none; four entries a block. */
  containers: Int32Array;
  /** Per block of few words: bits of `tree/trade-words.ts`. */
  hints: Uint8Array;
}

/** What the page claims that features compare blocks with. */
export interface PageClaims {
  title: string | null;
  description: string | null;
  articleBody: string | null;
  /** og:type or JSON-LD type. */
  type: string | null;
  /** The page's own address, where the caller gave none. */
  url: string | null;
  /** Whether it names a date of publication, and an author. */
  dated: boolean;
  authored: boolean;
}
