import { MATHML_NAMESPACE, SVG_NAMESPACE } from './tag-facts.js';
import type { ThinElement } from './thin-element.js';
import type { ThinLeaf } from './thin-leaf.js';

const words = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '));

/** Start tags that end an open paragraph. */
const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul dd dt',
);
/** What a paragraph cannot be ended across. */
const PARAGRAPH_WALLS = words('button caption td th');
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
/** Tags that may stand only under these parents, or a parser would move or drop them. */
const PARENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    CAPTION: words('table'),
    COLGROUP: words('table'),
    COL: words('colgroup'),
    THEAD: words('table'),
    TBODY: words('table'),
    TFOOT: words('table'),
    TR: words('thead tbody tfoot'),
    TD: words('tr'),
    TH: words('tr'),
    OPTION: words('select optgroup datalist'),
    OPTGROUP: words('select'),
    RB: words('ruby'),
    RT: words('ruby'),
    RTC: words('ruby'),
    RP: words('ruby'),
  }),
);
/** Parents that take only these children, and no words beside them. */
const CHILDREN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    TABLE: words('caption colgroup thead tbody tfoot template'),
    THEAD: words('tr template'),
    TBODY: words('tr template'),
    TFOOT: words('tr template'),
    TR: words('td th template'),
    COLGROUP: words('col template'),
    SELECT: words('option optgroup'),
    OPTGROUP: words('option'),
  }),
);
const TABLE_PARTS = words('table thead tbody tfoot tr');
/** Elements that hold text only. */
const TEXT_ONLY = words('option textarea title iframe');
/** A parser drops the first newline behind these start tags. */
const EATS_NEWLINE = words('pre textarea listing');
/** Tags that never come through a second parse unchanged, or too seldom to reason about. */
const NEVER = words('html head body frameset frame image plaintext xmp noembed noframes noscript');
/** Elements that may not stand inside their own kind at any depth. */
const NOT_NESTED = words('a nobr button form');

/** A new item or term ends an open one above it, unless one of these stands between (the standard's "special" tags). */
const ITEM_WALLS = words(
  'article aside blockquote button caption center details dir dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup main menu nav object ol pre section select summary table td th ul',
);

/** What is open above an element. */
interface Above {
  paragraph: boolean;
  item: boolean;
  term: boolean;
  /** Tag names of open elements that may not be nested, joined by spaces. */
  kinds: string;
}

/**
 * True when writing this content as HTML and parsing it again surely gives the same tree. False where it may not: the
 * rules are stricter than the parser's.
 */
export function isStable(root: ThinElement): boolean {
  return contentIsStable(root, { paragraph: false, item: false, term: false, kinds: '' });
}

function contentIsStable(parent: ThinElement, above: Above): boolean {
  const allowed = parent.isHtml ? CHILDREN.get(parent.tagName) : undefined;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const element = node as ThinElement;
      if (allowed !== undefined && !allowed.has(element.tagName) && !fitsInTable(element, parent))
        return false;
      if (!(element.isHtml ? htmlIsStable(element, parent, above) : foreignIsStable(element, parent)))
        return false;
      if (element.firstChild !== null && !contentIsStable(element, inside(element, above))) return false;
    } else if (node.nodeType === 3 && !textIsStable(node as ThinLeaf, parent, allowed !== undefined))
      return false;
  }
  return true;
}

/** A parser leaves an empty form and a hidden field where they stand between rows and cells. */
function fitsInTable(element: ThinElement, parent: ThinElement): boolean {
  if (!TABLE_PARTS.has(parent.tagName)) return false;
  if (element.tagName === 'FORM') return element.firstChild === null;
  return element.tagName === 'INPUT' && element.getAttribute('type')?.toLowerCase() === 'hidden';
}

function htmlIsStable(element: ThinElement, parent: ThinElement, above: Above): boolean {
  const tag = element.tagName;
  if (!parent.isHtml && !takesHtml(parent)) return false;
  if (NEVER.has(tag)) return false;
  if (above.paragraph && ENDS_PARAGRAPH.has(tag)) return false;
  if (tag === 'LI' ? above.item : (tag === 'DT' || tag === 'DD') && above.term) return false;
  if (PARENTS.has(tag) && !PARENTS.get(tag)!.has(parent.tagName)) return false;
  if (parent.isHtml && TEXT_ONLY.has(parent.tagName)) return false;
  if (HEADINGS.has(tag) && HEADINGS.has(parent.tagName)) return false;
  return !(NOT_NESTED.has(tag) && above.kinds.includes(` ${tag} `));
}

function takesHtml(foreign: ThinElement): boolean {
  return foreign.namespace === SVG_NAMESPACE && /^(?:foreignObject|desc|title)$/.test(foreign.tagName);
}

function foreignIsStable(element: ThinElement, parent: ThinElement): boolean {
  if (parent.namespace === element.namespace)
    return !takesHtml(parent) && !/^annotation-xml$/.test(parent.tagName);
  if (!parent.isHtml && !takesHtml(parent)) return false;
  return element.tagName === (element.namespace === MATHML_NAMESPACE ? 'math' : 'svg');
}

function textIsStable(leaf: ThinLeaf, parent: ThinElement, spaceOnly: boolean): boolean {
  const { data } = leaf;
  if (data.includes('\r') || data.includes('\0')) return false;
  if (spaceOnly && !/^[\t\n\f ]*$/.test(data)) return false;
  return !(data.startsWith('\n') && leaf.previousSibling === null && EATS_NEWLINE.has(parent.tagName));
}

function inside(element: ThinElement, above: Above): Above {
  const tag = element.tagName;
  let { paragraph, item, term, kinds } = above;
  if (tag === 'P') paragraph = true;
  else if (PARAGRAPH_WALLS.has(tag)) paragraph = false;
  if (NOT_NESTED.has(tag)) kinds = `${kinds} ${tag} `;
  if (ITEM_WALLS.has(tag)) item = term = false;
  else if (tag === 'LI') {
    item = true;
    term = false;
  } else if (tag === 'DT' || tag === 'DD') {
    item = false;
    term = true;
  }
  return { paragraph, item, term, kinds };
}
