import type { Blocks, Page } from '../../types.js';
import type { ReadabilityMask, ReadabilityVote } from './vote.js';

/** Leaves out of Readability's copy what the rules took: the texts of the blocks, and so what only they filled. */
export function maskOf(page: Page, blocks: Blocks): ReadabilityMask {
  const texts = new Uint8Array(page.texts.length);
  const elements = new Uint8Array(page.elements.length);
  const { list, ofText, elementStart, elementEnd } = blocks;
  for (let i = 0; i < texts.length; i++) {
    const block = ofText[i]!;
    if (block >= 0 && list[block]!.verdict?.kept === false) texts[i] = 1;
  }
  const openBefore = new Int32Array(list.length + 1);
  for (let i = 0; i < list.length; i++)
    openBefore[i + 1] = openBefore[i]! + (list[i]!.verdict === null ? 1 : 0);
  for (let i = 0; i < elements.length; i++) {
    const from = elementStart[i]!;
    const to = elementEnd[i]!;
    if (to > from && openBefore[to] === openBefore[from]) {
      // All that starts here is gone; a block that started before may still run through it.
      if (!runsThrough(page, blocks, i)) elements[i] = 1;
    }
  }
  return { elements, texts };
}

/** Whether the element's first text belongs to an open block that started outside it. */
function runsThrough(page: Page, blocks: Blocks, element: number): boolean {
  for (let i = page.textStart[element]!; i < page.textEnd[element]!; i++) {
    const block = blocks.ofText[i]!;
    if (block >= 0 && blocks.list[block]!.verdict === null) return true;
  }
  return false;
}

/** Share of each block's characters that Readability kept, 0 to 1, by block index. */
export function blockShares(page: Page, blocks: Blocks, vote: ReadabilityVote): Float64Array {
  const shares = new Float64Array(blocks.list.length);
  const totals = new Float64Array(blocks.list.length);
  for (let i = 0; i < page.texts.length; i++) {
    const block = blocks.ofText[i]!;
    if (block < 0) continue;
    const { length } = page.texts[i]!.data;
    totals[block] = totals[block]! + length;
    if (vote.keptText[i] === 1) shares[block] = shares[block]! + length;
  }
  for (let i = 0; i < shares.length; i++) if (totals[i]! > 0) shares[i] = shares[i]! / totals[i]!;
  return shares;
}
