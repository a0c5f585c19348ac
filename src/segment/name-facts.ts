import { splitWords } from '../tree/class-words.js';
import { ownCopy } from '../tree/own-copy.js';
import { GROUP_OF_WORD } from './word-groups.js';

/** What a class or id, whole as it stands in the page, says. */
export interface NameFacts {
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
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|assistive-text|a11y-hidden|u-visually-hidden|element-invisible)(?:\s|$)/i;

/** One of these is a word of every name in the pattern above. */
const HIDING_WORDS: ReadonlySet<string> = new Set(['only', 'hidden', 'visuallyhidden', 'text', 'invisible']);

const MOST_KNOWN = 20_000;
const known = new Map<string, NameFacts>();
const numbers = new Map<string, number>();

/** To be called before each page: forgets the names when there are too many, which must not happen within one. */
export function startNames(): void {
  if (known.size <= MOST_KNOWN) return;
  known.clear();
  numbers.clear();
}

/** Facts of a name; remembered, since a page repeats its names, and so do the pages of a site. */
export function nameFacts(name: string): NameFacts {
  const facts = known.get(name);
  if (facts !== undefined) return facts;
  const read = readFacts(name);
  known.set(ownCopy(name), read);
  return read;
}

function readFacts(name: string): NameFacts {
  const groups: number[] = [];
  let chrome = false;
  let mayHide = name.length > LONGEST_SPLIT;
  for (const word of splitWords(name)) {
    const kind = KIND_OF_WORD.get(word);
    if (kind === undefined) continue;
    for (const group of kind.groups) if (!groups.includes(group)) groups.push(group);
    if (kind.chrome) chrome = true;
    if (kind.hides) mayHide = true;
  }
  const bare = numberOf(DIGIT.test(name) ? name.replace(DIGITS, '') : name);
  return {
    groups: groups.length === 0 ? NO_GROUPS : groups,
    bare,
    chrome,
    unseen: mayHide && UNSEEN.test(name),
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
