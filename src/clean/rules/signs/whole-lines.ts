import type { BlockType } from '../../../types.js';
import { blocksWhere } from '../../block-ranges.js';
import type { LinePatterns } from '../../line-patterns.js';
import type { RunRule } from '../../rule.js';

/** Gate and search of a rule for blocks of some types, `chars` long at most, that are one of the lines. */
export function wholeLines(
  lines: LinePatterns,
  chars: number,
  types: ReadonlySet<BlockType>,
): Pick<RunRule, 'gate' | 'find'> {
  return {
    gate: { patterns: [lines], chars },
    find: (open, _, woken) =>
      blocksWhere(
        open,
        woken,
        ({ text, type }) => types.has(type) && text.length <= chars && lines.test(text),
      ),
  };
}
