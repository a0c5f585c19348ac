import { nameWords } from '../tree/class-words.js';
import type { NameValue } from '../tree/name-value.js';
import { ownCopy } from '../tree/own-copy.js';
import { GROUP_OF_WORD } from './word-groups.js';

/** What a class or id, whole as it stands in the page, says. */
export interface NameFacts {
  /** In which its number holds; see `startNames`. */
  era: number;
  /** Groups of its words; see `WORD_GROUPS`. */
  groups: readonly number[];
  /** Number of the name without its digits, which is what parts the signatures of blocks: `item-1` and `item-2` are one. */
  bare: number;
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

const MOST_KNOWN = 20_000;
const numbers = new Map<string, number>();
/** How often the numbers were forgotten. */
let era = 0;

/** To be called before each page: forgets the names' numbers when there are too many, which must not happen within one. */
export function startNames(): void {
  if (numbers.size <= MOST_KNOWN) return;
  numbers.clear();
  era++;
}

/** Facts of a name, which are left on it: a page repeats its names, and so do the pages of a site. */
export function nameFacts(name: NameValue): NameFacts {
  const known = name.segment as NameFacts | null;
  if (known !== null && known.era === era) return known;
  const facts = readFacts(name);
  name.segment = facts;
  return facts;
}

function readFacts(value: NameValue): NameFacts {
  const name = value.text;
  const groups: number[] = [];
  let chrome = false;
  let mayHide = name.length > LONGEST_SPLIT;
  for (const word of nameWords(value)) {
    const kind = KIND_OF_WORD.get(word);
    if (kind === undefined) continue;
    for (const group of kind.groups) if (!groups.includes(group)) groups.push(group);
    if (kind.chrome) chrome = true;
    if (kind.hides) mayHide = true;
  }
  const bare = numberOf(DIGIT.test(name) ? name.replace(DIGITS, '') : name);
  return {
    era,
    groups: groups.length === 0 ? NO_GROUPS : groups,
    bare,
    chrome,
    unseen: mayHide && UNSEEN.test(name.toLowerCase()),
  };
}

const DIGIT = /\d/;
const DIGITS = /\d+/g;
const NO_GROUPS: readonly number[] = [];
/** Longer names are not split into words, in characters. */
const LONGEST_SPLIT = 1000;

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

function numberOf(bare: string): number {
  let number = numbers.get(bare);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(ownCopy(bare), number);
  }
  return number;
}
