import type { Blocks, Page } from '../../types.js';
import type { ReadabilityMask, ReadabilityVote } from './vote.js';

/** Leaves out of Readability's copy what the rules took: the texts of the blocks, and so what only they filled. */
export function maskOf(page: Page, blocks: Blocks): ReadabilityMask {
  const texts = new Uint8Array(page.texts.length);
  const elements = new Uint8Array(page.elements.length);
  const { list, ofText, elementStart, elementEnd } = blocks;
  const { textStart, textEnd } = page;
  // Open are blocks of which no rule has said anything: so many before each block, and so many texts of them before each text.
  const openBlocks = new Int32Array(list.length + 1);
  const removed = new Uint8Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const { verdict } = list[i]!;
    openBlocks[i + 1] = openBlocks[i]! + (verdict === null ? 1 : 0);
    if (verdict?.kept === false) removed[i] = 1;
  }
  const openTexts = new Int32Array(texts.length + 1);
  for (let i = 0; i < texts.length; i++) {
    const block = ofText[i]!;
    openTexts[i + 1] = openTexts[i]!;
    if (block < 0) continue;
    texts[i] = removed[block]!;
    if (openBlocks[block + 1] !== openBlocks[block]) openTexts[i + 1]!++;
  }
  for (let i = 0; i < elements.length; i++) {
    const from = elementStart[i]!;
    const to = elementEnd[i]!;
    if (to === from || openBlocks[to] !== openBlocks[from]) continue;
    // All that starts here is gone; a block that started before may still run through it.
    if (openTexts[textStart[i]!] === openTexts[textEnd[i]!]) elements[i] = 1;
  }
  return { elements, texts };
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
