import type { PageElement } from '../types.js';
import { elementText, headingText } from './element-text.js';
import { type Facts, metaOf, titleTagOf } from './facts.js';
import { perPage } from './per-page.js';
import { bareText } from './same-text.js';
import { isSiteHeading } from './site-heading.js';

/** A heading with its text. */
export interface Heading {
  element: PageElement;
  text: string;
}

const MOST_HEADINGS = 60;

/** The page's h1 to h3 with text, in document order; at most sixty. */
export const headingsOf = perPage<Heading[]>((facts) => {
  const headings: Heading[] = [];
  for (const element of facts.headings) {
    if (headings.length >= MOST_HEADINGS) break;
    const text = headingText(element, 600);
    if (text !== '') headings.push({ element, text });
  }
  return headings;
});

/** The h1 headings among them; on nearly every page the others need not be read at all. */
export const topHeadingsOf = perPage<Heading[]>((facts) => {
  if (facts.headings.length > MOST_HEADINGS)
    return headingsOf(facts).filter(({ element }) => element.name === 'h1');
  const headings: Heading[] = [];
  for (const element of facts.headings) {
    const text = element.name === 'h1' ? headingText(element, 600) : '';
    if (text !== '') headings.push({ element, text });
  }
  return headings;
});

/**
 * The heading of the article: the one that the page's declared titles repeat, an h1 before any other; else the first h1;
 * null when no heading qualifies.
 */
export const mainHeadingOf = perPage<Heading | null>((facts) => {
  const declared: string[] = [];
  for (const title of [metaOf(facts, 'og:title'), metaOf(facts, 'twitter:title'), titleTagOf(facts)]) {
    if (title !== null) declared.push(bareText(title));
  }
  for (const heading of topHeadingsOf(facts))
    if (declared.includes(bareText(heading.text)) && headingScore(heading, declared) === SUREST)
      if (!isSiteHeading(heading, facts)) return heading;
  let best: Heading | null = null;
  let bestScore = 0;
  for (const heading of headingsOf(facts)) {
    const score = isSiteHeading(heading, facts) ? 0 : headingScore(heading, declared);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best ?? titleInBody(facts, new Set(declared));
});

/** Text nodes that are looked at where no heading qualifies. */
const MOST_TEXTS = 3_000;

/** The element outside the head whose text is a declared title: pages that set their headline in a `<div>`. */
function titleInBody(facts: Facts, declared: Set<string>): Heading | null {
  for (const title of titlePieces(titleTagOf(facts))) declared.add(title);
  let longest = 0;
  for (const title of declared) longest = Math.max(longest, title.length);
  for (const node of facts.page.texts.slice(0, MOST_TEXTS)) {
    const { length } = node.data;
    const parent = node.parent as PageElement | null;
    if (parent === null || length < 8 || length > longest * 2 + 40 || NO_HEADINGS.has(parent.name)) continue;
    if (declared.has(bareText(node.data))) return { element: parent, text: elementText(parent, 600) };
  }
  return null;
}

/** A heading's text less the element it opens with, such as a kicker or a label; null where it opens with plain text. */
export function withoutKicker(heading: PageElement): string | null {
  const children = heading.children.filter((child) => child.type !== 'text' || child.data.trim() !== '');
  const first = children[0];
  if (children.length < 2 || first === undefined || !('attribs' in first)) return null;
  const whole = headingText(heading, 600);
  const kicker = headingText(first, 600);
  if (kicker === '' || !whole.startsWith(kicker)) return null;
  const rest = whole.slice(kicker.length).replace(/^[\s:|/–—-]+/u, '');
  return rest.length >= LEAST_REST ? rest : null;
}

const LEAST_REST = 8;

const NO_HEADINGS = new Set(['title', 'script', 'style', 'option', 'a', 'noscript']);

/** The parts of a `<title>` between its separators, bare; those of fewer than eight letters tell nothing. */
function titlePieces(title: string | null): string[] {
  const pieces = (title ?? '').split(/\s+[|\-–—·•»:]\s+/u).map(bareText);
  return pieces.filter((piece) => piece.length >= 8);
}

/** Score of an h1 that is a declared title, word for word: no other heading can have more. */
const SUREST = 43;

/** 0 to 43: how much a heading looks like the article's own. */
function headingScore({ element, text }: Heading, declared: readonly string[]): number {
  const bare = bareText(text);
  if (bare === '') return 0;
  const level = element.name === 'h1' ? 3 : element.name === 'h2' ? 1 : 0;
  let agreement = 0;
  for (const title of declared) {
    if (title === bare) agreement = Math.max(agreement, 40);
    else if (title.includes(bare)) agreement = Math.max(agreement, (30 * bare.length) / title.length);
    else if (title.length > 8 && bare.includes(title))
      agreement = Math.max(agreement, (30 * title.length) / bare.length);
  }
  // A heading below h1 speaks for the article only when the declared titles say so.
  if (level < 3 && agreement < 15) return 0;
  return agreement + level;
}
