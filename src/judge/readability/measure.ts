import { HAS_ANCHOR } from '../../tree/attribute-bits.js';
import { lengthOf } from '../../tree/code-at.js';
import { codesOf } from '../../tree/text-codes.js';
import type { ThinElement } from './thin-element.js';
import type { ThinLeaf } from './thin-leaf.js';
import type { ThinParent } from './thin-parent.js';

/** Bits of `edges`: white space before the first and after the last ink, and whether there is any ink at all. */
export const LEADING_SPACE = 1;
export const TRAILING_SPACE = 2;
export const INK = 4;

/** Measures every element inside `root`, and `root`: characters of the trimmed text with its runs of white space folded to one. */
export function measureElement(root: ThinParent): void {
  let length = 0;
  let edges = 0;
  let commas = 0;
  let otherCommas = 0;
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
    otherCommas += node.otherCommas;
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
  root.otherCommas = otherCommas;
  root.linkInk = linkInk;
  root.anchorInk = anchorInk;
  root.measured = true;
}

/** Measures one text. White space is what `\s` and `trim` take for it. */
export function measureText(leaf: ThinLeaf): void {
  const { data } = leaf;
  const length = lengthOf(data);
  const codes = codesOf(data);
  let spaces = 0;
  let words = 0;
  let commas = 0;
  let otherCommas = 0;
  let before = SPACE;
  for (let i = 0; i < length; i++) {
    // Added up without questions: the processor guesses wrong at the ends of most words.
    const kind = KINDS[codes[i]!]!;
    const space = kind & SPACE;
    spaces += space;
    words += before & ~space;
    before = space;
    commas += (kind >> 1) & 1;
    otherCommas += kind >> 2;
  }
  leaf.measured = true;
  if (words === 0) {
    leaf.edges = length === 0 ? 0 : LEADING_SPACE;
    return;
  }
  leaf.inkLength = length - spaces + words - 1;
  leaf.edges = INK | ((KINDS[codes[0]!]! & SPACE) * LEADING_SPACE) | (before * TRAILING_SPACE);
  leaf.commas = commas;
  leaf.otherCommas = otherCommas;
}

/** The same as `text.replace(/\s{2,}/g, ' ')`. */
export function foldedText(text: string): string {
  const length = lengthOf(text);
  const codes = codesOf(text);
  let folded = '';
  let from = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const space = KINDS[codes[i]!]! & SPACE;
    if ((space & before) === 0) {
      before = space;
      continue;
    }
    const start = i - 1;
    while (i + 1 < length && KINDS[codes[i + 1]!] === SPACE) i++;
    folded += `${text.slice(from, start)} `;
    from = i + 1;
  }
  return folded + text.slice(from);
}

/** A link to a place on the page itself, which Readability counts at three tenths. */
export function isAnchor(link: ThinElement): boolean {
  if ((link.has & HAS_ANCHOR) === 0) return false;
  const href = link.getAttribute('href');
  return href !== null && href.length > 1 && /^#./.test(href);
}

const SPACE = 1;
const COMMA = 2;
const OTHER_COMMA = 4;

/** By UTF-16 code unit, one of these or 0. The commas of other scripts are those of Readability's `REGEXPS.commas`. */
const KINDS = new Uint8Array(0x10000);
for (const code of [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) KINDS[code] = SPACE;
KINDS.fill(SPACE, 0x09, 0x0e);
KINDS.fill(SPACE, 0x2000, 0x200b);
KINDS[0x2c] = COMMA;
for (const code of [0x60c, 0x2e32, 0x2e34, 0x2e41, 0xfe10, 0xfe11, 0xfe50, 0xff0c]) KINDS[code] = OTHER_COMMA;
