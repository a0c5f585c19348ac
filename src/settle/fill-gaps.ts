import type { Block, Verdict } from '../types.js';
import { keptBy, scored } from './make-verdict.js';

const GAP = keptBy('settle', 'it stands in the middle of kept text of the same shape');

const WHOLE_LIST = keptBy('settle', 'most of its list is kept');

/** Share of the threshold that such a block must have reached. */
const NEARLY = 0.5;

/** Share of a list's words from which on the rest of it is kept too. */
const MOST = 0.5;

/**
 * Keeps what the model all but chose where the text would have a hole without it: a block whose neighbours on both sides
 * are kept and share its parent, and an item of a list that is mostly kept. What a rule took for good, an advertisement
 * say, is no neighbour and no part of the list.
 */
export function fillGaps(list: readonly Block[], model: Float64Array, threshold: number): void {
  const isNearlyKept = ({ verdict, index }: Block): boolean =>
    verdict?.by === 'model' && !verdict.kept && model[index]! >= threshold * NEARLY;
  for (const block of list)
    if (isNearlyKept(block) && isKeptBeside(list, block, -1) && isKeptBeside(list, block, 1))
      keep(block, GAP);
  // Few pages have such an item, and of their lists few.
  const items = list.filter((block) => block.type === 'listItem' && isNearlyKept(block));
  if (items.length === 0) return;
  const shares = sharesOfLists(list, items);
  for (const item of items) if (shares.get(item.element.parent)!.kept >= MOST) keep(item, WHOLE_LIST);
}

function keep(block: Block, verdict: Verdict): void {
  block.verdict = scored(verdict, block.verdict!.score);
}

const isTaken = ({ verdict }: Block): boolean => verdict?.final === true && !verdict.kept;

function isKeptBeside(list: readonly Block[], block: Block, step: 1 | -1): boolean {
  const other = beside(list, block, step);
  return other?.verdict?.kept === true && other.element.parent === block.element.parent;
}

/** The next block in that direction that no rule took for good. */
function beside(list: readonly Block[], { index }: Block, step: 1 | -1): Block | undefined {
  let at = index + step;
  while (at >= 0 && at < list.length && isTaken(list[at]!)) at += step;
  return list[at];
}

/** By the element that holds any of these items: share of the words of all items in it that is kept. */
function sharesOfLists(
  list: readonly Block[],
  items: readonly Block[],
): ReadonlyMap<unknown, { kept: number }> {
  const sums = new Map<unknown, { kept: number; words: number }>();
  for (const { element } of items)
    if (!sums.has(element.parent)) sums.set(element.parent, { kept: 0, words: 0 });
  for (const block of list) {
    const sum = block.type === 'listItem' && !isTaken(block) ? sums.get(block.element.parent) : undefined;
    if (sum === undefined) continue;
    sum.words += block.words;
    if (block.verdict?.kept) sum.kept += block.words;
  }
  for (const sum of sums.values()) sum.kept /= Math.max(1, sum.words);
  return sums;
}
