import type { PageElement } from '../types.js';
import { codeAt } from './code-at.js';
import { type NameValue, NO_NAME } from './name-value.js';
import { ownCopy } from './own-copy.js';

const NONE: readonly string[] = [];
/** Longer names have no words, in characters. */
const LONGEST_SPLIT = 1000;
const MAX_CACHED = 20_000;
const cache = new Map<string, readonly string[]>();

/**
 * The whole words of an element's class and id, lower case: `relatedPosts top-list` gives related, posts, top, list.
 * Words and never substrings, so that `feedback-loop-explained` is no feedback form
 * (https://github.com/kepano/defuddle/issues/303).
 */
export function classWords({ classValue, id, idValue }: PageElement): readonly string[] {
  if (id === '') return nameWords(classValue);
  if (classValue === NO_NAME) return nameWords(idValue);
  return splitWords(`${classValue.text} ${id}`);
}

/** Those of a class or an id alone. */
export function nameWords(name: NameValue): readonly string[] {
  name.words ??= readWords(name.text);
  return name.words;
}

/** Words of one name or list of names; digits are dropped, camelCase is split. Cached, since a page repeats its names. */
export function splitWords(names: string): readonly string[] {
  const known = cache.get(names);
  if (known) return known;
  const own = ownCopy(names);
  const words = readWords(own);
  // A bounded cache: class names of a whole archive must not pile up.
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(own, words);
  return words;
}

function readWords(names: string): readonly string[] {
  const words: string[] = [];
  if (names.length <= LONGEST_SPLIT) readRuns(names, words);
  return words.length === 0 ? NONE : words;
}

const SMALL = 1;
const CAPITAL = 2;

/** By hand: most names are new to the cache, and two patterns for each would cost several times as much. */
function readRuns(names: string, words: string[]): void {
  const { length } = names;
  for (let at = 0; at < length; at++) {
    let kind = kindOf(codeAt(names, at));
    if (kind === 0) continue;
    const start = at;
    // Of the letters behind the first: a run is one word unless it has a capital there beside small letters.
    const first = kind;
    let others = 0;
    for (at++; at < length; at++) {
      kind = kindOf(codeAt(names, at));
      if (kind === 0) break;
      others |= kind;
    }
    const run = names.slice(start, at);
    if ((others & CAPITAL) !== 0 && ((first | others) & SMALL) !== 0) splitCapitals(run, words);
    else words.push(first === SMALL ? run : run.toLowerCase());
  }
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  return code >= 65 && code <= 90 ? CAPITAL : 0;
}

function splitCapitals(run: string, words: string[]): void {
  for (const word of run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []) words.push(word.toLowerCase());
  const whole = run.toLowerCase();
  if (words[words.length - 1] !== whole) words.push(whole);
}
