import type { Block } from '../types.js';
import type { BlockRange } from './rule.js';

/** The blocks for which the test holds, as ranges for a run rule. */
export function blocksWhere(
  open: readonly Block[],
  test: (block: Block, at: number) => boolean,
): BlockRange[] {
  const ranges: BlockRange[] = [];
  open.forEach((block, at) => {
    if (!test(block, at)) return;
    const last = ranges[ranges.length - 1];
    if (last && last.to === at) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  });
  return ranges;
}
