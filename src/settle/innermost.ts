import type { Blocks } from '../types.js';

/** Blocks by their index: from `from` up to, not including, `to`. */
export interface Range {
  from: number;
  to: number;
}

/**
 * The blocks of the smallest element that holds at least so much.
 * @param before sum of what counts before each block; one entry more than blocks.
 */
export function innermostHolding(
  { list, elementStart, elementEnd }: Blocks,
  before: Float64Array,
  least: number,
): Range {
  let from = 0;
  let to = list.length;
  // Elements stand in document order, so the last that holds enough is the innermost.
  for (let i = 0; i < elementStart.length; i++) {
    if (before[elementEnd[i]!]! - before[elementStart[i]!]! < least) continue;
    from = elementStart[i]!;
    to = elementEnd[i]!;
  }
  return { from, to };
}
