import { HAS_CLASS, HAS_ID, HAS_PROPERTY, HAS_ROLE } from '../tree/attribute-bits.js';
import { keptInts } from '../tree/kept-table.js';
import { NO_NAME } from '../tree/name-value.js';
import type { Blocks, Page, PageElement } from '../types.js';
import { BareNames } from './bare-names.js';
import { KIND, KIND_COUNT, KIND_OF_ROLE, kindOfTag } from './kinds.js';
import { type NameFacts, nameFacts } from './name-facts.js';
import { PathTable } from './path-table.js';
import { Siblings } from './siblings.js';
import { GROUPS, MARKED, MARKED_GROUP } from './word-groups.js';

/**
 * Facts that an element inherits from those around it, per element number. They are read for the elements that hold
 * blocks, for those around these, and for all siblings of either; what stands deeper has zeros.
 */
export interface ElementFacts {
  /** Not per element but per block: the number of its element, which all columns are read by. */
  ofBlock: Int32Array;
  depth: Int16Array;
  /** Number of its row in the three tables below: its parent's where it has nothing to add to that, as two in three. */
  row: Int32Array;
  /** Counts of tags around and including the element, by kind (see `KINDS`): `kinds[row * KINDS_STEP + kind]`. */
  kinds: Uint8Array;
  /** Depth of the nearest, itself included, with a class word of the group, -1 for none: `levels[row * LEVELS_STEP + group]`. */
  levels: Int16Array;
  /** The two tables above, which lie in turns in one memory. */
  rows: Int32Array;
  rowsUsed: number;
  /** Number of the path of tags and classes from the root. */
  path: Int32Array;
  /** Nearest ancestor with more blocks, -1 for none. */
  container: Int32Array;
  /** Siblings of the same tag and class, itself included. */
  like: Int32Array;
  /** Its place among them, from 0. */
  likePlace: Int32Array;
  /** The most repeated element around it, itself not included, below the body; -1 for none. */
  item: Int32Array;
  /** Innermost `<article>` around, -1 for none. */
  article: Int32Array;
  articles: number;
}

/** Whole numbers that the kinds of one element take, and its levels. */
const KIND_WORDS = Math.ceil(KIND_COUNT / 4);
const LEVEL_WORDS = Math.ceil(GROUPS / 2);
const ROW = KIND_WORDS + LEVEL_WORDS;
export const KINDS_STEP = ROW * 4;
export const LEVELS_STEP = ROW * 2;

/**
 * Reads them in one walk in document order, so that each element finds its parent done. They hold until the next page's
 * are read.
 */
export function readElementFacts(page: Page, blocks: Blocks): ElementFacts {
  const { elements, parent, elementEnd } = page;
  const { elementStart: from, elementEnd: to } = blocks;
  const count = elements.length;
  const { facts, around, paths, siblings } = tablesFor(count);
  classes.start();
  const classless = nameFacts(NO_NAME);
  facts.ofBlock = ofBlockTable(blocks.list.length);
  markAround(page, blocks, facts.ofBlock, around);
  for (let i = 0; i < count; i++) {
    if (from[i] === to[i]) {
      i = elementEnd[i]! - 1;
      continue;
    }
    const element = elements[i]!;
    const up = parent[i]!;
    if (up >= 0 && around[up] === 0) {
      // Inside what holds a block: an article can stand there only in a cell of a table.
      if (element.name === 'article') facts.articles++;
      continue;
    }
    if (up >= 0) inherit(facts, blocks, i, up);
    else standAlone(facts, i);
    const classNames = (element.has & HAS_CLASS) === 0 ? classless : nameFacts(element.classValue);
    readOwn(facts, element, classNames, i, up);
    const path = paths.of(up < 0 ? -1 : facts.path[up]!, element.name, classes.numberOf(classNames));
    facts.path[i] = path;
    if (facts.depth[i] !== 0) facts.likePlace[i] = siblings.add(i, up, path);
  }
  countLike(page, facts, siblings, count);
  return facts;
}

const classes = new BareNames();

/** What is written while the elements are walked, with room for so many of them. */
interface Tables {
  facts: ElementFacts;
  /** Per element, 1 where a block's element stands inside it. */
  around: Uint8Array;
  paths: PathTable;
  siblings: Siblings;
}

/** Larger pages get tables of their own, so that one giant does not keep its memory for good. */
const MOST_KEPT = 1 << 15;

/** Those of the page before: new ones for each would be fresh memory each time, which is slow to touch first. */
let kept: Tables | null = null;

function tablesFor(count: number): Tables {
  if (count > MOST_KEPT) return emptied(makeTables(count), count);
  if (kept === null || kept.around.length < count) kept = makeTables(2 << (31 - Math.clz32(count | 1)));
  return emptied(kept, count);
}

const NO_BLOCKS = new Int32Array(0);

