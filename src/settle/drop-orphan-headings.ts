import type { Block } from '../types.js';
import { removedBy, scored } from './make-verdict.js';

const ORPHAN = removedBy('settle', 'a heading with nothing kept below it');

/** Longer ones are paragraphs that wear a heading's tag. */
const MOST_WORDS = 12;

/** Headings at the very end of the kept text head something that was taken out: "Related", "Comments". */
export function dropOrphanHeadings(list: readonly Block[]): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const block = list[i]!;
    if (!block.verdict?.kept) continue;
    if (block.type !== 'heading' || block.words > MOST_WORDS) return;
    block.verdict = scored(ORPHAN, block.verdict.score);
  }
}
