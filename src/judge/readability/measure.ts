import { HAS_ANCHOR } from '../../tree/attribute-bits.js';
import { codeAt } from '../../tree/code-at.js';
import type { ThinElement } from './thin-element.js';
import type { ThinLeaf } from './thin-leaf.js';
import type { ThinParent } from './thin-parent.js';

/** Bits of `edges`: white space before the first and after the last ink, and whether there is any ink at all. */
export const LEADING_SPACE = 1;
export const TRAILING_SPACE = 2;
export const INK = 4;

const COMMA = 0x2c;
const SHORT = 24;

/** Measures every element inside `root`, and `root`: characters of the trimmed text with its runs of white space folded to one. */
export function measureElement(root: ThinParent): void {
  let length = 0;
  let edges = 0;
  let commas = 0;
  let linkInk = 0;
  let anchorInk = 0;
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 8) continue;
    if (!node.measured) {
      if (node.nodeType === 1) measureElement(node as ThinElement);
      else measureText(node as ThinLeaf);
    }
    const more = node.edges;
    if (more === 0) continue;
    commas += node.commas;
    if (node.nodeType === 1) {
      const element = node as ThinElement;
      linkInk += element.linkInk;
      anchorInk += element.anchorInk;
      if (element.tagName === 'A' || element.tagName === 'a') {
        if (isAnchor(element)) anchorInk += element.inkLength;
        else linkInk += element.inkLength;
      }
    }
    if ((more & INK) === 0) {
      edges |= (edges & INK) === 0 ? LEADING_SPACE : TRAILING_SPACE;
    } else if ((edges & INK) === 0) {
      length = node.inkLength;
      edges |= more;
    } else {
      const between = (edges & TRAILING_SPACE) | (more & LEADING_SPACE);
      length += node.inkLength + (between === 0 ? 0 : 1);
      edges = (edges & ~TRAILING_SPACE) | (more & TRAILING_SPACE);
    }
  }
  root.inkLength = length;
  root.edges = edges;
  root.commas = commas;
  root.linkInk = linkInk;
  root.anchorInk = anchorInk;
  root.measured = true;
}

/** Measures one text. White space is what `\s` and `trim` take for it. */
export function measureText(leaf: ThinLeaf): void {
  if (leaf.data.length <= SHORT) scanText(leaf);
  else searchText(leaf);
  leaf.measured = true;
}

/** Character by character: the quicker way for short texts, most of which are white space between tags. */
function scanText(leaf: ThinLeaf): void {
  const { data } = leaf;
  let length = 0;
  let edges = 0;
  let commas = 0;
  let afterSpace = false;
  for (let i = 0, end = data.length; i < end; i++) {
    const code = codeAt(data, i);
    if ((code > 0x20 && code < 0xa0) || !isSpace(code)) {
      if ((edges & INK) === 0) edges = INK | (afterSpace ? LEADING_SPACE : 0);
      else if (afterSpace) length++;
      length++;
      if (code === COMMA) commas++;
      afterSpace = false;
    } else afterSpace = true;
  }
  if (afterSpace) edges |= (edges & INK) === 0 ? LEADING_SPACE : TRAILING_SPACE;
  leaf.inkLength = length;
  leaf.edges = edges;
  leaf.commas = commas;
}

/** By the engine's own string functions: two to three times as quick for prose. */
function searchText(leaf: ThinLeaf): void {
  const { data } = leaf;
  const trimmed = data.trim();
  if (trimmed === '') {
    leaf.edges = LEADING_SPACE;
    return;
  }
  const leading = isSpace(codeAt(data, 0)) ? LEADING_SPACE : 0;
  const trailing = isSpace(codeAt(data, data.length - 1)) ? TRAILING_SPACE : 0;
  leaf.edges = INK | leading | trailing;
  leaf.inkLength = /\s\s/.test(trimmed) ? trimmed.replace(/\s{2,}/g, ' ').length : trimmed.length;
  for (let i = trimmed.indexOf(','); i >= 0; i = trimmed.indexOf(',', i + 1)) leaf.commas++;
}

/** A link to a place on the page itself, which Readability counts at three tenths. */
export function isAnchor(link: ThinElement): boolean {
  if ((link.has & HAS_ANCHOR) === 0) return false;
  const href = link.getAttribute('href');
  return href !== null && href.length > 1 && /^#./.test(href);
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
