import { toldWords } from '../tree/class-words.js';
import type { NameValue } from '../tree/name-value.js';
import { putByNumber, tellWord } from '../tree/told-words.js';
import type { BareName } from './bare-names.js';
import { GROUP_OF_WORD } from './word-groups.js';

/** What a class or id, whole as it stands in the page, says. */
export interface NameFacts extends BareName {
  /** Groups of its words; see `WORD_GROUPS`. */
  groups: readonly number[];
  /** It names text for machines or for editors, not for readers. */
  chrome: boolean;
  /** It names comments: where a number is all that stands there, it is theirs. */
  comments: boolean;
  /** As a class, it hides text from all but screen readers. */
  unseen: boolean;
}

/** Words of class and id on text that stands inside a sentence for machines or for editors, not for readers. */
const CHROME_WORDS: ReadonlySet<string> = new Set(['editsection', 'headerlink', 'permalink', 'anchorjs']);
const COMMENT_WORDS: ReadonlySet<string> = new Set(
  'comment comments commented commentcount commentscount commentaire commentaires comentarios commenti kommentar kommentare'.split(
    ' ',
  ),
);
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
  const words = toldWords(value);
  let groups = NO_GROUPS;
  let chrome = false;
  let comments = false;
  let mayHide = text.length > LONGEST_SPLIT;
  for (let i = 0; i < words.length; i++) {
    const kind = words[i]! < KINDS.length ? KINDS[words[i]!]! : null;
    if (kind === null) continue;
    groups = united(groups, kind.groups);
    if (kind.chrome) chrome = true;
    if (kind.comments) comments = true;
    if (kind.hides) mayHide = true;
  }
  const unseen = mayHide && UNSEEN.test(text.toLowerCase());
  return { text, bareHash: 0, page: 0, number: 0, groups, chrome, comments, unseen };
}

/** Both lists, each group once. */
function united(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others;
  return others.every((group) => some.includes(group)) ? some : [...new Set([...some, ...others])];
}

const NO_GROUPS: readonly number[] = [];
/** Longer names are not split into words, in characters. */
const LONGEST_SPLIT = 1000;

interface WordKind {
  groups: readonly number[];
  chrome: boolean;
  comments: boolean;
  /** Whether it is a word of each name in `UNSEEN`. */
  hides: boolean;
}

/** What each word that says anything here says, by its number. */
const KINDS: (WordKind | null)[] = [];
for (const word of [...GROUP_OF_WORD.keys(), ...CHROME_WORDS, ...COMMENT_WORDS, ...HIDING_WORDS]) {
  const kind = {
    groups: GROUP_OF_WORD.get(word) ?? NO_GROUPS,
    chrome: CHROME_WORDS.has(word),
    comments: COMMENT_WORDS.has(word),
    hides: HIDING_WORDS.has(word),
  };
  putByNumber(KINDS, tellWord(word), kind, null);
}