function makeTables(size: number): Tables {
  const rows = new Int32Array(size * ROW);
  const facts = {
    ofBlock: NO_BLOCKS,
    depth: new Int16Array(size),
    kinds: new Uint8Array(rows.buffer),
    levels: new Int16Array(rows.buffer, KIND_WORDS * 4),
    rows,
    rowsUsed: 0,
    row: new Int32Array(size),
    path: new Int32Array(size),
    container: new Int32Array(size),
    like: new Int32Array(size),
    likePlace: new Int32Array(size),
    item: new Int32Array(size),
    article: new Int32Array(size),
    articles: 0,
  };
  return { facts, around: new Uint8Array(size), paths: new PathTable(size), siblings: new Siblings(size) };
}

function emptied(tables: Tables, count: number): Tables {
  const { facts, around, paths, siblings } = tables;
  facts.depth.fill(0, 0, count);
  facts.path.fill(0, 0, count);
  facts.container.fill(-1, 0, count);
  facts.like.fill(0, 0, count);
  facts.likePlace.fill(0, 0, count);
  facts.item.fill(-1, 0, count);
  facts.article.fill(-1, 0, count);
  facts.articles = 0;
  facts.rowsUsed = 0;
  around.fill(0, 0, count);
  paths.empty();
  siblings.empty(count);
  return tables;
}

const ofBlockTable = keptInts();

function markAround({ parent }: Page, { list }: Blocks, ofBlock: Int32Array, around: Uint8Array): void {
  for (let i = 0; i < list.length; i++) {
    const own = list[i]!.element.order;
    ofBlock[i] = own;
    for (let at = parent[own]!; at >= 0 && around[at] === 0; at = parent[at]!) around[at] = 1;
  }
}

/** Least like siblings that make an item of a list. */
const FEWEST_ITEMS = 3;

/** Tells how many like siblings there are, and hands the most repeated ancestor down. */
function countLike(
  { parent }: Page,
  { like, item }: ElementFacts,
  { group, sizes }: Siblings,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    if (group[i] === 0) continue;
    like[i] = sizes[group[i]!]!;
    const up = parent[i]!;
    const upper = item[up]!;
    const best = upper >= 0 ? like[upper]! : FEWEST_ITEMS - 1;
    // The innermost repeat wins where it repeats as often: a card, not its column.
    item[i] = like[up]! >= FEWEST_ITEMS && like[up]! * 2 > best ? up : upper;
  }
}

/** A root has no kinds around it, and no groups. */
function standAlone(facts: ElementFacts, i: number): void {
  const { rows } = facts;
  const row = facts.rowsUsed++;
  facts.row[i] = row;
  rows.fill(0, row * ROW, row * ROW + KIND_WORDS);
  rows.fill(-1, row * ROW + KIND_WORDS, (row + 1) * ROW);
}

/** A row for the element alone, that holds what its parent's does; the one it has where it has got one. */
function ownRow(facts: ElementFacts, i: number, up: number): number {
  const known = facts.row[i]!;
  if (up < 0 || known !== facts.row[up]) return known;
  const { rows } = facts;
  const row = facts.rowsUsed++;
  facts.row[i] = row;
  for (let k = 0; k < ROW; k++) rows[row * ROW + k] = rows[known * ROW + k]!;
  return row;
}

function inherit(facts: ElementFacts, blocks: Blocks, i: number, up: number): void {
  facts.depth[i] = facts.depth[up]! + 1;
  facts.article[i] = facts.article[up]!;
  facts.row[i] = facts.row[up]!;
  const own = blocks.elementEnd[i]! - blocks.elementStart[i]!;
  const upper = blocks.elementEnd[up]! - blocks.elementStart[up]!;
  facts.container[i] = upper > own ? up : facts.container[up]!;
}

function readOwn(
  facts: ElementFacts,
  element: PageElement,
  classNames: NameFacts,
  i: number,
  up: number,
): void {
  const { name, has } = element;
  const byTag = kindOfTag(name);
  if (byTag !== undefined) countKind(facts, ownRow(facts, i, up), byTag);
  if ((has & HAS_ROLE) !== 0) {
    const byRole = KIND_OF_ROLE.get(element.attribute('role')!);
    if (byRole !== undefined && byRole !== byTag) countKind(facts, ownRow(facts, i, up), byRole);
  }
  if (byTag === KIND.article) {
    facts.article[i] = i;
    facts.articles++;
  }
  if ((has & HAS_PROPERTY) !== 0 && MARKED.has(element.attribute('itemprop') ?? ''))
    facts.levels[ownRow(facts, i, up) * LEVELS_STEP + MARKED_GROUP] = facts.depth[i]!;
  if ((has & (HAS_CLASS | HAS_ID)) === 0 || name === 'body' || name === 'html') return;
  let { groups } = classNames;
  if ((has & HAS_ID) !== 0) groups |= nameFacts(element.idValue).groups;
  if (groups !== 0) standAtGroups(facts, ownRow(facts, i, up), facts.depth[i]!, groups);
}

function countKind({ kinds }: ElementFacts, row: number, kind: number): void {
  const at = row * KINDS_STEP + kind;
  if (kinds[at]! < 255) kinds[at]!++;
}

function standAtGroups({ levels }: ElementFacts, row: number, depth: number, groups: number): void {
  for (let left = groups; left !== 0; left &= left - 1)
    levels[row * LEVELS_STEP + 31 - Math.clz32(left & -left)] = depth;
}
