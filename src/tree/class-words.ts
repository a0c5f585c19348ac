import type { PageElement } from '../types.js';

const NONE: readonly string[] = [];
const MAX_CACHED = 20_000;
const cache = new Map<string, readonly string[]>();

/**
 * The whole words of an element's class and id, lower case: `relatedPosts top-list` gives related, posts, top, list.
 * Words and never substrings, so that `feedback-loop-explained` is no feedback form
 * (https://github.com/kepano/defuddle/issues/303).
 */
export function classWords({ className, id }: PageElement): readonly string[] {
  if (className === '') return id === '' ? NONE : splitWords(id);
  if (id === '') return splitWords(className);
  return splitWords(`${className} ${id}`);
}

/** Words of one name or list of names; digits are dropped, camelCase is split. Cached, since a page repeats its names. */
export function splitWords(names: string): readonly string[] {
  const known = cache.get(names);
  if (known) return known;
  const words: string[] = [];
  if (names.length <= 1000) {
    for (const run of names.match(/[A-Za-z]+/g) ?? []) {
      for (const word of run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []) words.push(word.toLowerCase());
      const whole = run.toLowerCase();
      if (words[words.length - 1] !== whole) words.push(whole);
    }
  }
  // A bounded cache: class names of a whole archive must not pile up.
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(names, words);
  return words;
}
