import type { Block, PageElement } from '../types.js';

const MOST_PIECES = 1 << 12;

/**
 * The kept blocks as one text: a blank line between paragraphs; a single newline between the items of one list, the
 * rows of one table and lines that a single `<br>` parts. Null when nothing was kept.
 */
export function composeText(blocks: readonly Block[]): string | null {
  // A list to be joined: a text of many added pieces is copied once more when it is first read. Of a giant page several lists,
  // for V8 copies one that grows again and again.
  const pieces: string[] = [];
  let joined = '';
  let before: Block | null = null;
  for (const block of blocks) {
    if (!block.verdict?.kept) continue;
    if (before) pieces.push(isSamePiece(before, block, blocks) ? '\n' : '\n\n');
    pieces.push(block.text);
    before = block;
    if (pieces.length >= MOST_PIECES) joined += pieces.splice(0).join('');
  }
  const text = joined + pieces.join('');
  return text === '' ? null : text;
}

function isSamePiece(before: Block, block: Block, blocks: readonly Block[]): boolean {
  if (block.continues && isNext(before, block, blocks)) return true;
  const { type } = block;
  if (before.type !== type && !(isDefinition(before) && isDefinition(block))) return false;
  if (type === 'tableRow') return closest(before.element, 'table') === closest(block.element, 'table');
  if (type === 'code') return closest(before.element, 'pre') === closest(block.element, 'pre');
  if (type === 'listItem' || isDefinition(block)) return isSameList(before.element, block.element);
  return false;
}

/** Whether only pieces of the line before, such as footnote marks, stand between two blocks. */
function isNext(before: Block, block: Block, blocks: readonly Block[]): boolean {
  for (let i = before.index + 1; i < block.index; i++) if (!blocks[i]!.inline) return false;
  return true;
}

const isDefinition = (block: Block): boolean => block.type === 'term' || block.type === 'definition';

function closest(element: PageElement, name: string): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && at.name !== name) at = at.parent as PageElement | null;
  return at;
}

function isSameList(before: PageElement, element: PageElement): boolean {
  // As nearly all are: neighbours stand in the same lists, or in none.
  if (before.parent === element.parent && !isList(before) && !isList(element)) return true;
  return outermostList(before) === outermostList(element);
}

function outermostList(element: PageElement): PageElement | null {
  let list: PageElement | null = null;
  for (let at: PageElement | null = element; at !== null; at = at.parent as PageElement | null)
    if (isList(at)) list = at;
  return list;
}

function isList({ name }: PageElement): boolean {
  return name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu';
}
