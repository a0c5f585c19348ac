import type { Block } from '../../../types.js';
import { foldedBlock, foldText, MAX_FOLDED } from '../../fold-text.js';
import { type PhraseTable, phraseTable } from '../../phrase-table.js';

/** Whether the block's text begins with one of the phrases, or is one, and has at most `maxWords` words. */
export function opensWith(block: Block, phrases: PhraseTable, maxWords: number): boolean {
  return block.words <= maxWords && phrases.matchAt(foldedBlock(block), 0) > 0;
}

/** Whether the block's whole text is one of the phrases, signs and case aside. */
export function isPhrase(block: Block, phrases: PhraseTable): boolean {
  return phrases.has(foldedBlock(block));
}

/**
 * Length of the phrase with which a folded text begins, 0 when it begins with none. A phrase that ends with "$" counts
 * only as the whole text.
 */
export function openingLength(phrases: readonly string[]): (text: string) => number {
  const openings = phraseTable(phrases.filter((phrase) => !phrase.endsWith('$')));
  const whole = phraseTable(phrases.filter((phrase) => phrase.endsWith('$')));
  return (text) => openings.matchAt(text, 0) || (whole.has(text) ? text.length : 0);
}

/** The folded text after a label such as "Ground game:" at the block's head; empty when it has none. */
export function foldedAfterLabel(block: Block): string {
  const colon = block.text.slice(0, 40).search(/[:：|–—]/);
  return colon > 0 && block.text.length <= MAX_FOLDED ? foldText(block.text.slice(colon + 1)) : '';
}
