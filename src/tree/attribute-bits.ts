/**
 * What `PageElement.has` is the sum of: the attributes that rooms ask every element for. An element's attributes stand
 * in objects of thousands of shapes, in which V8 looks a name up slowly, and most elements lack most of them.
 */
export const HAS_CLASS = 1;
export const HAS_ID = 2;
export const HAS_HREF = 4;
export const HAS_ROLE = 8;
/** `hidden`, `aria-hidden` or `style`. */
export const HAS_HIDING = 16;
/** `itemprop`, `itemtype`, `itemscope`, `property`, `typeof` or `rel`. */
export const HAS_CLAIM = 32;
/** Any attribute not named above. */
export const HAS_OTHER = 64;
/** An `href` that begins with `#`, to a place on the page itself. */
export const HAS_ANCHOR = 128;
/** `data-testid`, `data-component` or `data-qa`, by which programs find an element; `HAS_OTHER` is set with it. */
export const HAS_TEST_NAME = 256;
/** `itemprop` or `property`; `HAS_CLAIM` is set with it. */
export const HAS_PROPERTY = 512;
/** `rel`; `HAS_CLAIM` is set with it. */
export const HAS_REL = 1024;
/** One of the names under which pictures that load late keep their address, but `data-srcset`; `HAS_OTHER` is set with it. */
export const HAS_LATE_SOURCE = 2048;
/** `style`, with which `HAS_HIDING` is set, or `align`, with which `HAS_OTHER` is. */
export const HAS_STYLE = 4096;

/** An `href` that may lead to the page of a person, or to a licence; see `isTellingHref`. */
export const HAS_TELLING_HREF = 8192;

/** `hidden`, and `aria-hidden`; with each `HAS_HIDING` is set. */
export const HAS_HIDDEN = 16_384;
export const HAS_ARIA_HIDDEN = 32_768;

/** `itemtype`; `HAS_CLAIM` is set with it. */
export const HAS_ITEM_TYPE = 65_536;

/** Not attributes, but of which kind an element is that is not HTML's. */
export const IS_SVG = 131_072;
export const IS_MATHML = 262_144;

/** The names of `HAS_LATE_SOURCE`, the surest first. */
// biome-ignore format: a table of words
export const LATE_SOURCES = [
  'data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'data-hi-res-src', 'data-image', 'data-url',
] as const;

const BITS: ReadonlyMap<string, number> = new Map([
  ['class', HAS_CLASS],
  ['id', HAS_ID],
  ['href', HAS_HREF],
  ['role', HAS_ROLE],
  ['hidden', HAS_HIDING | HAS_HIDDEN],
  ['aria-hidden', HAS_HIDING | HAS_ARIA_HIDDEN],
  ['style', HAS_HIDING | HAS_STYLE],
  ['itemprop', HAS_CLAIM | HAS_PROPERTY],
  ['itemtype', HAS_CLAIM | HAS_ITEM_TYPE],
  ['itemscope', HAS_CLAIM],
  ['property', HAS_CLAIM | HAS_PROPERTY],
  ['typeof', HAS_CLAIM],
  ['rel', HAS_CLAIM | HAS_REL],
  ['data-testid', HAS_OTHER | HAS_TEST_NAME],
  ['data-component', HAS_OTHER | HAS_TEST_NAME],
  ['data-qa', HAS_OTHER | HAS_TEST_NAME],
  ['align', HAS_OTHER | HAS_STYLE],
  ...LATE_SOURCES.map((name) => [name, HAS_OTHER | HAS_LATE_SOURCE] as const),
]);

/** The names that have bits of their own. */
export const TOLD_ATTRIBUTES: readonly string[] = [...BITS.keys()];

/** The bits of one attribute, by its lower-case name. */
export function attributeBit(name: string): number {
  return BITS.get(name) ?? HAS_OTHER;
}

/** The bits of all attributes that an object holds. */
export function attributeBits(attributes: { readonly [name: string]: string }): number {
  let bits = 0;
  for (const name in attributes) bits |= attributeBit(name);
  const { href } = attributes;
  if (href === undefined) return bits;
  if (href.startsWith('#')) bits |= HAS_ANCHOR;
  return isTellingHref(href) ? bits | HAS_TELLING_HREF : bits;
}

/**
 * True for an address that holds the beginning of a word under which sites keep people's pages, or names Creative Commons. It is
 * asked while the address is read, whose bytes are then at hand: nine of ten links are never made a string for it.
 */
export function isTellingHref(href: string): boolean {
  return TELLING_HREF.test(href);
}

// Small letters and capitals are both written out: a pattern that ignores case takes V8 three times as long to compile.
const TELLING_HREF =
  /\/(?:[aA][uU][tT]|[bB][yY][lL]|[jJ][oO][uU]|[cC][oO][lLnN]|[wW][rR][iI]|[rR][eE][dDpP]|[pP][eE][oOrR]|[pP][rR][oO]|[sS][tT][aA]|[tT][eE][aA]|[uU][sS][eE]|[mM][eE][mM]|[uU]\/)|creativecommons\.org\//;

/** Two letters of which one stands behind a slash of each such word, in small letters. */
export const TELLING_PAIRS: readonly string[] = 'au by jo co wr re pe pr st te us me u/'.split(' ');
/** What the other addresses end a host with. */
export const TELLING_HOST = 'creativecommons.org/';
