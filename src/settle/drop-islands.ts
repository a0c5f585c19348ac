import type { Block, Verdict } from '../types.js';

/** Open blocks left out between two kept ones that part them into two islands. */
const GAP = 8;
/** An island is small against the main text below this share of its words. */
const SMALL = 0.06;
/** Above this mean probability an island stands by itself. */
const SURE = 0.8;

const ISLAND: Verdict = {
  kept: false,
  by: 'settle',
  category: 'boilerplate',
  reason: 'a small piece far from the text, with nothing around it that speaks for it',
  final: false,
  score: null,
};

interface Island {
  blocks: Block[];
  words: number;
  /** Words times probability. */
  weight: number;
}

/** Drops small doubtful pieces before or behind the main text. */
export function dropIslands(list: readonly Block[], model: Float64Array): void {
  const islands = findIslands(list, model);
  if (islands.length < 2) return;
  const main = islands.reduce((a, b) => (b.words > a.words ? b : a));
  for (const { blocks, words, weight } of islands) {
    if (words >= main.words * SMALL || weight >= words * SURE) continue;
    for (const block of blocks) block.verdict = { ...ISLAND, score: block.verdict?.score ?? null };
  }
}

function findIslands(list: readonly Block[], model: Float64Array): Island[] {
  const islands: Island[] = [];
  let gap = GAP;
  for (const block of list) {
    if (!block.verdict?.kept) {
      if (block.verdict?.by === 'model') gap++;
      continue;
    }
    if (gap >= GAP) islands.push({ blocks: [], words: 0, weight: 0 });
    gap = 0;
    const island = islands[islands.length - 1]!;
    island.blocks.push(block);
    island.words += block.words;
    island.weight += block.words * model[block.index]!;
  }
  return islands;
}
