import type { PageElement } from '../types.js';
import { codeAt } from './code-at.js';
import { type NameValue, NO_NAME } from './name-value.js';
import { addLetter, numberAt, wordsTold } from './told-words.js';

const NONE: readonly string[] = [];
const NO_NUMBERS: readonly number[] = [];
/** Longer names have no words, in characters. */
const LONGEST_SPLIT = 1000;

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

/** The numbers of those of a class's or an id's words that are told to this module; see `told-words.ts`. */
export function toldWords(name: NameValue): readonly number[] {
  const told = wordsTold();
  if (name.toldOf !== told) {
    name.told = readTold(name.text);
    name.toldOf = told;
  }
  return name.told;
}

const SMALL = 1;
const CAPITAL = 2;

/** By hand: most names are new, and most of their words say nothing. */
function readTold(names: string): readonly number[] {
  const { length } = names;
  if (length > LONGEST_SPLIT) return NO_NUMBERS;
  let numbers: number[] | null = null;
  for (let at = 0; at < length; at++) {
    let code = codeAt(names, at);
    let kind = kindOf(code);
    if (kind === 0) continue;
    const start = at;
    const first = kind;
    let others = 0;
    let hash = addLetter(0, code);
    for (at++; at < length; at++) {
      code = codeAt(names, at);
      kind = kindOf(code);
      if (kind === 0) break;
      others |= kind;
      hash = addLetter(hash, code);
    }
    if ((others & CAPITAL) !== 0 && ((first | others) & SMALL) !== 0)
      for (const part of names.slice(start, at).match(PARTS)!) numbers = withNumber(numbers, numberOf(part));
    numbers = withNumber(numbers, numberAt(names, start, at, hash));
  }
  return numbers ?? NO_NUMBERS;
}

function withNumber(numbers: number[] | null, number: number): number[] | null {
  if (number === 0) return numbers;
  if (numbers === null) return [number];
  numbers.push(number);
  return numbers;
}

function numberOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addLetter(hash, codeAt(word, i));
  return numberAt(word, 0, word.length, hash);
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  return code >= 65 && code <= 90 ? CAPITAL : 0;
}
