import { codeAt } from '../tree/code-at.js';
import type { Block } from '../types.js';

const MARKS = /[\u0300-\u036f]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}%]+/gu;
const GLUED = /\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu;

const GLUED_ASCII = /[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g;
/** A character beyond ASCII. */
export const BEYOND_ASCII = /[^\0-\x7f]/;

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
  return foldLatin(lower) ?? foldAny(lower);
}

function foldAny(lower: string): string {
  return lower.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(BETWEEN_WORDS, ' ').trim();
}

/** What each Latin letter up to U+017F folds to, 32 for a sign between words; made letter by letter by the slow way. */
const LATIN = 0x180;
let latin: Uint16Array | null = null;
const letters = new Uint16Array(1000);

/** The same for texts of Latin letters and common punctuation alone, in one pass; null for others and for long ones. */
function foldLatin(lower: string): string | null {
  if (lower.length > letters.length) return null;
  latin ??= Uint16Array.from(
    { length: LATIN },
    (_, code) => foldAny(String.fromCharCode(code)).charCodeAt(0) || 32,
  );
  let length = 0;
  for (let i = 0, end = lower.length; i < end; i++) {
    const code = codeAt(lower, i);
    if (code >= LATIN && (code < 0x2010 || code > 0x205f)) return null;
    const folded = code < LATIN ? latin[code]! : 32;
    if (folded !== 32 || (length > 0 && letters[length - 1] !== 32)) letters[length++] = folded;
  }
  if (length > 0 && letters[length - 1] === 32) length--;
  return String.fromCharCode.apply(null, letters.subarray(0, length) as unknown as number[]);
}

/** Likewise, with glued labels parted: "0 secondsVolume" gives "0 seconds volume". */
export function foldGlued(text: string): string {
  return foldText(partGlued(text));
}

/** The text with a space where a small letter meets a capital: "0 secondsVolume" gives "0 seconds Volume". */
export function partGlued(text: string): string {
  // V8 calls a function for each character that it holds against the letters of all scripts.
  return text.replace(BEYOND_ASCII.test(text) ? GLUED : GLUED_ASCII, '$& ');
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
