import type { ChildNode, Document } from 'domhandler';
import type { PageElement, PageText, TagCounts } from '../types.js';
import { HAS_CLAIM, HAS_HIDING, HAS_PROPERTY, HAS_REL, HAS_TELLING_HREF } from './attribute-bits.js';

/** The tree's nodes in document order, with the ranges that make "is inside" one comparison; see `Page`. */
export interface NumberedTree {
  elements: PageElement[];
  texts: PageText[];
  elementEnd: Int32Array;
  textStart: Int32Array;
  textEnd: Int32Array;
  parent: Int32Array;
  /** The `<noscript>` elements, the `<base>` elements, and those that the lists of these names in `Page` have. */
  noscripts: PageElement[];
  bases: PageElement[];
  maybeHidden: PageElement[];
  tellers: PageElement[];
  describers: PageElement[];
  inputs: PageElement[];
  tags: TagCounts;
  /** Depth of the deepest element; a root's is 1, 0 without elements. */
  depth: number;
}

/** Places in the tables at first, and those kept at most: one huge page must not hold memory for the rest of a run. */
const FIRST = 4096;
const MOST_KEPT = 1 << 16;

// Filled anew for each page and kept for the next, since only a page's end tells how many elements it has.
let ends: Int32Array;
let textStarts: Int32Array;
let textEnds: Int32Array;
let parents: Int32Array;
makeTables(FIRST);

/** How many nodes a tree has at most. */
export interface MostNodes {
  elements: number;
  texts: number;
}

/**
 * Numbers every element and text of a finished tree in document order. Comments and doctypes have no number. With `most`
 * known, no list or table of a giant page is thrown away for a longer one: 40 MB of them for 10 MB of `<b>x</b>`.
 */
export function numberTree(document: Document, most?: MostNodes): NumberedTree {
  const elements = listFor<PageElement>(most?.elements);
  const texts = listFor<PageText>(most?.texts);
  if (most !== undefined && most.elements > MOST_KEPT) makeTables(most.elements);
  let count = 0;
  let textCount = 0;
  const lists: ElementLists = {
    noscripts: [],
    bases: [],
    maybeHidden: [],
    tellers: [],
    describers: [],
    inputs: [],
    tags: { links: 0, images: 0, times: 0, articles: 0, forms: 0 },
  };
  let depth = 0;
  let deepest = 0;
  let holder = -1;
  // Without recursion: hostile pages nest deeper than any call stack.
  let node: ChildNode | null = document.firstChild;
  while (node !== null) {
    if (node.type === 'text') {
      const text = node as PageText;
      text.order = textCount;
      texts[textCount++] = text;
    } else if ('attribs' in node) {
      const element = node as PageElement;
      const order = count++;
      element.order = order;
      if (order === ends.length) widenTables();
      elements[order] = element;
      enlist(element, lists);
      parents[order] = holder;
      textStarts[order] = textCount;
      const inside = element.firstChild;
      if (inside !== null) {
        holder = order;
        if (++depth > deepest) deepest = depth;
        node = inside;
        continue;
      }
      ends[order] = order + 1;
      textEnds[order] = textCount;
      if (depth >= deepest) deepest = depth + 1;
    }
    while (node.next === null && holder !== -1) {
      node = elements[holder]!;
      ends[holder] = count;
      textEnds[holder] = textCount;
      holder = parents[holder]!;
      depth--;
    }
    node = node.next;
  }
  elements.length = count;
  texts.length = textCount;
  const numbered = {
    elements,
    texts,
    elementEnd: handOut(ends, count),
    textStart: handOut(textStarts, count),
    textEnd: handOut(textEnds, count),
    parent: handOut(parents, count),
    noscripts: lists.noscripts,
    bases: lists.bases,
    maybeHidden: lists.maybeHidden,
    tellers: lists.tellers,
    describers: lists.describers,
    inputs: lists.inputs,
    tags: lists.tags,
    depth: deepest,
  };
  if (ends.length > MOST_KEPT) makeTables(FIRST);
  return numbered;
}

type ElementLists = Pick<
  NumberedTree,
  'noscripts' | 'bases' | 'maybeHidden' | 'tellers' | 'describers' | 'inputs' | 'tags'
>;

/** Notes what later stages look for, so that none of them has to walk over all elements for it. */
function enlist(
  element: PageElement,
  { noscripts, bases, maybeHidden, tellers, describers, inputs, tags }: ElementLists,
): void {
  const { name, has } = element;
  let tells = (has & HAS_CLAIM) !== 0;
  let hides = (has & HAS_HIDING) !== 0;
  let describes = (has & HAS_PROPERTY) !== 0;
  switch (name) {
    // Most elements by far.
    case 'div':
    case 'span':
    case 'li':
    case 'p':
    case 'ul':
      break;
    case 'a':
      tags.links++;
      if ((has & (HAS_REL | HAS_TELLING_HREF)) !== 0) describes = true;
      break;
    case 'img':
      tags.images++;
      describes = true;
      break;
    case 'script':
    case 'meta':
      tells = true;
      describes = true;
      break;
    case 'link':
    case 'html':
    case 'title':
    case 'h1':
    case 'h2':
    case 'h3':
    case 'figure':
    case 'video':
    case 'iframe':
      describes = true;
      break;
    case 'input':
      inputs.push(element);
      break;
    case 'time':
      tags.times++;
      describes = true;
      break;
    case 'article':
      tags.articles++;
      break;
    case 'form':
      tags.forms++;
      break;
    case 'noscript':
      noscripts.push(element);
      break;
    case 'base':
      bases.push(element);
      break;
    case 'dialog':
      hides = true;
      break;
    default:
      // `<relative-time>`, `<time-ago>` and their like, whoever made them.
      if (name.length > SHORT && name.includes('-') && name.includes('time')) describes = true;
  }
  if (tells) tellers.push(element);
  if (describes) describers.push(element);
  if (hides) maybeHidden.push(element);
}

/** Names of elements that are no longer cannot hold `-time`. */
const SHORT = 5;

/** Of known length only for giant pages: V8 takes a list with room for more to have holes. */
function listFor<T>(most = 0): T[] {
  return most > MOST_KEPT ? new Array<T>(most) : [];
}

/** Tables that are not kept for the next page need not be copied. */
function handOut(table: Int32Array, length: number): Int32Array {
  return table.length > MOST_KEPT ? table.subarray(0, length) : table.slice(0, length);
}

function makeTables(length: number): void {
  ends = new Int32Array(length);
  textStarts = new Int32Array(length);
  textEnds = new Int32Array(length);
  parents = new Int32Array(length);
}

function widenTables(): void {
  const known = [ends, textStarts, textEnds, parents] as const;
  const { length } = ends;
  // Of a giant page the unused half of four tables would be as much as a page.
  makeTables(length > MOST_KEPT ? length + length / 2 : length * 2);
  [ends, textStarts, textEnds, parents].forEach((table, i) => {
    table.set(known[i]!);
  });
}
