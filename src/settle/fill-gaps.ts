import type { Block, Verdict } from '../types.js';

const GAP: Verdict = {
  kept: true,
  by: 'settle',
  category: null,
  reason: 'it stands in the middle of kept text of the same shape',
  final: false,
  score: null,
};

/** Share of the threshold that such a block must have reached. */
const NEARLY = 0.5;

/** Keeps a nearly kept block whose neighbours on both sides are kept and share its parent. */
export function fillGaps(list: readonly Block[], model: Float64Array, threshold: number): void {
  for (let i = 1; i + 1 < list.length; i++) {
    const block = list[i]!;
    if (block.verdict?.by !== 'model' || block.verdict.kept || model[i]! < threshold * NEARLY) continue;
    const before = list[i - 1]!;
    const after = list[i + 1]!;
    if (!before.verdict?.kept || !after.verdict?.kept) continue;
    const { parent } = block.element;
    if (before.element.parent === parent && after.element.parent === parent)
      block.verdict = { ...GAP, score: block.verdict.score };
  }
}
