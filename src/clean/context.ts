import type { Block, Blocks, Page, PageElement } from '../types.js';
import type { RuleContext } from './rule.js';

/** Whether a block reads as sentences: long enough, closed by a stop or holding one, and not mostly links. */
export function isProse(block: Block): boolean {
  if (block.hidden || block.words < 12 || block.linkChars * 2 > block.chars) return false;
  return block.endsSentence || block.stops > 0 || block.words >= 40;
}

/** What rules may look at, with prefix sums so that each question is two look-ups. */
export function makeContext(
  page: Page,
  blocks: Blocks,
  title: string | null,
  authors: readonly string[],
): RuleContext {
  const { list, elementStart, elementEnd, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const proseBefore = new Float64Array(list.length + 1);
  list.forEach((block, i) => {
    proseBefore[i + 1] = proseBefore[i]! + (isProse(block) ? block.words : 0);
  });
  const between = (sums: Float64Array, element: PageElement): number =>
    sums[elementEnd[element.order]!]! - sums[elementStart[element.order]!]!;
  return {
    page,
    blocks,
    title,
    authors,
    proseBefore,
    proseWords: proseBefore[list.length]!,
    blocksIn: (element) => list.slice(elementStart[element.order]!, elementEnd[element.order]!),
    wordsIn: (element) => between(wordsBefore, element),
    proseIn: (element) => between(proseBefore, element),
    linkDensity: (element) => {
      const chars = between(charsBefore, element);
      return chars === 0 ? 0 : between(linkCharsBefore, element) / chars;
    },
  };
}
