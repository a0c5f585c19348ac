import type { Block, PageType } from '../types.js';
import { removedBy, scored } from './make-verdict.js';

const ORPHAN = removedBy('settle', 'a heading with nothing kept below it');

/** Longer ones are paragraphs that wear a heading's tag. */
const MOST_WORDS = 12;

/** A listing may end with the title of its last card, a handbook's page with the last of what it lists. */
const ENDS_WITH_HEADING: ReadonlySet<PageType> = new Set<PageType>(['listing', 'documentation']);

/** Headings at the very end of the kept text head something that was taken out: "Related", "Comments". On two types of page they are the text's. */
export function dropOrphanHeadings(list: readonly Block[], type: PageType | null): void {
  if (type !== null && ENDS_WITH_HEADING.has(type)) return;
  for (let i = list.length - 1; i >= 0; i--) {
    const block = list[i]!;
    if (!block.verdict?.kept) continue;
    if (block.type !== 'heading' || block.words > MOST_WORDS) return;
    block.verdict = scored(ORPHAN, block.verdict.score);
  }
}
