import { type Facts, metaOf } from './facts.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { bareText } from './same-text.js';
import { isSiteName } from './site-names.js';
import type { TitleReading } from './title-readings.js';

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

type Sign = keyof typeof WEIGHTS;

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
  return readings.map((reading) => {
    const signs: Record<Sign, number | boolean> = {
      ...placeSigns(reading, around),
      ...wordSigns(reading, around),
    };
    let score = 0;
    for (const sign of Object.keys(WEIGHTS) as Sign[]) score += WEIGHTS[sign] * Number(signs[sign]);
    return score;
  });
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

function placeSigns(reading: TitleReading, around: Around) {
  const { from, bare } = reading;
  const has = (...names: string[]) => names.some((name) => from.includes(name));
  const h1 = has('page.h1');
  const headline = has('jsonld.headline', 'microdata.headline');
  const ogTitle = has('og:title', 'twitter:title');
  const titleTag = has('page.title');
  const others = around.declared.filter((other) => other !== reading);
  const afterKicker = has('page.h1-rest') && !h1;
  const firstPiece = has('og:title-first', 'page.title-first');
  const lastPiece = has('og:title-last', 'page.title-last');
  const isPartOfHeading = !h1 && around.heading.length > bare.length;
  return {
    h1,
    headline,
    ogTitle,
    titleTag,
    ldName: has('jsonld.name'),
    otherMeta: from.some((name) => /^(?:citation|parsely|sailthru|dc)/u.test(name)),
    otherH1: has('page.other-h1'),
    searchTitle: ogTitle && titleTag && around.isArticle,
    places: Number(h1) + Number(headline) + Number(ogTitle) + Number(titleTag),
    isPiece: from.every((name) => PIECE.test(name)),
    firstPiece,
    lastPiece,
    wholeTag: from.length === 1 && has('page.title-whole'),
    endsHeading: isPartOfHeading && around.heading.endsWith(bare),
    startsHeading: isPartOfHeading && around.heading.startsWith(bare),
    hasKicker: h1 && around.hasKicker,
    afterKicker,
    afterKickerDeclared: afterKicker && (headline || ogTitle || titleTag),
    afterKickerPiece: afterKicker && (firstPiece || lastPiece),
    endsDeclared: others.some((other) => other.bare.endsWith(bare)),
    startsDeclared: others.some((other) => other.bare.startsWith(bare)),
    h1Alone: h1 && !headline && !ogTitle && !titleTag,
    homeH1: around.isHome && h1,
    homeOgTitle: around.isHome && ogTitle,
    homeWholeTag: around.isHome && has('page.title-whole'),
  };
}

function wordSigns({ from, value, bare }: TitleReading, around: Around) {
  const words = wordsOf(value);
  const h1 = from.includes('page.h1');
  const others = around.declared.filter((other) => other.bare !== bare);
  const inAddress = around.slug === '' ? 0 : shareInSlug(words, around.slug);
  return {
    h1Strange: h1 && others.length > 0 && !others.some((other) => sharesWord(words, wordsOf(other.value))),
    inAddress,
    h1InAddress: h1 ? inAddress : 0,
    pieceInAddress: from.every((name) => PIECE.test(name)) ? inAddress : 0,
    fullness: Math.min(value.length, LONGEST_COUNTED) / 50,
    oneWord: words.length === 1,
    twoWords: words.length === 2,
    hasBar: /[|｜]/u.test(value),
    isSite: isSiteName(value, around.facts),
    isSentence: /[.!]$/u.test(value),
    isCapitals: /\p{Lu}{4}/u.test(value) && value === value.toUpperCase(),
    isGeneric: GENERIC.has(value.toLowerCase()),
  };
}

/** Headings that stand over any page. Lower case. */
// biome-ignore format: a table of words
const GENERIC = new Set([
  'home', 'homepage', 'home page', 'blog', 'the blog', 'our blog', 'news', 'latest news', 'readme', 'menu', 'search',
  'contact us', 'quicklinks', 'navigation', 'main navigation', 'overview', 'documentation', 'index', 'untitled',
  'navigation und service', 'startseite', 'accueil', 'inicio', 'главная', 'ana sayfa', '首页', 'ホーム',
]);

/** Words of three letters and more, and numbers; scripts without spaces count by the run. */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 || /[\d\p{Lo}]/u.test(word));
}

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
