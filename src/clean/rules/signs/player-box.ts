import type { Block } from '../../../types.js';
import { isProse } from '../../context.js';
import type { BlockRange, RuleContext } from '../../rule.js';

/** Most lines beside the player's own that its box may hold, and their words. */
const MOST_OTHERS = 3;
const MOST_WORDS = 25;
const PARTS_OF_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** The range widened to the smallest element around it, when that holds the player and at most its titles besides. */
export function playerBox(open: readonly Block[], range: BlockRange, { page }: RuleContext): BlockRange {
  if (range.to - range.from < 3) return range;
  const last = open[range.to - 1]!.element.order;
  let box = open[range.from]!.element.order;
  while (box >= 0 && page.elementEnd[box]! <= last) box = page.parent[box]!;
  if (box < 0 || PARTS_OF_PAGE.has(page.elements[box]!.name)) return range;
  const end = page.elementEnd[box]!;
  const inside = (block: Block | undefined): boolean =>
    block !== undefined && block.element.order >= box && block.element.order < end;
  let { from, to } = range;
  while (inside(open[from - 1])) from--;
  while (inside(open[to])) to++;
  const others = [...open.slice(from, range.from), ...open.slice(range.to, to)];
  return others.length <= MOST_OTHERS && others.every(isTitle) ? { from, to } : range;
}

const isTitle = (block: Block): boolean =>
  block.type !== 'heading' && block.words <= MOST_WORDS && !block.endsSentence && !isProse(block);
