import type { PageElement } from '../types.js';
import { type NameValue, NO_NAME } from './name-value.js';

const NONE: readonly string[] = [];
/** Longer names have no words, in characters. */
export const LONGEST_SPLIT = 1000;

/**
 * The whole words of an element's class and id, lower case: `relatedPosts top-list` gives related, posts, top, list.
 * Words and never substrings, so that `feedback-loop-explained` is no feedback form
 * (https://github.com/kepano/defuddle/issues/303).
 */
export function classWords({ classValue, id, idValue }: PageElement): readonly string[] {
  if (id === '') return nameWords(classValue);
  if (classValue === NO_NAME) return nameWords(idValue);
  if (classValue.text.length + id.length >= LONGEST_SPLIT) return NONE;
  return [...nameWords(classValue), ...nameWords(idValue)];
}

/** Those of a class or an id alone. */
function nameWords(name: NameValue): readonly string[] {
  name.words ??= splitWords(name.text);
  return name.words;
}

/** Words of one name or list of names; digits are dropped, camelCase is split. */
export function splitWords(names: string): readonly string[] {
  if (names.length > LONGEST_SPLIT) return NONE;
  const words: string[] = [];
  for (const run of names.match(RUNS) ?? []) {
    if (isSplit(run)) for (const part of run.match(PARTS)!) words.push(part.toLowerCase());
    words.push(run.toLowerCase());
  }
  return words.length === 0 ? NONE : words;
}

const RUNS = /[A-Za-z]+/g;
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** A run is one word unless it has a capital behind its first letter, and small letters. */
const isSplit = (run: string): boolean => /.[A-Z]/.test(run) && /[a-z]/.test(run);
