import type { Block, Blocks } from '../types.js';
import { innermostHolding, type Range } from './innermost.js';

/** Least words of open prose for which Readability's silence is not believed. */
const LEAST_PROSE = 100;
/** Below this share of the open prose Readability has looked in the wrong place. */
const MISSED = 0.2;
/** The region is the smallest element with this share of the open prose. */
const MOST = 0.7;

/**
 * Where Readability chose next to nothing of a page full of prose: from the first to the last piece of prose in the smallest
 * element that holds most of it. Null where Readability's choice can stand.
 */
export function proseRegion(blocks: Blocks, readability: Float64Array): Range | null {
  const { list } = blocks;
  const prose = new Float64Array(list.length + 1);
  let chosen = 0;
  list.forEach((block, i) => {
    prose[i + 1] = prose[i]! + (isOpenProse(block) ? block.words : 0);
    if (block.verdict === null && readability[i]! > 0.5) chosen += block.words;
  });
  const all = prose[list.length]!;
  if (all < LEAST_PROSE || chosen >= all * MISSED) return null;
  let { from, to } = innermostHolding(blocks, prose, all * MOST);
  while (from < to && !isOpenProse(list[from]!)) from++;
  while (from < to && !isOpenProse(list[to - 1]!)) to--;
  return { from, to };
}

function isOpenProse(block: Block): boolean {
  return block.verdict === null && isProse(block);
}

function isProse(block: Block): boolean {
  if (block.words < 12 || block.linkChars * 2 > block.chars) return false;
  return block.endsSentence || block.stops > 0 || block.words >= 40;
}
