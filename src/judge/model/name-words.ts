import { COLUMN, FEATURE_COUNT } from '../../features.js';
import { HAS_CLAIM, HAS_CLASS, HAS_ID, HAS_PROPERTY, HAS_ROLE } from '../../tree/attribute-bits.js';
import { splitWords } from '../../tree/class-words.js';
import { keptInts } from '../../tree/kept-table.js';
import type { NameValue } from '../../tree/name-value.js';
import { ownCopy } from '../../tree/own-copy.js';
import { toldWords } from '../../tree/read-told.js';
import { tellWords, wordsTold } from '../../tree/told-words.js';
import type { Blocks, FeatureMatrix, Page, PageElement } from '../../types.js';

/** What the words in the names of elements weigh, in whole numbers; see `weights.ts`. */
export interface NameBook {
  /** By the number of a word of class and id (see `tree/told-words.ts`): its place in `near` and `far`, and one; 0 for none. */
  places: readonly number[];
  /** Per word of role and itemprop, the web's own names: its place. */
  marked: ReadonlyMap<string, number>;
  /** Weights near a block, and far from it. */
  near: Int8Array;
  far: Int8Array;
  /** What a weight of 1 is in log odds. */
  scale: number;
}

/**
 * Words with a space between, those of role and itemprop behind an `@`, and for each a letter that stands for its weight
 * near a block, and one for that far from it.
 */
export interface PackedNames {
  words: string;
  near: string;
  far: string;
  scale: number;
}

/** The character code of weight 0: -31 to 31 are `0` to `n`. */
export const ZERO_LETTER = 79;

/** The block's own element and this many less one above it are near; what stands above those, up to the body, is far. */
const NEAR = 3;

const NAMED = HAS_CLASS | HAS_ID | HAS_ROLE | HAS_CLAIM;

const MARK = '@';

const wordsIn = (element: PageElement, attribute: string): readonly string[] =>
  splitWords(element.attribute(attribute) ?? '');

/** The words of a book that stand around an element: what `fillNames` sums, and what training counts. */
export function namesAround(element: PageElement): { near: string[]; far: string[] } {
  const near: string[] = [];
  const far: string[] = [];
  let at: PageElement | null = element;
  for (let steps = 0; at !== null && at.name !== 'body' && at.name !== 'html'; steps++) {
    (steps < NEAR ? near : far).push(...wordsOf(at));
    at = at.parent as PageElement | null;
  }
  return { near, far };
}

function wordsOf(element: PageElement): readonly string[] {
  const marked = [...wordsIn(element, 'role'), ...wordsIn(element, 'itemprop')];
  return [...splitWords(element.className), ...splitWords(element.id), ...marked.map((word) => MARK + word)];
}

const nearTable = keptInts();
const farTable = keptInts();

/**
 * Fills the two columns that tell how the words in the names of elements around a block speak for article text, in log
 * odds as trained: those of the nearest elements and those of all further up. What `entry-content`, `wp-block-group`,
 * `product-tabs` or `author-box` mean is learned from the pages of many sites, and holds for others made with the same tools.
 */
export function fillNames(page: Page, blocks: Blocks, { values }: FeatureMatrix, book: NameBook): void {
  const { parent, elements, elementEnd } = page;
  const { list, elementStart: from, elementEnd: to } = blocks;
  const body = page.body?.order ?? -1;
  const near = nearTable(elements.length);
  // Sums of an element and all above it.
  const far = farTable(elements.length);
  for (let i = body + 1; i < elements.length; i++) {
    // No block asks for what stands in an element without any.
    if (from[i] === to[i]) {
      i = elementEnd[i]! - 1;
      continue;
    }
    const above = parent[i]!;
    if (above > body) far[i] = far[above]!;
    const element = elements[i]!;
    const { has } = element;
    if ((has & NAMED) === 0) continue;
    if ((has & HAS_CLASS) !== 0) addSums(sumsOf(element.classValue, book), i, near, far);
    if ((has & HAS_ID) !== 0) addSums(sumsOf(element.idValue, book), i, near, far);
    if ((has & (HAS_ROLE | HAS_CLAIM)) === 0) continue;
    if ((has & HAS_ROLE) !== 0) addSums(sumsOfMarked(element.attribute('role'), book), i, near, far);
    if ((has & HAS_PROPERTY) !== 0) addSums(sumsOfMarked(element.attribute('itemprop'), book), i, near, far);
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

/**
 * The sums of the weights near a block and far from it in one number of 32 bits, the far one times 65536: a name has less than a
 * thousand words, of 31 at most, so they never meet.
 */
type Sums = number;

/** The book whose sums are left on names: the one that was asked for first, which but for tests is the only one. */
let usual: NameBook | null = null;

/** The sums of a class or an id, which are left on it. */
function sumsOf(name: NameValue, book: NameBook): Sums {
  if (name.judge !== null && book === usual) return name.judge as Sums;
  let sums = 0;
  for (const word of toldWords(name)) {
    const place = book.places[word] ?? 0;
    if (place > 0) sums += sumsAt(book, place - 1);
  }
  usual ??= book;
  if (book === usual) name.judge = sums;
  return sums;
}

function sumsAt({ near, far }: NameBook, place: number | undefined): Sums {
  return place === undefined ? 0 : near[place]! + far[place]! * 65536;
}

function addSums(sums: Sums, at: number, near: Int32Array, far: Int32Array): void {
  const nearSum = (sums << 16) >> 16;
  near[at]! += nearSum;
  far[at]! += (sums - nearSum) >> 16;
}

const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 200;
const knownMarked = new Map<string, Sums>();

/** The sums of a value of role or itemprop, of which the web has few. */
function sumsOfMarked(value: string | undefined, book: NameBook): Sums {
  if (value === undefined) return 0;
  const known = book === usual ? knownMarked.get(value) : undefined;
  if (known !== undefined) return known;
  let sums = 0;
  for (const word of splitWords(value)) sums += sumsAt(book, book.marked.get(word));
  if (book === usual && value.length <= LONGEST_KNOWN) {
    if (knownMarked.size >= MOST_KNOWN) knownMarked.clear();
    knownMarked.set(ownCopy(value), sums);
  }
  return sums;
}

/** A book as it lies in weights.json, ready to be looked up. */
export function unpackNames({ words, near, far, scale }: PackedNames): NameBook {
  const list = words.split(' ');
  const { places, marked } = placesOf(list);
  const read = (letters: string): Int8Array =>
    Int8Array.from(Buffer.from(letters, 'latin1'), (code) => code - ZERO_LETTER);
  return { places, marked, near: read(near), far: read(far), scale };
}

/** The places of words in their list, of those behind an `@` apart. */
export function placesOf(list: readonly string[]): Pick<NameBook, 'places' | 'marked'> {
  const marked = new Map<string, number>();
  const numbers = tellWords(list);
  const places = new Array<number>(wordsTold()).fill(0);
  for (let i = 0; i < list.length; i++) {
    if (list[i]!.startsWith(MARK)) marked.set(list[i]!.slice(MARK.length), i);
    else places[numbers[i]!] = i + 1;
  }
  return { places, marked };
}
