import { COMMENT_COUNT_WORDS, COMMENTED_TEXT_WORDS } from '../tree/comment-count-words.js';
import type { NameValue } from '../tree/name-value.js';
import { toldWords } from '../tree/read-told.js';
import { putByNumber, tellWord } from '../tree/told-words.js';
import type { BareName } from './bare-names.js';
import { GROUP_OF_WORD, GROUPS } from './word-groups.js';

/** What a class or id, whole as it stands in the page, says. A class for the sake of memory; see `OpenBlock`. */
export class NameFacts implements BareName {
  readonly text: string;
  bareHash = 0;
  page = 0;
  number = 0;
  /** Groups of its words, a bit each; see `WORD_GROUPS`. */
  readonly groups: number;
  /** It names text for machines or for editors, not for readers. */
  readonly chrome: boolean;
  /** It names comments: where a number is all that stands in a link, it is theirs. */
  readonly comments: boolean;
  /** It names a count: with `comments`, the number need be no link. */
  readonly counts: boolean;
  /** As a class, it hides text from all but screen readers. */
  readonly unseen: boolean;

  constructor(value: NameValue) {
    const { text } = value;
    const words = toldWords(value);
    let said = text.length > LONGEST_SPLIT ? HIDES : 0;
    for (let i = 0; i < words.length; i++) if (words[i]! < SAID.length) said |= SAID[words[i]!]!;
    this.text = text;
    this.groups = said & ALL_GROUPS;
    this.chrome = (said & CHROME) !== 0;
    this.comments = (said & (COMMENTS | MARKS)) === COMMENTS;
    this.counts = (said & COUNTS) !== 0;
    this.unseen = (said & HIDES) !== 0 && UNSEEN.test(text.toLowerCase());
  }
}

/** Words of class and id on text that stands inside a sentence for machines or for editors, not for readers. */
const CHROME_WORDS: ReadonlySet<string> = new Set(['editsection', 'headerlink', 'permalink', 'anchorjs']);
const COMMENT_WORDS: ReadonlySet<string> = new Set(
  'comment comments commentcount commentscount commentaire commentaires comentarios commenti kommentar kommentare'.split(
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
  const facts = new NameFacts(name);
  name.segment = facts;
  return facts;
}

/** Longer names are not split into words, in characters. */
const LONGEST_SPLIT = 1000;

const ALL_GROUPS = 2 ** GROUPS - 1;
const CHROME = 1 << GROUPS;
const COMMENTS = 2 << GROUPS;
const COUNTS = 8 << GROUPS;
const MARKS = 16 << GROUPS;
/** Stands for the words of the names in `UNSEEN`. */
const HIDES = 4 << GROUPS;

/** What a word says, by its number: the bits of its groups, and those above; 0 for what says nothing here. */
const SAID: number[] = [];
for (const word of [
  ...GROUP_OF_WORD.keys(),
  ...CHROME_WORDS,
  ...COMMENT_WORDS,
  ...COMMENT_COUNT_WORDS,
  ...COMMENTED_TEXT_WORDS,
  ...HIDING_WORDS,
]) {
  let said = 0;
  for (const group of GROUP_OF_WORD.get(word) ?? []) said |= 1 << group;
  if (CHROME_WORDS.has(word)) said |= CHROME;
  if (COMMENT_WORDS.has(word)) said |= COMMENTS;
  if (COMMENT_COUNT_WORDS.has(word)) said |= COUNTS;
  if (COMMENTED_TEXT_WORDS.has(word)) said |= MARKS;
  if (HIDING_WORDS.has(word)) said |= HIDES;
  putByNumber(SAID, tellWord(word), said, 0);
}
