import { COLUMN, FEATURE_COUNT } from '../../features.js';
import { HAS_CLAIM, HAS_CLASS, HAS_ID, HAS_ROLE } from '../../tree/attribute-bits.js';
import { splitWords } from '../../tree/class-words.js';
import { ownCopy } from '../../tree/own-copy.js';
import type { Blocks, FeatureMatrix, Page, PageElement } from '../../types.js';

/** Two sums in one whole number, which a map gives back without a look into memory: near ones above the low 16 bits, far ones in them. */
type Sums = number;
const nearOf = (sums: Sums): number => sums >> 16;
const farOf = (sums: Sums): number => (sums << 16) >> 16;

/** What the words in the names of elements weigh, in whole numbers; see `weights.ts`. */
export interface NameBook {
  /** Per word, those of `role` and `itemprop` behind an `@`: its place in `near` and `far`. */
  places: ReadonlyMap<string, number>;
  /** Weights near a block, and far from it. */
  near: Int8Array;
  far: Int8Array;
  /** What a weight of 1 is in log odds. */
  scale: number;
  /** Sums of whole names, of `class` and `id` and of `role` and `itemprop`: pages repeat them, and so do the pages of a site. */
  known: Map<string, Sums>;
  knownMarked: Map<string, Sums>;
}

/** Words with a space between, and for each a letter that stands for its weight near a block, and one for that far from it. */
export interface PackedNames {
  words: string;
  near: string;
  far: string;
  scale: number;
}

/** The character code of weight 0: -31 to 31 are `0` to `n`. */
export const ZERO_LETTER = 79;

/** The block's own element and this many less one above it are near; what stands above those, up to the body, is far. */
export const NEAR = 3;

const NAMED = HAS_CLASS | HAS_ID | HAS_ROLE | HAS_CLAIM;
const MOST_KNOWN = 20_000;
const NOTHING: Sums = 0;
/** Neither sum may leave its 16 bits, however many words a name has. */
const MOST_SUM = 0x7fff;

/** Words of a name of `role` or `itemprop`: the web's own names, which weigh apart from a site's. */
const markedWords = (name: string): readonly string[] => splitWords(name).map((word) => `@${word}`);

/** All words that stand for an element in the book. */
export function wordsOf(element: PageElement): readonly string[] {
  return [
    ...splitWords(element.className),
    ...splitWords(element.id),
    ...markedWords(element.attribute('role') ?? ''),
    ...markedWords(element.attribute('itemprop') ?? ''),
  ];
}

/**
 * Fills the two columns that tell how the words in the names of elements around a block speak for article text, in log
 * odds as trained: those of the nearest elements and those of all further up. What `entry-content`, `wp-block-group`,
 * `product-tabs` or `author-box` mean is learned from the pages of many sites, and holds for others made with the same tools.
 */
export function fillNames(page: Page, { list }: Blocks, { values }: FeatureMatrix, book: NameBook): void {
  const { parent, elements } = page;
  const body = page.body?.order ?? -1;
  const wanted = new Uint8Array(elements.length);
  for (const { element } of list)
    for (let at = element.order; at > body && wanted[at] === 0; at = parent[at]!) wanted[at] = 1;
  const near = new Int32Array(elements.length);
  // Sums of an element and all above it.
  const far = new Int32Array(elements.length);
  let lastName = '';
  let lastSums = NOTHING;
  for (let i = body + 1; i < elements.length; i++) {
    if (wanted[i] === 0) continue;
    const above = parent[i]!;
    if (above > body) far[i] = far[above]!;
    const element = elements[i]!;
    if ((element.has & NAMED) === 0) continue;
    const { has, className, id } = element;
    // The items of a list have one name, one after the other.
    if (className !== lastName) {
      lastName = className;
      lastSums = className === '' ? NOTHING : sumOf(className, splitWords, book.known, book);
    }
    let nearSum = nearOf(lastSums);
    let farSum = farOf(lastSums);
    if (id !== '') {
      const sums = sumOf(id, splitWords, book.known, book);
      nearSum += nearOf(sums);
      farSum += farOf(sums);
    }
    if ((has & HAS_ROLE) !== 0) {
      const sums = markedSum(element.attribute('role'), book);
      nearSum += nearOf(sums);
      farSum += farOf(sums);
    }
    if ((has & HAS_CLAIM) !== 0) {
      const sums = markedSum(element.attribute('itemprop'), book);
      nearSum += nearOf(sums);
      farSum += farOf(sums);
    }
    near[i] = nearSum;
    far[i]! += farSum;
  }
  for (let i = 0; i < list.length; i++) {
    let at = list[i]!.element.order;
    let sum = 0;
    for (let steps = 0; steps < NEAR && at > body; steps++, at = parent[at]!) sum += near[at]!;
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.namesNear] = sum * book.scale;
    values[row + COLUMN.namesFar] = at > body ? far[at]! * book.scale : 0;
  }
}

const within = (sum: number): number => Math.max(-MOST_SUM, Math.min(MOST_SUM, sum));

function markedSum(name: string | undefined, book: NameBook): Sums {
  return name === undefined ? NOTHING : sumOf(name, markedWords, book.knownMarked, book);
}

function sumOf(
  name: string,
  wordsIn: (name: string) => readonly string[],
  known: Map<string, Sums>,
  book: NameBook,
): Sums {
  const before = known.get(name);
  if (before !== undefined) return before;
  let near = 0;
  let far = 0;
  for (const word of wordsIn(name)) {
    const place = book.places.get(word);
    if (place === undefined) continue;
    near += book.near[place]!;
    far += book.far[place]!;
  }
  const sums = (within(near) << 16) | (within(far) & 0xffff);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(ownCopy(name), sums);
  return sums;
}

/** A book as it lies in weights.json, ready to be looked up. */
export function unpackNames({ words, near, far, scale }: PackedNames): NameBook {
  const list = words.split(' ');
  const places = new Map<string, number>();
  for (let i = 0; i < list.length; i++) places.set(list[i]!, i);
  const weightsOf = (letters: string): Int8Array =>
    Int8Array.from(Buffer.from(letters, 'latin1'), (code) => code - ZERO_LETTER);
  return {
    places,
    near: weightsOf(near),
    far: weightsOf(far),
    scale,
    known: new Map(),
    knownMarked: new Map(),
  };
}
