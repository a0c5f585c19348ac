import { codeAt } from '../tree/code-at.js';
import { LETTER, NUMBER, PERCENT, runsOf } from '../tree/sign-kinds.js';
import type { Block } from '../types.js';

const MARKS = /[\u0300-\u036f]/g;
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
  return foldLatin(text) ?? foldByPattern(text.toLowerCase());
}

/** Most text of the web needs no Unicode tables, which cost several times as much. */
function foldByPattern(lower: string): string {
  return OTHER_LETTERS.test(lower) ? foldAny(lower) : lower.replace(BETWEEN_ASCII_WORDS, ' ').trim();
}

function foldAny(lower: string): string {
  const bare = lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return runsOf(bare, LETTER | NUMBER | PERCENT).join(' ');
}

const SPACE = 32;
/** What each Latin letter up to U+017F folds to, a space for a sign between words; 0 until a text has it. */
const LATIN = 0x180;
const latin = new Uint16Array(LATIN);
const letters = Buffer.alloc(1000);

/** The same for texts of Latin letters and common punctuation alone, in one pass; null for others and for long ones. */
function foldLatin(text: string): string | null {
  const end = text.length;
  if (end > letters.length) return null;
  let length = 0;
  let before = SPACE;
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    let folded = SPACE;
    if (code < LATIN) {
      folded = latin[code]! || foldLetter(code);
      // A letter of two bytes, as the Polish \u0142.
      if (folded > 0xff) return null;
    } else if (code < 0x2010 || code > 0x205f) return null;
    if (folded !== SPACE || before !== SPACE) letters[length++] = folded;
    before = folded;
  }
  return letters.toString('latin1', 0, before === SPACE && length > 0 ? length - 1 : length);
}

/** By the slow way, once for each letter. */
function foldLetter(code: number): number {
  const folded = foldByPattern(String.fromCharCode(code).toLowerCase()).charCodeAt(0) || SPACE;
  latin[code] = folded;
  return folded;
}

/** Likewise, with glued labels parted: "0 secondsVolume" gives "0 seconds volume". */
export function foldGlued(text: string): string {
  return foldText(partGlued(text));
}

/** The text with a space where a small letter meets a capital: "0 secondsVolume" gives "0 seconds Volume". */
export function partGlued(text: string): string {
  if (!mayBeGlued(text)) return text;
  // V8 calls a function for each character that it holds against the letters of all scripts.
  return text.replace(BEYOND_ASCII.test(text) ? GLUED : GLUED_ASCII, '$& ');
}

const SMALL = 1;
const CAPITAL = 2;

/** False where neither pattern matches. */
function mayBeGlued(text: string): boolean {
  let before = 0;
  let beforeThat = 0;
  for (let i = 0, { length } = text; i < length; i++) {
    const code = codeAt(text, i);
    if (code > 0x7f && (code < 0x2010 || code > 0x205f)) return mayBeGluedAbroad(text);
    const kind = code >= 97 && code <= 122 ? SMALL : code >= 65 && code <= 90 ? CAPITAL : 0;
    if (kind === CAPITAL && before === SMALL) return true;
    if (kind === SMALL && before === CAPITAL && beforeThat === CAPITAL) return true;
    beforeThat = before;
    before = kind;
  }
  return false;
}

/** Likewise for texts of all letters: false where no capital stands right behind a letter. */
function mayBeGluedAbroad(text: string): boolean {
  let afterLetter = false;
  for (let i = 0, { length } = text; i < length; i++) {
    const code = codeAt(text, i);
    if (afterLetter && mayBeCapital(code)) return true;
    afterLetter = code < 0x80 ? isLetter(code) : code < 0x2010 || code > 0x205f;
  }
  return false;
}

/** True for all signs but Latin ones that are no capitals, and quotes, dashes and the like. */
function mayBeCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (code >= 0x2010 && code <= 0x205f) return false;
  return code > 0x24f || code !== String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Whether the sign is of another script than Latin, and no quote or the like; folding makes such signs such signs. */
export function isOfOtherScript(code: number): boolean {
  return (code >= 0x370 && code <= 0x1dff) || (code >= 0x3041 && code <= 0xd7ff);
}

/** Whether the code is that of an ASCII letter. */
export function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 97 && small <= 122;
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

/** The block's text folded, with glued labels parted. */
export function foldedGluedBlock(block: Block): string {
  const parted = partGlued(block.text);
  return parted === block.text && parted.length <= MAX_FOLDED ? foldedBlock(block) : foldText(parted);
}

/** Makes room for a page of so many blocks, and lets go of the page before. */
export function startFolding(blocks: number): void {
  foldedOf = new Array(blocks);
  folded = new Array(blocks);
}
