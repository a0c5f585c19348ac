import { type Facts, metaOf } from './facts.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { bareText } from './same-text.js';
import { isSiteName } from './site-names.js';
import type { TitleReading } from './title-readings.js';
import { wordsOf } from './title-words.js';

/**
 * What speaks for (above 0) or against a reading being the article's own headline, as a reader sees it. The weights are
 * those of a conditional logit, fitted to the pages of three corpora whose headline is known and rounded to a tenth.
 */
const WEIGHTS = {
  // Where it stands. Places that agree add up, and once more by `places`.
  h1: 1.2,
  headline: 0.1,
  ogTitle: 0.4,
  titleTag: -0.7,
  ldName: -0.7,
  otherMeta: -0.1,
  otherH1: 0.4,
  places: 1,
  // On an article, what og:title and `<title>` alone agree on is the title for search engines.
  searchTitle: -0.9,
  // A part of a title: its first piece is the headline more often than its last.
  isPiece: 0.1,
  firstPiece: 1,
  lastPiece: -0.3,
  wholeTag: -0.2,
  // A heading with a kicker before the headline, or a subtitle after it.
  endsHeading: 1,
  startsHeading: 0.2,
  endsDeclared: 0.5,
  startsDeclared: 0.6,
  hasKicker: -1.6,
  afterKicker: 0.3,
  afterKickerDeclared: 0.5,
  afterKickerPiece: 0.5,
  h1Strange: -0.5,
  h1Alone: 0.1,
  // The address repeats the headline.
  inAddress: 1,
  h1InAddress: -0.3,
  pieceInAddress: -0.6,
  // Its wording. A fuller wording is the headline more often than a short form of it.
  fullness: 0.7,
  oneWord: -0.9,
  twoWords: -0.1,
  hasBar: -1.1,
  isSite: -0.2,
  isSentence: -1,
  isCapitals: -0.2,
  isGeneric: -0.2,
  // A home page is titled by its site's name, not by the slogan in its h1.
  homeH1: -1,
  homeOgTitle: -0.9,
  homeWholeTag: 1.2,
};

