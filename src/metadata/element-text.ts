import type { ParentNode } from 'domhandler';
import { HAS_HIDDEN } from '../tree/attribute-bits.js';
import { lengthOf } from '../tree/code-at.js';
import { withoutIcons } from '../tree/icons.js';
import type { PageElement } from '../types.js';
import { foldSpace } from './fold-space.js';

const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const SILENT_IN_HEADING: ReadonlySet<string> = new Set([...SILENT, 'button']);
// biome-ignore format: a table of words
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins',
  'kbd', 'label', 'mark', 'nobr', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup',
  'time', 'tt', 'u', 'var', 'wbr',
]);
/** Deeper than any real byline or headline; keeps a page of 20,000 nested elements cheap. */
const DEEPEST = 60;

/**
 * Text of an element on one line, white space folded; scripts and the like left out. At most `most` characters are read.
 * @param silent tags whose text is left out too.
 */
export function elementText(root: ParentNode, most = 1_000, silent = SILENT): string {
  return foldSpace(rawText(root, most, '\n', silent));
}

/** The same for a heading: the buttons in it ("Copy link") are no part of it, nor what is hidden, unless it is all that. */
export function headingText(root: ParentNode, most: number): string {
  const text = elementText(root, most, SILENT_IN_HEADING);
  const found = text === '' ? elementText(root, most) : text;
  const clean = withoutIcons(found);
  return clean === found ? found : foldSpace(clean);
}

/** Text of an element as a reader sees its lines: one string a block or `<br>`, white space folded, none empty. */
export function elementLines(root: ParentNode, most = 1_000): string[] {
  const lines: string[] = [];
  for (const line of rawText(root, most, BREAK).split(BREAK)) {
    const folded = foldSpace(line);
    if (folded !== '') lines.push(folded);
  }
  return lines;
}

/** Not white space for `\s`, so that it outlives the folding. */
const BREAK = '\u0001';

function rawText(root: ParentNode, most: number, lineBreak: string, silent = SILENT): string {
  const out = withText('', root, 0, most, lineBreak, silent);
  return out.length > most * 2 ? out.slice(0, most * 2) : out;
}

/** The string with the text of this node's children added to it. */
function withText(
  before: string,
  holder: ParentNode,
  depth: number,
  most: number,
  lineBreak: string,
  silent: ReadonlySet<string>,
): string {
  let out = before;
  for (let node = holder.firstChild; node !== null && lengthOf(out) <= most; node = node.next) {
    if (node.type === 'text') {
      out += node.data;
      continue;
    }
    const element = node as PageElement;
    if (silent.has(element.name) || depth > DEEPEST) continue;
    if (silent === SILENT_IN_HEADING && isHidden(element)) continue;
    const inline = INLINE.has(element.name);
    if (!inline) out += lineBreak;
    out = withText(out, element, depth + 1, most, lineBreak, silent);
    if (!inline) out += lineBreak;
  }
  return out;
}

function isHidden(element: PageElement): boolean {
  return (element.has & HAS_HIDDEN) !== 0;
}
