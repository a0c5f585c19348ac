import { splitWords } from '../tree/class-words.js';
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
  const read: NameFacts = {
    groups: groupsOf(name),
    bare: numberOf(name.replace(/\d+/g, '')),
    chrome: splitWords(name).some((word) => CHROME_WORDS.has(word)),
    unseen: UNSEEN.test(name),
  };
  known.set(name, read);
  return read;
}

function groupsOf(name: string): readonly number[] {
  const groups = new Set<number>();
  for (const word of splitWords(name)) for (const group of GROUP_OF_WORD.get(word) ?? []) groups.add(group);
  return [...groups];
}

function numberOf(bare: string): number {
  let number = numbers.get(bare);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(bare, number);
  }
  return number;
}
