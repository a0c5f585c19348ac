import type { Block } from '../types.js';
import type { BlockRange } from './rule.js';

/** The blocks, of those at the given places, for which the test holds, as ranges for a run rule. */
export function blocksWhere(
  open: readonly Block[],
  places: readonly number[],
  test: (block: Block, at: number) => boolean,
): BlockRange[] {
  const ranges: BlockRange[] = [];
  for (const at of places) {
    if (!test(open[at]!, at)) continue;
    const last = ranges.length === 0 ? null : ranges[ranges.length - 1]!;
    if (last?.to === at) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  }
  return ranges;
}

/** The same, each block as a range of its own, for a rule that is weighed a line at a time. */
export function eachWhere(
  open: readonly Block[],
  places: readonly number[],
  test: (block: Block, at: number) => boolean,
): BlockRange[] {
  const ranges: BlockRange[] = [];
  for (const at of places) if (test(open[at]!, at)) ranges.push({ from: at, to: at + 1 });
  return ranges;
}