/** How much each reading looks like the article's own headline; higher is better, only the order counts. */
export function scoreTitles(
  readings: readonly TitleReading[],
  facts: Facts,
  address: string | null,
): number[] {
  const around: Around = {
    slug: slugOf(address),
    isHome: address !== null && /^https?:\/\/[^/?#]+\/?(?:[?#].*)?$/u.test(address),
    isArticle: ldSpeakersOf(facts).article !== null || metaOf(facts, 'og:type')?.toLowerCase() === 'article',
    heading: readings.find(({ from }) => from.includes('page.h1'))?.bare ?? '',
    hasKicker: readings.some(({ from }) => from.includes('page.h1-rest')),
    declared: readings.filter(({ from }) => from.some((name) => DECLARED.has(name))),
    facts,
  };
  return readings.map((reading) => placeScore(reading, around) + wordScore(reading, around));
}

const DECLARED = new Set([
  'jsonld.headline',
  'og:title',
  'twitter:title',
  'page.title',
  'microdata.headline',
]);
/** Longer headlines are no fuller; in characters. */
const LONGEST_COUNTED = 150;
const PIECE = /-(?:first|last|most|whole)$/u;

interface Around {
  /** Last parts of the page's address, letters and digits alone. */
  slug: string;
  isHome: boolean;
  isArticle: boolean;
  heading: string;
  /** Whether the heading opens with an element of its own. */
  hasKicker: boolean;
  declared: readonly TitleReading[];
  facts: Facts;
}

/** What speaks for a reading by the places where it stands. */
function placeScore({ from, bare }: TitleReading, around: Around): number {
  const has = (name: string) => from.includes(name);
  const h1 = has('page.h1');
  const headline = has('jsonld.headline') || has('microdata.headline');
  const ogTitle = has('og:title') || has('twitter:title');
  const titleTag = has('page.title');
  let score = 0;
  if (h1) score += WEIGHTS.h1;
  if (headline) score += WEIGHTS.headline;
  if (ogTitle) score += WEIGHTS.ogTitle;
  if (titleTag) score += WEIGHTS.titleTag;
  if (has('jsonld.name')) score += WEIGHTS.ldName;
  if (from.some(isOtherMeta)) score += WEIGHTS.otherMeta;
  if (has('page.other-h1')) score += WEIGHTS.otherH1;
  if (ogTitle && titleTag && around.isArticle) score += WEIGHTS.searchTitle;
  score += WEIGHTS.places * (Number(h1) + Number(headline) + Number(ogTitle) + Number(titleTag));
  if (from.length === 1 && has('page.title-whole')) score += WEIGHTS.wholeTag;
  if (h1 && around.hasKicker) score += WEIGHTS.hasKicker;
  if (h1 && !headline && !ogTitle && !titleTag) score += WEIGHTS.h1Alone;
  if (around.isHome) {
    if (h1) score += WEIGHTS.homeH1;
    if (ogTitle) score += WEIGHTS.homeOgTitle;
    if (has('page.title-whole')) score += WEIGHTS.homeWholeTag;
  }
  return score + partScore(from, bare, around, headline || ogTitle || titleTag);
}

/** What speaks for a reading by being a part of a longer one. */
function partScore(from: readonly string[], bare: string, around: Around, isDeclared: boolean): number {
  const h1 = from.includes('page.h1');
  const firstPiece = from.includes('og:title-first') || from.includes('page.title-first');
  const lastPiece = from.includes('og:title-last') || from.includes('page.title-last');
  let score = 0;
  if (from.every(isPiece)) score += WEIGHTS.isPiece;
  if (firstPiece) score += WEIGHTS.firstPiece;
  if (lastPiece) score += WEIGHTS.lastPiece;
  if (!h1 && around.heading.length > bare.length) {
    if (around.heading.endsWith(bare)) score += WEIGHTS.endsHeading;
    if (around.heading.startsWith(bare)) score += WEIGHTS.startsHeading;
  }
  if (!h1 && from.includes('page.h1-rest')) {
    score += WEIGHTS.afterKicker;
    if (isDeclared) score += WEIGHTS.afterKickerDeclared;
    if (firstPiece || lastPiece) score += WEIGHTS.afterKickerPiece;
  }
  const isOther = (other: TitleReading) => other.bare !== bare;
  if (around.declared.some((other) => isOther(other) && other.bare.endsWith(bare)))
    score += WEIGHTS.endsDeclared;
  if (around.declared.some((other) => isOther(other) && other.bare.startsWith(bare)))
    score += WEIGHTS.startsDeclared;
  return score;
}

const isPiece = (name: string) => PIECE.test(name);
const isOtherMeta = (name: string) => OTHER_META.test(name);
const OTHER_META = /^(?:citation|parsely|sailthru|dc)/u;

/** What speaks for a reading by its wording. */
function wordScore({ from, value, bare }: TitleReading, around: Around): number {
  const words = wordsOf(value);
  let score = (WEIGHTS.fullness * Math.min(value.length, LONGEST_COUNTED)) / 50;
  if (from.includes('page.h1') && isStrange(words, bare, around)) score += WEIGHTS.h1Strange;
  const inAddress = around.slug === '' ? 0 : shareInSlug(words, around.slug);
  if (inAddress > 0) {
    score += WEIGHTS.inAddress * inAddress;
    if (from.includes('page.h1')) score += WEIGHTS.h1InAddress * inAddress;
    if (from.every(isPiece)) score += WEIGHTS.pieceInAddress * inAddress;
  }
  if (words.length === 1) score += WEIGHTS.oneWord;
  if (words.length === 2) score += WEIGHTS.twoWords;
  if (/[|｜]/u.test(value)) score += WEIGHTS.hasBar;
  if (isSiteName(value, around.facts)) score += WEIGHTS.isSite;
  if (/[.!]$/u.test(value)) score += WEIGHTS.isSentence;
  if (value === value.toUpperCase() && /\p{Lu}{4}/u.test(value)) score += WEIGHTS.isCapitals;
  if (GENERIC.has(value.toLowerCase())) score += WEIGHTS.isGeneric;
  return score;
}

/** True for a wording that shares no word with any declared title. */
function isStrange(words: readonly string[], bare: string, { declared }: Around): boolean {
  const others = declared.filter((other) => other.bare !== bare);
  return others.length > 0 && !others.some((other) => sharesWord(words, wordsOf(other.value)));
}

/** Headings that stand over any page. Lower case. */
// biome-ignore format: a table of words
const GENERIC = new Set([
  'home', 'homepage', 'home page', 'blog', 'the blog', 'our blog', 'news', 'latest news', 'readme', 'menu', 'search',
  'contact us', 'quicklinks', 'navigation', 'main navigation', 'overview', 'documentation', 'index', 'untitled',
  'navigation und service', 'startseite', 'accueil', 'inicio', 'главная', 'ana sayfa', '首页', 'ホーム',
]);

function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.includes(word));
}

function slugOf(address: string | null): string {
  const path = (address ?? '').replace(/^[a-z]+:\/\/[^/]*/iu, '').split(/[?#]/u, 1)[0] ?? '';
  const parts = path.split('/').filter((part) => /[a-z]{3}/iu.test(part));
  return bareText(parts.slice(-2).join(' ').slice(0, 300));
}

/** Share of the words that the address has too, endings aside. */
function shareInSlug(words: readonly string[], slug: string): number {
  if (words.length === 0) return 0;
  return (
    words.filter((word) => slug.includes(word.length > 5 ? word.slice(0, -2) : word)).length / words.length
  );
}
