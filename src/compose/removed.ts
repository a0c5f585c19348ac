import { cssPaths } from '../tree/css-path.js';
import type { Block, Category, ExplainEntry, RecordBlock, RemovedCount } from '../types.js';

/** Blocks and words taken out, by category: the cheap proof of the cleaning, in every record. */
export function countRemoved(blocks: readonly Block[]): Partial<Record<Category, RemovedCount>> {
  const categories: Category[] = [];
  const counts: RemovedCount[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { verdict, words } = blocks[i]!;
    if (verdict === null || verdict.kept) continue;
    const category = verdict.category ?? 'boilerplate';
    let place = 0;
    while (place < categories.length && categories[place] !== category) place++;
    if (place === categories.length) {
      categories.push(category);
      counts.push({ blocks: 0, words: 0 });
    }
    const count = counts[place]!;
    count.blocks++;
    count.words += words;
  }
  const removed: Partial<Record<Category, RemovedCount>> = {};
  for (let place = 0; place < categories.length; place++) removed[categories[place]!] = counts[place]!;
  return removed;
}

/** Every block with its verdict, for `--with blocks`. */
export function listBlocks(blocks: readonly Block[]): RecordBlock[] {
  const pathOf = cssPaths();
  return blocks.map((block) => ({
    type: block.type,
    text: block.text,
    level: block.level || null,
    path: pathOf(block.element),
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
  const pathOf = cssPaths();
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
      path: pathOf(block.element),
      removed: !verdict.kept,
    });
  }
  return entries;
}
