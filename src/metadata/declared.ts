import type { Reader } from './candidates.js';
import { elementText } from './element-text.js';
import { type Facts, metaOf } from './facts.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { stringOf } from './json-ld/read-graph.js';
import { plainText } from './plain-text.js';
import { isOutside } from './zones.js';

/** First of these JSON-LD keys with a text, of the article or else of the page around it; null when neither has one. */
export function ldText(facts: Facts, keys: readonly string[]): string | null {
  const { article, page } = ldSpeakersOf(facts);
  for (const node of [article, page]) {
    for (const key of keys) {
      const text = node === null ? null : plainText(stringOf(node[key]));
      if (text !== null) return text;
    }
  }
  return null;
}

/** First of these metas as plain text; null when the page has none. */
export function metaText(facts: Facts, names: readonly string[]): string | null {
  for (const name of names) {
    const text = plainText(metaOf(facts, name));
    if (text !== null) return text;
  }
  return null;
}

/** Text of the first element with this `itemprop` in the article's own part; null when there is none. */
export function propText(facts: Facts, prop: string): string | null {
  for (const element of (facts.props.get(prop) ?? []).slice(0, 20)) {
    const text = plainText(element.attribute('content') ?? elementText(element, 600));
    if (text !== null && !isOutside(element, facts)) return text;
  }
  return null;
}

// Readers for lists of candidates. One function for all that are made alike, not one a candidate: of a hundred candidates each
// is asked once a page, and the processor waits longer for the code of a function of its own than it works on it.

/** A reader of `ldText`. */
export function textOfLd(...keys: string[]): Reader<string> {
  return { read: (facts) => ldText(facts, keys) };
}

/** A reader of `metaText`. */
export function textOfMetas(...metas: string[]): Reader<string> {
  return { read: (facts) => metaText(facts, metas), metas };
}

/** A reader of `propText`. */
export function textOfProp(prop: string): Reader<string> {
  return { read: (facts) => propText(facts, prop), prop };
}
