import type { Block, Blocks, Category, Page, Verdict } from '../types.js';

/** What the judges said of each block, by block index. */
export interface Votes {
  /** Share of the block's characters that Readability chose, 0 to 1. */
  readability: Float64Array;
  /** The model's probability that the block is article text, 0 to 1; null when the model was not asked. */
  model: Float64Array | null;
  /** From which probability on a block is kept. */
  threshold: number;
}

/** One decision a block: every block has a verdict afterwards. */
export function settle(_page: Page, blocks: Blocks, votes: Votes): void {
  const { list } = blocks;
  const kept = votes.model ? keptByModel(list, votes) : keptByReadability(list, votes);
  for (const block of list) {
    if (block.verdict !== null) continue;
    block.verdict = kept[block.index] === 1 ? KEPT_BY_READABILITY : DROPPED_BY_READABILITY;
  }
}

const KEPT_BY_READABILITY: Verdict = {
  kept: true,
  by: 'readability',
  category: null,
  reason: 'Readability chose it as part of the article',
  final: false,
  score: null,
};

const DROPPED_BY_READABILITY: Verdict = {
  kept: false,
  by: 'readability',
  category: 'boilerplate' satisfies Category,
  reason: 'it stands outside what Readability chose as the article',
  final: false,
  score: null,
};

function keptByReadability(list: readonly Block[], votes: Votes): Uint8Array {
  const kept = new Uint8Array(list.length);
  for (const block of list) if (votes.readability[block.index]! > 0.5) kept[block.index] = 1;
  return kept;
}

function keptByModel(list: readonly Block[], votes: Votes): Uint8Array {
  const kept = new Uint8Array(list.length);
  for (const block of list) if (votes.model![block.index]! >= votes.threshold) kept[block.index] = 1;
  return kept;
}
