import type { Block } from '../../../types.js';
import { foldedBlock } from '../../fold-text.js';
import type { PhraseTable } from '../../phrase-table.js';

/** Whether the block's text begins with one of the phrases, or is one, and has at most `maxWords` words. */
export function opensWith(block: Block, phrases: PhraseTable, maxWords: number): boolean {
  return block.words <= maxWords && phrases.matchAt(foldedBlock(block), 0) > 0;
}

/** Whether the block's whole text is one of the phrases, signs and case aside. */
export function isPhrase(block: Block, phrases: PhraseTable): boolean {
  return phrases.has(foldedBlock(block));
}
