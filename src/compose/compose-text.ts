import type { Block, PageElement } from '../types.js';

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu']);

/**
 * The kept blocks as one text: a blank line between paragraphs; a single newline between the items of one list, the
 * rows of one table and lines that a single `<br>` parts. Null when nothing was kept.
 */
export function composeText(blocks: readonly Block[]): string | null {
  let text = '';
  let before: Block | null = null;
  for (const block of blocks) {
    if (!block.verdict?.kept) continue;
    if (before) text += isSamePiece(before, block, blocks) ? '\n' : '\n\n';
    text += block.text;
    before = block;
  }
  return text === '' ? null : text;
}

function isSamePiece(before: Block, block: Block, blocks: readonly Block[]): boolean {
  if (block.continues && isNext(before, block, blocks)) return true;
  if (before.type !== block.type && !(isDefinition(before) && isDefinition(block))) return false;
  if (block.type === 'tableRow') return closest(before.element, TABLE) === closest(block.element, TABLE);
  if (block.type === 'code') return closest(before.element, PRE) === closest(block.element, PRE);
  if (block.type === 'listItem' || isDefinition(block))
    return outermostList(before.element) === outermostList(block.element);
  return false;
}

/** Whether only pieces of the line before, such as footnote marks, stand between two blocks. */
function isNext(before: Block, block: Block, blocks: readonly Block[]): boolean {
  for (let i = before.index + 1; i < block.index; i++) if (!blocks[i]!.inline) return false;
  return true;
}

const PRE: ReadonlySet<string> = new Set(['pre']);
const TABLE: ReadonlySet<string> = new Set(['table']);
const isDefinition = (block: Block): boolean => block.type === 'term' || block.type === 'definition';

function closest(element: PageElement, names: ReadonlySet<string>): PageElement | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent as PageElement | null) {
    if (names.has(at.name)) return at;
  }
  return null;
}

function outermostList(element: PageElement): PageElement | null {
  let list: PageElement | null = null;
  for (let at = closest(element, LISTS); at !== null; at = closest(at.parent as PageElement, LISTS)) {
    list = at;
    if (at.parent === null) break;
  }
  return list;
}
