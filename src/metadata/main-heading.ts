import type { ChildNode, ParentNode } from 'domhandler';
import type { PageElement } from '../types.js';
import { isCrumbHeading, isOverlayHeading } from './astray-heading.js';
import { elementText, headingText } from './element-text.js';
import { type Facts, metaOf, titleTagOf } from './facts.js';
import { foldSpace } from './fold-space.js';
import { type Heading, headingsOf, topHeadingsOf } from './headings.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { perPage } from './per-page.js';
import { bareText, sameText } from './same-text.js';
import { isSiteHeading } from './site-heading.js';
import { isSiteName } from './site-names.js';
import { tellingWordsOf } from './title-words.js';

/**
 * The heading of the article: the one that the page's declared titles repeat, an h1 before any other; else the first h1;
 * null when no heading qualifies.
 */
export const mainHeadingOf = perPage<Heading | null>((facts) => {
  const titles = [metaOf(facts, 'og:title'), metaOf(facts, 'twitter:title'), titleTagOf(facts)].filter(
    (title) => title !== null,
  );
  const declared = titles.map(bareText);
  const found = repeatedHeading(facts, declared) ?? bestHeading(facts, titles, declared);
  if (found === null) return titleInBody(facts, new Set(declared));
  return isCrumbHeading(found.element) ? (headlineBelow(found, facts) ?? found) : found;
});

/** The first h1 that is a declared title, word for word. */
function repeatedHeading(facts: Facts, declared: readonly string[]): Heading | null {
  for (const heading of topHeadingsOf(facts))
    if (declared.includes(bareText(heading.text)) && headingScore(heading, declared) === SUREST)
      if (!isSiteHeading(heading, facts)) return shorterHeading(heading, facts) ?? heading;
  return null;
}

/** The heading that a reader sees where the h1 is the whole `<title>`: "The pier opens | Town | Gazette". */
function shorterHeading(heading: Heading, facts: Facts): Heading | null {
  const bar = heading.text.search(/\s[|｜]\s/u);
  if (bar < 0) return null;
  const first = heading.text.slice(0, bar);
  return headingsOf(facts).find((other) => other !== heading && sameText(other.text, first)) ?? null;
}

function bestHeading(facts: Facts, titles: readonly string[], declared: readonly string[]): Heading | null {
  const { top, below } = rivalsOf(facts, titles, declared);
  if (top === null || below === null) return (top ?? below)?.heading ?? null;
  if (below.score <= top.score || sameText(below.heading.text, top.heading.text)) return top.heading;
  if (below.score >= DECLARED || top.score > H1) return below.heading;
  // "Ten harbours to see" over "Harbours to see in spring": what the headline shares with a title, its sections do too.
  const isAkin = sharedWords(top.heading.text, below.heading.text) >= AKIN;
  const isSection = isAkin && proseBetween(top.heading.element, below.heading.element, facts) >= LEAST_PROSE;
  return isSection ? top.heading : below.heading;
}

/** Telling words that two headings of one matter share at least. */
const AKIN = 2;

function sharedWords(a: string, b: string): number {
  const words = new Set(tellingWordsOf(b).map(singular));
  return new Set(
    tellingWordsOf(a)
      .map(singular)
      .filter((word) => words.has(word)),
  ).size;
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/u, '') : word);

interface Rival {
  heading: Heading;
  score: number;
}

/** The best h1 and the best heading below h1; null where none qualifies. */
function rivalsOf(facts: Facts, titles: readonly string[], declared: readonly string[]) {
  // "What is a harbour? - The Book of Harbours".
  const firsts = new Set<string>();
  for (const title of titles) {
    const [first] = barePieces(title);
    if (first !== undefined && !isSiteName(first, facts)) firsts.add(first);
  }
  const rivals: { top: Rival | null; below: Rival | null } = { top: null, below: null };
  let most = 0;
  let tops = 0;
  for (const heading of headingsOf(facts)) {
    if (isSiteHeading(heading, facts)) continue;
    const score = headingScore(heading, declared);
    const full = firsts.has(bareText(heading.text)) ? Math.max(score, FIRST_PIECE) : score;
    if (heading.element.name !== 'h1') {
      if (full <= (rivals.below?.score ?? 0)) continue;
      if (full < FIRST_PIECE && isOverlayHeading(heading.element, facts)) continue;
      rivals.below = { heading, score: full };
    } else if (full > most && (score >= DECLARED || !isOverlayHeading(heading.element, facts))) {
      // Among several h1 the first piece of a title is the headline; a lone one may be the site's name.
      rivals.top = { heading, score: rivals.top === null ? score : full };
      most = full;
    }
    if (heading.element.name === 'h1' && !isOverlayHeading(heading.element, facts)) tops++;
  }
  // An h1 a section, or a card, and no title knows the first of them: the headline is none.
  if (most === H1 && tops >= MANY && sharedWords(rivals.top!.heading.text, titles.join(' ')) < AKIN)
    rivals.top = null;
  return rivals;
}

