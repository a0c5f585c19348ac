import { nameWords } from '../tree/class-words.js';
import { codeAt, lengthOf } from '../tree/code-at.js';
import type { NameValue } from '../tree/name-value.js';
import type { BareName } from './bare-names.js';
import { GROUP_OF_WORD } from './word-groups.js';

/** What a class or id, whole as it stands in the page, says. */
export interface NameFacts extends BareName {
  /** Groups of its words; see `WORD_GROUPS`. */
  groups: readonly number[];
  /** It names text for machines or for editors, not for readers. */
  chrome: boolean;
  /** As a class, it hides text from all but screen readers. */
  unseen: boolean;
}

/** Words of class and id on text that stands inside a sentence for machines or for editors, not for readers. */
const CHROME_WORDS: ReadonlySet<string> = new Set(['editsection', 'headerlink', 'permalink', 'anchorjs']);
/** In lower case. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|assistive-text|a11y-hidden|u-visually-hidden|element-invisible)(?:\s|$)/;

/** One of these is a word of every name in the pattern above. */
const HIDING_WORDS: ReadonlySet<string> = new Set(['only', 'hidden', 'visuallyhidden', 'text', 'invisible']);

/** Facts of a name, which are left on it: a page repeats its names, and so do the pages of a site. */
export function nameFacts(name: NameValue): NameFacts {
  const known = name.segment as NameFacts | null;
  if (known !== null) return known;
  const facts = readFacts(name);
  name.segment = facts;
  return facts;
}

function readFacts(value: NameValue): NameFacts {
  const { text } = value;
  const words = nameWords(value);
  let groups = NO_GROUPS;
  let chrome = false;
  let mayHide = text.length > LONGEST_SPLIT;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!mayBeKnown(word)) continue;
    const kind = KIND_OF_WORD.get(word);
    if (kind === undefined) continue;
    groups = united(groups, kind.groups);
    if (kind.chrome) chrome = true;
    if (kind.hides) mayHide = true;
  }
  const unseen = mayHide && UNSEEN.test(text.toLowerCase());
  return { text, bareHash: 0, page: 0, number: 0, groups, chrome, unseen };
}

/** Both lists, each group once. */
function united(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others;
  return others.every((group) => some.includes(group)) ? some : [...new Set([...some, ...others])];
}

const NO_GROUPS: readonly number[] = [];
/** Longer names are not split into words, in characters. */
const LONGEST_SPLIT = 1000;

/** The code of `a`: words are of small letters alone. */
const FIRST = 97;

interface WordKind {
  groups: readonly number[];
  chrome: boolean;
  /** Whether it is a word of each name in `UNSEEN`. */
  hides: boolean;
}

/** What each word that says anything says. */
const KIND_OF_WORD: ReadonlyMap<string, WordKind> = new Map(
  [...GROUP_OF_WORD.keys(), ...CHROME_WORDS, ...HIDING_WORDS].map((word) => [
    word,
    {
      groups: GROUP_OF_WORD.get(word) ?? NO_GROUPS,
      chrome: CHROME_WORDS.has(word),
      hides: HIDING_WORDS.has(word),
    },
  ]),
);

/** By the first letter of a word, from `a`: a bit for each length that such a word has among those above. */
const LENGTHS = new Int32Array(26);
for (const word of KIND_OF_WORD.keys())
  if (word !== '') LENGTHS[codeAt(word, 0) - FIRST]! |= 1 << word.length;

/** False for three words of four: to look one up takes its hash, and most names are met for the first time. */
function mayBeKnown(word: string): boolean {
  const length = lengthOf(word);
  return length < 32 && ((LENGTHS[codeAt(word, 0) - FIRST]! >> length) & 1) === 1;
}
