import type { Block, Blocks } from '../types.js';
import { innermostHolding } from './innermost.js';

/** Least words of open prose for which Readability's silence is not believed. */
const LEAST_PROSE = 100;
/** Below this share of the open prose Readability has looked in the wrong place. */
const MISSED = 0.2;
/** The region is the smallest element with this share of the open prose. */
const MOST = 0.7;

/**
 * Where Readability chose next to nothing of a page full of prose: the open blocks between the first and the last piece
 * of prose in the smallest element that holds most of it. Null where Readability's choice can stand.
 */
export function proseRegion(blocks: Blocks, readability: Float64Array): ReadonlySet<Block> | null {
  const { list } = blocks;
  const prose = new Float64Array(list.length + 1);
  let chosen = 0;
  list.forEach((block, i) => {
    const own = block.verdict === null && isProse(block) ? block.words : 0;
    prose[i + 1] = prose[i]! + own;
    if (block.verdict === null && readability[i]! > 0.5) chosen += block.words;
  });
  const all = prose[list.length]!;
  if (all < LEAST_PROSE || chosen >= all * MISSED) return null;
  const { from, to } = innermostHolding(blocks, prose, all * MOST);
  const inside = list.slice(from, to);
  const first = inside.findIndex((block) => block.verdict === null && isProse(block));
  const last = inside.findLastIndex((block) => block.verdict === null && isProse(block));
  return new Set(inside.slice(first, last + 1).filter((block) => block.verdict === null));
}

function isProse(block: Block): boolean {
  if (block.words < 12 || block.linkChars * 2 > block.chars) return false;
  return block.endsSentence || block.stops > 0 || block.words >= 40;
}
