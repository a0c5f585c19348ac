import { keptBytes, keptFloats, keptInts } from '../../tree/kept-table.js';
import type { Blocks, Page } from '../../types.js';
import type { ReadabilityMask, ReadabilityVote } from './vote.js';

const openBlockTable = keptInts();
const openTextTable = keptInts();
const removedTable = keptBytes();

/** Leaves out of Readability's copy what the rules took: the texts of the blocks, and so what only they filled. */
export function maskOf(page: Page, blocks: Blocks): ReadabilityMask {
  const texts = new Uint8Array(page.texts.length);
  const elements = new Uint8Array(page.elements.length);
  const { list, ofText, elementStart, elementEnd } = blocks;
  const { textStart, textEnd } = page;
  // Open are blocks of which no rule has said anything: so many before each block, and so many texts of them before each text.
  const openBlocks = openBlockTable(list.length + 1);
  const removed = removedTable(list.length);
  for (let i = 0; i < list.length; i++) {
    const { verdict } = list[i]!;
    openBlocks[i + 1] = openBlocks[i]! + (verdict === null ? 1 : 0);
    if (verdict?.kept === false) removed[i] = 1;
  }
  const openTexts = openTextTable(texts.length + 1);
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

const totalTable = keptFloats();
const chosenTable = keptBytes();

/** Share of each block's characters that Readability kept, 0 to 1, by block index. */
export function blockShares(page: Page, blocks: Blocks, vote: ReadabilityVote): Float64Array {
  const shares = new Float64Array(blocks.list.length);
  const totals = totalTable(blocks.list.length);
  const { ofText } = blocks;
  const { keptText } = vote;
  const chosen = chosenTable(blocks.list.length);
  for (let i = 0; i < keptText.length; i++) if (keptText[i] === 1 && ofText[i]! >= 0) chosen[ofText[i]!] = 1;
  // The others' texts, most of a page's, are not even looked at.
  for (let i = 0; i < keptText.length; i++) {
    const block = ofText[i]!;
    if (block < 0 || chosen[block] === 0) continue;
    const { length } = page.texts[i]!.data;
    totals[block]! += length;
    if (keptText[i] === 1) shares[block]! += length;
  }
  for (let i = 0; i < shares.length; i++) if (totals[i]! > 0) shares[i] = shares[i]! / totals[i]!;
  return shares;
}
