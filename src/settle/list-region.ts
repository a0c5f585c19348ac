import type { Blocks } from '../types.js';
import { innermostHolding, type Range } from './innermost.js';

/** Least open words for which Readability's silence is not believed. */
const LEAST_WORDS = 120;
/** Below this share of the open words Readability has chosen a heading or a note, not what the page is for. */
const MISSED = 0.12;
/** The region is the smallest element with this share of the open words. */
const MOST = 0.6;

/**
 * Where Readability chose next to nothing of a page without prose: a list of links, of goods or of results, which it is not
 * made for. The smallest element that holds most of the open text. Null where Readability's choice can
 * stand: a single sentence may be a short report's.
 */
export function listRegion(blocks: Blocks, readability: Float64Array): Range | null {
  const { list } = blocks;
  const words = new Float64Array(list.length + 1);
  let chosen = 0;
  let reads = false;
  list.forEach((block, i) => {
    const open = block.verdict === null;
    words[i + 1] = words[i]! + (open ? block.words : 0);
    if (!open || readability[i]! <= 0.5) return;
    chosen += block.words;
    reads ||= block.endsSentence || block.stops > 0;
  });
  const all = words[list.length]!;
  if (reads || all < LEAST_WORDS || chosen >= all * MISSED) return null;
  return innermostHolding(blocks, words, all * MOST);
}
