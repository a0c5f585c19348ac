import { HAS_CLAIM } from '../tree/attribute-bits.js';
import type { PageElement } from '../types.js';
import type { Reader } from './candidates.js';
import { dateOf } from './dates/known-date.js';
import { dateInUrl } from './dates/url-date.js';
import { elementText } from './element-text.js';
import { type Facts, metaOf } from './facts.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { stringOf } from './json-ld/read-graph.js';
import { mainHeadingOf } from './main-heading.js';
import { perPage } from './per-page.js';
import { holds, isOutside } from './zones.js';

/** Day in the page's address; null when it has none. */
export const urlDate = perPage<string | null>((facts) => {
  const addresses = [facts.links.get('canonical')?.[0]?.href, metaOf(facts, 'og:url'), facts.page.url];
  // Three names of one address on most pages.
  for (const address of new Set(addresses)) {
    const date = address === undefined || address === null ? null : dateInUrl(address);
    if (date !== null) return date;
  }
  return null;
});

/** First of these JSON-LD keys with a day, of the article or else of the page around it; null when neither has one. */
export function ldDate(facts: Facts, keys: readonly string[]): string | null {
  const { article, page } = ldSpeakersOf(facts);
  for (const node of [article, page]) {
    for (const key of keys) {
      const raw = node === null ? null : stringOf(node[key]);
      const date = raw === null ? null : dateOf(raw, facts);
      if (date !== null) return date;
    }
  }
  return null;
}

/** First of these metas that tells a day; null when none does. */
export function metaDate(facts: Facts, names: readonly string[]): string | null {
  for (const name of names) {
    for (const content of facts.metas.get(name) ?? []) {
      const date = dateOf(content, facts);
      if (date !== null) return date;
    }
  }
  return null;
}

/** The first of the article's own elements with this `itemprop` that tells a day; null when none does. */
export function propDate(facts: Facts, prop: string): string | null {
  const elements = facts.props.get(prop) ?? [];
  for (const element of elements.slice(0, 30)) {
    const date = declaredDate(element, facts);
    if (date !== null && !isOfAnother(element, elements, facts) && !isOutside(element, facts)) return date;
  }
  return null;
}

/** True for a date of an answer, a comment, or one of several cards: its `itemscope` has nothing to do with the heading. */
function isOfAnother(element: PageElement, elements: readonly PageElement[], facts: Facts): boolean {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const scope = scopeOf(element);
  if (scope === null || heading === null || holds(facts.page, scope, heading)) return false;
  const type = scope.attribute('itemtype') ?? '';
  const alike = elements.slice(0, 30).filter((other) => scopeOf(other)?.attribute('itemtype') === type);
  return OTHERS.test(type) || alike.length >= MANY;
}

const OTHERS = /(?:Answer|Comment|Review|Comments)$/u;
const MANY = 3;

function scopeOf(element: PageElement): PageElement | null {
  let at = element.parent as PageElement | null;
  for (let i = 0; at !== null && 'attribs' in at && i < 40; i++) {
    if ((at.has & HAS_CLAIM) !== 0 && at.attribute('itemscope') !== undefined) return at;
    at = at.parent as PageElement | null;
  }
  return null;
}

/** Names of metas that nobody else uses, but which say what they are: `w-published-date`, `acme.publish-time`. */
const PUBLISHED_NAME = /(?:^|[-_.:])(?:publish(?:ed)?|publication|pub)[-_.]?(?:date|time|on)?$/u;

/** The day in a meta of such a name; null when there is none. */
export function otherMetaDate(facts: Facts): string | null {
  for (const [name, contents] of facts.metas) {
    const date = PUBLISHED_NAME.test(name) && contents[0] !== undefined ? dateOf(contents[0], facts) : null;
    if (date !== null) return date;
  }
  return null;
}

function declaredDate(element: PageElement, facts: Facts): string | null {
  const declared =
    element.attribute('content') ?? element.attribute('datetime') ?? element.attribute('title');
  return (
    (declared === undefined ? null : dateOf(declared, facts)) ?? dateOf(elementText(element, 100), facts)
  );
}

// Readers for lists of candidates, as those of texts in `declared.ts`.

/** A reader of `ldDate`. */
export function dateOfLd(...keys: string[]): Reader<string> {
  return { read: (facts) => ldDate(facts, keys) };
}

/** A reader of `metaDate`. */
export function dateOfMetas(...metas: string[]): Reader<string> {
  return { read: (facts) => metaDate(facts, metas), metas };
}

/** A reader of `propDate`. */
export function dateOfProp(prop: string): Reader<string> {
  return { read: (facts) => propDate(facts, prop), prop };
}
