import type { Block } from '../types.js';

/** Whether a block reads as prose: long enough, mostly unlinked, with a sentence's end. */
export function isSentence(block: Block): boolean {
  return block.words >= 8 && block.linkChars * 2 <= block.chars && (block.endsSentence || block.stops > 1);
}
