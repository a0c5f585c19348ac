import { MATHML_NAMESPACE, SVG_NAMESPACE, type ThinElement } from './thin-element.js';
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
    LI: words('ul ol menu dir'),
    DT: words('dl'),
    DD: words('dl'),
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
    TABLE: words('caption colgroup thead tbody tfoot'),
    THEAD: words('tr'),
    TBODY: words('tr'),
    TFOOT: words('tr'),
    TR: words('td th'),
    COLGROUP: words('col'),
    SELECT: words('option optgroup'),
    OPTGROUP: words('option'),
  }),
);
/** Elements that hold text only. */
const TEXT_ONLY = words('option textarea title iframe');
/** A parser drops the first newline behind these start tags. */
const EATS_NEWLINE = words('pre textarea listing');
/** Tags that never come through a second parse unchanged, or too seldom to reason about. */
const NEVER = words('html head body frameset frame image plaintext xmp noembed noframes noscript');
/** Elements that may not stand inside their own kind at any depth. */
const NOT_NESTED = words('a nobr button form');

/** What is open above an element; one object a kind of change, shared by all below. */
interface Above {
  paragraph: boolean;
  /** Tag names of open elements that may not be nested, joined by spaces. */
  kinds: string;
}

/**
 * True when writing this content as HTML and parsing it again surely gives the same tree. False where it may not: the
 * rules are stricter than the parser's.
 */
export function isStable(root: ThinElement): boolean {
  return contentIsStable(root, { paragraph: false, kinds: '' });
}

function contentIsStable(parent: ThinElement, above: Above): boolean {
  const allowed = parent.isHtml ? CHILDREN.get(parent.tagName) : undefined;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const element = node as ThinElement;
      if (allowed !== undefined && !allowed.has(element.tagName)) return false;
      if (!(element.isHtml ? htmlIsStable(element, parent, above) : foreignIsStable(element, parent)))
        return false;
      if (element.firstChild !== null && !contentIsStable(element, inside(element, above))) return false;
    } else if (node.nodeType === 3 && !textIsStable(node as ThinLeaf, parent, allowed !== undefined))
      return false;
  }
  return true;
}

function htmlIsStable(element: ThinElement, parent: ThinElement, above: Above): boolean {
  const tag = element.tagName;
  if (!parent.isHtml && !takesHtml(parent)) return false;
  if (NEVER.has(tag)) return false;
  if (above.paragraph && ENDS_PARAGRAPH.has(tag)) return false;
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
  if (tag === 'P') return { ...above, paragraph: true };
  if (NOT_NESTED.has(tag)) {
    return { paragraph: above.paragraph && tag !== 'BUTTON', kinds: `${above.kinds} ${tag} ` };
  }
  if (above.paragraph && PARAGRAPH_WALLS.has(tag)) return { ...above, paragraph: false };
  return above;
}