/** So many characters after a headline, and what follows is a section. */
const LEAST_PROSE = 200;

/** Characters of the texts after one element and before another, scripts left out; 0 where they stand the other way. */
function proseBetween(first: PageElement, second: PageElement, { page }: Facts): number {
  let chars = 0;
  const end = page.textStart[second.order] ?? 0;
  for (let i = page.textEnd[first.order] ?? 0; i < end && chars < LEAST_PROSE; i++) {
    const text = page.texts[i]!;
    const parent = text.parent as PageElement | null;
    if (parent !== null && !SILENT.has(parent.name)) chars += text.data.trim().length;
  }
  return chars;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** The headline proper of a page whose h1 is the end of its crumbs: the next heading, which shares words with it or is declared. */
function headlineBelow(crumb: Heading, facts: Facts): Heading | null {
  if (ldSpeakersOf(facts).article === null && metaOf(facts, 'og:type')?.toLowerCase() !== 'article')
    return null;
  const next = headingsOf(facts).find(
    ({ element }) => element.order > crumb.element.order && !isCrumbHeading(element),
  );
  if (next === undefined || next.element.name === 'h3') return null;
  return sharedWords(crumb.text, next.text) > 0 ? next : null;
}

/** Text nodes that are looked at where no heading qualifies. */
const MOST_TEXTS = 3_000;

/** The element outside the head whose text is a declared title: pages that set their headline in a `<div>`. */
function titleInBody(facts: Facts, declared: Set<string>): Heading | null {
  const shared = bareText(metaOf(facts, 'og:title') ?? '');
  // A piece that og:title leaves out is the site's name or a section.
  for (const piece of barePieces(titleTagOf(facts) ?? ''))
    if (shared === '' || shared.includes(piece)) declared.add(piece);
  let longest = 0;
  for (const title of declared) longest = Math.max(longest, title.length);
  for (const node of facts.page.texts.slice(0, MOST_TEXTS)) {
    const { length } = node.data;
    const parent = node.parent as PageElement | null;
    if (parent === null || length < 8 || length > longest * 2 + 40 || NO_HEADINGS.has(parent.name)) continue;
    if (!declared.has(bareText(node.data))) continue;
    const text = elementText(parent, 600);
    if (declared.has(bareText(text))) return { element: parent, text };
  }
  return null;
}

/** A heading's text less the element it opens with, such as a kicker or a label; null where it opens with plain text. */
export function withoutKicker(heading: PageElement): string | null {
  let children = partsOf(heading);
  // A heading that is all one link, or one span.
  for (let i = 0; i < MOST_WRAPS && children.length === 1 && 'children' in children[0]!; i++)
    children = partsOf(children[0]);
  const first = children[0];
  if (children.length < 2 || first === undefined || !('attribs' in first)) return null;
  const whole = headingText(heading, 600);
  const kicker = headingText(first, 600);
  if (kicker === '' || !whole.startsWith(kicker)) return null;
  const rest = whole.slice(kicker.length).replace(/^[\s:|/–—-]+/u, '');
  return rest.length >= LEAST_REST ? rest : null;
}

const LEAST_REST = 8;
const MOST_WRAPS = 3;

function partsOf(element: ParentNode): ChildNode[] {
  return element.children.filter((child) => child.type !== 'text' || child.data.trim() !== '');
}

const NO_HEADINGS = new Set(['title', 'script', 'style', 'option', 'a', 'noscript']);

/** The parts of a `<title>` between its separators, bare; those of fewer than eight letters tell nothing. */
function barePieces(title: string): string[] {
  // Folded: a run of spaces that no sign follows would be tried anew from each of them.
  const pieces = foldSpace(title)
    .split(/\s[|\-–—·•»:]\s/u)
    .map(bareText);
  return pieces.filter((piece) => piece.length >= 8);
}

/** So many h1 on one page are its sections or cards. */
const MANY = 4;
/** Score of a heading that is the first piece of a title. */
const FIRST_PIECE = 30;
/** What an h1 has over an h3. */
const H1 = 3;
/** Least score of a heading that is a declared title, word for word. */
const DECLARED = 40;
/** Score of such an h1: no other heading can have more. */
const SUREST = 43;

/** 0 to 43: how much a heading looks like the article's own. */
function headingScore({ element, text }: Heading, declared: readonly string[]): number {
  const bare = bareText(text);
  if (bare === '') return 0;
  const level = element.name === 'h1' ? H1 : element.name === 'h2' ? 1 : 0;
  let agreement = 0;
  for (const title of declared) {
    if (title === bare) agreement = Math.max(agreement, DECLARED);
    else if (title.includes(bare)) agreement = Math.max(agreement, (30 * bare.length) / title.length);
    else if (title.length > 8 && bare.includes(title))
      agreement = Math.max(agreement, (30 * title.length) / bare.length);
  }
  // A heading below h1 speaks for the article only when the declared titles say so.
  if (level < H1 && agreement < 15) return 0;
  return agreement + level;
}
