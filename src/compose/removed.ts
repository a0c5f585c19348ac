import { cssPath } from '../tree/css-path.js';
import type { Block, Category, ExplainEntry, RecordBlock, RemovedCount } from '../types.js';

/** Blocks and words taken out, by category: the cheap proof of the cleaning, in every record. */
export function countRemoved(blocks: readonly Block[]): Partial<Record<Category, RemovedCount>> {
  const removed: Partial<Record<Category, RemovedCount>> = {};
  // Blocks of one category mostly stand in a row: one look-up does for all of them.
  let last: Category | null = null;
  let count: RemovedCount = { blocks: 0, words: 0 };
  for (const { verdict, words } of blocks) {
    if (verdict === null || verdict.kept) continue;
    const category = verdict.category ?? 'boilerplate';
    if (category !== last) {
      count = removed[category] ?? { blocks: 0, words: 0 };
      removed[category] = count;
      last = category;
    }
    count.blocks++;
    count.words += words;
  }
  return removed;
}

/** Every block with its verdict, for `--with blocks`. */
export function listBlocks(blocks: readonly Block[]): RecordBlock[] {
  return blocks.map((block) => ({
    type: block.type,
    text: block.text,
    level: block.level || null,
    path: cssPath(block.element),
    kept: block.verdict?.kept ?? false,
    by: block.verdict?.by ?? 'settle',
    category: block.verdict?.category ?? null,
    reason: block.verdict?.reason ?? '',
    score: block.verdict?.score ?? null,
  }));
}

/** Least score at which a removed block, and most at which a kept one, is a near miss. */
const NEAR = 0.25;

/** Every removed block with what took it out, and the near misses that were kept, for `--with explain`. */
export function explainRemovals(blocks: readonly Block[], threshold: number): ExplainEntry[] {
  const entries: ExplainEntry[] = [];
  for (const block of blocks) {
    const { verdict } = block;
    if (verdict === null) continue;
    const nearMiss =
      verdict.kept && verdict.score !== null && verdict.score < threshold + NEAR * (1 - threshold);
    if (verdict.kept && !nearMiss) continue;
    entries.push({
      rule: verdict.by,
      category: verdict.category,
      reason: verdict.reason,
      words: block.words,
      text: block.text,
      path: cssPath(block.element),
      removed: !verdict.kept,
    });
  }
  return entries;
}
