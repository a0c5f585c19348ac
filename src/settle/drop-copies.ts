import type { Block, Verdict } from '../types.js';

/** Shorter texts may honestly stand twice: "Yes", a price, a name in a list. */
const LEAST_WORDS = 6;

const COPY: Verdict = {
  kept: false,
  by: 'settle',
  category: 'duplicate',
  reason: 'the same text is kept further up the page',
  final: false,
  score: null,
};

/** Of kept blocks with the same text the first stays. Code and table rows may repeat. */
export function dropCopies(list: readonly Block[]): void {
  const seen = new Set<string>();
  for (const block of list) {
    if (
      !block.verdict?.kept ||
      block.words < LEAST_WORDS ||
      block.type === 'code' ||
      block.type === 'tableRow'
    )
      continue;
    if (seen.has(block.text)) block.verdict = { ...COPY, score: block.verdict.score };
    else seen.add(block.text);
  }
}
