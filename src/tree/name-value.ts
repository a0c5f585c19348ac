import { ownCopy } from './own-copy.js';

const NONE_TOLD: readonly number[] = [];

/**
 * A value of `class` or `id`: one object for all elements of a page that have it, and from its second page on for those of
 * later ones. Each room keeps
 * on it what it has made of the text, in a field that no other room reads, so that an element is told by what it carries and
 * not by a look-up a room; and the first sight of a name, which most names of a new site are, costs one look-up and not six.
 */
export class NameValue {
  /** Its whole words; see `classWords`. */
  words: readonly string[] | null = null;
  /** The numbers of those that are told, and how many were when they were read; see `toldWords`. */
  told: readonly number[] = NONE_TOLD;
  toldOf = 0;
  /** Null, or of a kind that the room alone knows, until it has been asked. */
  metadata: unknown = null;
  segment: unknown = null;
  clean: unknown = null;
  judge: unknown = null;
  /** Of the judge that is Readability: a sum of bits, 0 until it has been asked. */
  readability = 0;

  constructor(readonly text: string) {}
}

/** Of elements that have no such attribute, or an empty one. */
export const NO_NAME = new NameValue('');

const MOST_KNOWN = 20_000;
/** Characters of a name that is kept for later pages: what is longer is a site's own, or means harm. */
const LONGEST_KEPT = 2000;
const known = new Map<string, NameValue>([['', NO_NAME]]);

/** The object of a text. Forgotten when there are too many; a text may then have two, which know the same. */
export function nameValue(text: string): NameValue {
  if (text.length > LONGEST_KEPT) return new NameValue(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) {
    known.clear();
    known.set('', NO_NAME);
  }
  // What is cut out of a page would keep the whole page in memory.
  const own = ownCopy(text);
  const made = new NameValue(own);
  known.set(own, made);
  return made;
}
