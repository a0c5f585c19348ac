import { splitWords } from '../tree/class-words.js';
import type { Blocks, Page, PageElement } from '../types.js';
import { GROUP_OF_WORD, GROUPS } from './word-groups.js';

/** Facts that an element inherits from those around it, per element number. */
export interface ElementFacts {
  depth: Int16Array;
  /** Counts of tags around and including the element, by kind; see `KINDS`. */
  kinds: Uint8Array;
  /** Elements up to the nearest with a class word of the group, -1 for none: `distance[element * GROUPS + group]`. */
  distance: Int16Array;
  /** Number of the path of tags and classes from the root. */
  path: Int32Array;
  paths: number;
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

/** Kinds of tags and roles that are counted. */
export const KINDS = [
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'figure',
  'table',
  'list',
  'article',
  'main',
  'section',
] as const;
const KIND_COUNT = KINDS.length;
export type Kind = (typeof KINDS)[number];
export const KIND: Readonly<Record<Kind, number>> = Object.fromEntries(KINDS.map((k, i) => [k, i])) as Record<
  Kind,
  number
>;

const KIND_OF_TAG = new Map<string, number>([
  ...KINDS.map((kind, i) => [kind, i] as [string, number]),
  ['ul', KIND.list],
  ['ol', KIND.list],
  ['dl', KIND.list],
]);
const KIND_OF_ROLE = new Map<string, number>([
  ['navigation', KIND.nav],
  ['menu', KIND.nav],
  ['menubar', KIND.nav],
  ['contentinfo', KIND.footer],
  ['banner', KIND.header],
  ['complementary', KIND.aside],
  ['main', KIND.main],
]);

const groupsOfNames = new Map<string, readonly number[]>();

/** Word groups of a class or id string; cached, since a page repeats its names. */
function groupsOf(names: string): readonly number[] {
  const known = groupsOfNames.get(names);
  if (known) return known;
  const groups = new Set<number>();
  for (const word of splitWords(names)) for (const group of GROUP_OF_WORD.get(word) ?? []) groups.add(group);
  const list = [...groups];
  if (groupsOfNames.size > 20_000) groupsOfNames.clear();
  groupsOfNames.set(names, list);
  return list;
}

/** Reads them in one walk in document order, so that each element finds its parent done. */
export function readElementFacts(page: Page, blocks: Blocks): ElementFacts {
  const { elements, parent } = page;
  const count = elements.length;
  const facts: ElementFacts = {
    depth: new Int16Array(count),
    kinds: new Uint8Array(count * KIND_COUNT),
    distance: new Int16Array(count * GROUPS).fill(-1),
    path: new Int32Array(count),
    paths: 0,
    container: new Int32Array(count).fill(-1),
    like: new Int32Array(count),
    likePlace: new Int32Array(count),
    item: new Int32Array(count).fill(-1),
    article: new Int32Array(count).fill(-1),
    articles: 0,
  };
  const paths = new Map<number, number>();
  const shapes = new Shapes(count);
  for (let i = 0; i < count; i++) {
    if (blocks.elementStart[i] === blocks.elementEnd[i]) {
      i = page.elementEnd[i]! - 1;
      continue;
    }
    const up = parent[i]!;
    if (up >= 0) inherit(facts, blocks, i, up);
    readOwn(facts, elements[i]!, i);
    const key = ((up < 0 ? -1 : facts.path[up]!) + 1) * shapes.most + shapes.of(elements[i]!);
    let path = paths.get(key);
    if (path === undefined) {
      path = paths.size;
      paths.set(key, path);
    }
    facts.path[i] = path;
  }
  facts.paths = paths.size;
  countLike(page, facts);
  return facts;
}

/** Numbers a page's combinations of tag and class, digits in the class aside. */
class Shapes {
  private readonly byTag = new Map<string, Map<string, number>>();
  private readonly numbers = new Map<string, number>();

  /** @param most no shape's number reaches this. */
  constructor(readonly most: number) {}

  of({ name, attribs }: PageElement): number {
    let byClass = this.byTag.get(name);
    if (byClass === undefined) {
      byClass = new Map();
      this.byTag.set(name, byClass);
    }
    const names = attribs.class ?? '';
    let shape = byClass.get(names);
    if (shape === undefined) {
      shape = this.number(`${name} ${names.replace(/\d+/g, '')}`);
      byClass.set(names, shape);
    }
    return shape;
  }

  private number(shape: string): number {
    const known = this.numbers.get(shape);
    if (known !== undefined) return known;
    this.numbers.set(shape, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** Least like siblings that make an item of a list. */
const FEWEST_ITEMS = 3;

/** Counts like siblings, then hands the most repeated ancestor down. */
function countLike(page: Page, facts: ElementFacts): void {
  const { parent, elements } = page;
  const byParent = new Map<number, number>();
  const keyOf = (i: number): number => (parent[i]! + 1) * facts.paths + facts.path[i]!;
  for (let i = 0; i < elements.length; i++) {
    if (facts.depth[i] === 0) continue;
    const seen = byParent.get(keyOf(i)) ?? 0;
    facts.likePlace[i] = seen;
    byParent.set(keyOf(i), seen + 1);
  }
  for (let i = 0; i < elements.length; i++) {
    if (facts.depth[i] === 0) continue;
    facts.like[i] = byParent.get(keyOf(i))!;
    const up = parent[i]!;
    const upper = facts.item[up]!;
    const best = upper >= 0 ? facts.like[upper]! : FEWEST_ITEMS - 1;
    // The innermost repeat wins where it repeats as often: a card, not its column.
    facts.item[i] = facts.like[up]! >= FEWEST_ITEMS && facts.like[up]! * 2 > best ? up : upper;
  }
}

function inherit(facts: ElementFacts, blocks: Blocks, i: number, up: number): void {
  facts.depth[i] = facts.depth[up]! + 1;
  facts.article[i] = facts.article[up]!;
  for (let k = 0; k < KIND_COUNT; k++) facts.kinds[i * KIND_COUNT + k] = facts.kinds[up * KIND_COUNT + k]!;
  for (let g = 0; g < GROUPS; g++) {
    const far = facts.distance[up * GROUPS + g]!;
    if (far >= 0) facts.distance[i * GROUPS + g] = far + 1;
  }
  const own = blocks.elementEnd[i]! - blocks.elementStart[i]!;
  const upper = blocks.elementEnd[up]! - blocks.elementStart[up]!;
  facts.container[i] = upper > own ? up : facts.container[up]!;
}

function readOwn(facts: ElementFacts, element: PageElement, i: number): void {
  const { name, attribs } = element;
  const byTag = KIND_OF_TAG.get(name);
  const byRole = attribs.role === undefined ? undefined : KIND_OF_ROLE.get(attribs.role);
  for (const kind of byTag === byRole ? [byTag] : [byTag, byRole]) {
    if (kind === undefined) continue;
    const at = i * KIND_COUNT + kind;
    if (facts.kinds[at]! < 255) facts.kinds[at]!++;
  }
  if (name === 'article') {
    facts.article[i] = i;
    facts.articles++;
  }
  if (name === 'body' || name === 'html') return;
  if (attribs.class !== undefined)
    for (const group of groupsOf(attribs.class)) facts.distance[i * GROUPS + group] = 0;
  if (attribs.id !== undefined)
    for (const group of groupsOf(attribs.id)) facts.distance[i * GROUPS + group] = 0;
}
