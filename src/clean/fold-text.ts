import type { Block } from '../types.js';

const MARKS = /[\u0300-\u036f]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}%]+/gu;
const GLUED = /\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu;

/** Letters beyond ASCII; quotes, dashes and signs from U+2010 to U+2BFF are none. */
const OTHER_LETTERS = /[\u0080-\u200f\u2c00-\uffff]/;
const BETWEEN_ASCII_WORDS = /[^a-z0-9%]+/g;

/**
 * A text as phrase tables know it: lower case, Latin, Greek and Cyrillic accents off, every run of other signs one
 * space. Empty when it has no letter or digit.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most text of the web needs no Unicode tables, which cost several times as much.
  if (!OTHER_LETTERS.test(lower)) return lower.replace(BETWEEN_ASCII_WORDS, ' ').trim();
  return lower.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(BETWEEN_WORDS, ' ').trim();
}

/** Likewise, with glued labels parted: "0 secondsVolume" gives "0 seconds volume". */
export function foldGlued(text: string): string {
  return foldText(text.replace(GLUED, '$& '));
}

/** Longer blocks are never a label, a notice or a run of a player's words. */
export const MAX_FOLDED = 600;
/** By block index, with the block itself, for each page has a block of that index. */
let foldedOf: (Block | undefined)[] = [];
let folded: (string | undefined)[] = [];

/** The block's text folded, once for all rules; empty for a block of more than `MAX_FOLDED` characters. */
export function foldedBlock(block: Block): string {
  const { index } = block;
  if (foldedOf[index] === block) return folded[index]!;
  const text = block.text.length > MAX_FOLDED ? '' : foldText(block.text);
  foldedOf[index] = block;
  folded[index] = text;
  return text;
}

/** Makes room for a page of so many blocks, and lets go of the page before. */
export function startFolding(blocks: number): void {
  foldedOf = new Array(blocks);
  folded = new Array(blocks);
}
