import { codeAt, lengthOf } from '../tree/code-at.js';
import { LETTER, MARK, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { codesOf } from '../tree/text-codes.js';
import { remembered } from './remembered.js';

/** Letters and digits of a text, lower case, compatibility forms folded: what two spellings of one title share. */
export const bareText = remembered((text) => bareLatin(text) ?? anyBare(text));

/** A text in lower case with its compatibility forms folded (NFKC). */
export function lowerForm(text: string): string {
  // A text of ASCII is its own NFKC; V8 hands every text over to ICU to learn that.
  return (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** What a sign leaves in a bare text: its code, 0 for nothing, or one of these. */
const UNKNOWN = -1;
const NO_LATIN = -2;
/** Quotes, dashes and points stand below this end, Latin letters below the other, and no marks that join with a letter. */
const SIGNS_START = 0x2010;
const SIGNS_END = 0x2060;
const LETTERS_END = 0x250;
/** By UTF-16 code unit; asked for when a sign is first met. */
const bare = new Int16Array(SIGNS_END).fill(UNKNOWN);
const letters = Buffer.alloc(2_000);

/** The bare text of one of Latin letters and common signs; null for others and for long ones. */
function bareLatin(text: string): string | null {
  const end = lengthOf(text);
  if (end > letters.length) return null;
  const codes = codesOf(text);
  let length = 0;
  for (let i = 0; i < end; i++) {
    const code = codes[i]!;
    if (code >= SIGNS_END) return null;
    let left = bare[code]!;
    if (left < 0) {
      if (left === UNKNOWN) left = bareOf(code);
      if (left === NO_LATIN) return null;
    }
    if (left !== 0) letters[length++] = left;
  }
  return letters.toString('latin1', 0, length);
}

function bareOf(code: number): number {
  const text = anyBare(String.fromCharCode(code));
  const isAlone = (code < LETTERS_END || code >= SIGNS_START) && text.length < 2;
  const left = text === '' ? 0 : codeAt(text, 0);
  bare[code] = isAlone && left < 0x100 ? left : NO_LATIN;
  return bare[code]!;
}

function anyBare(text: string): string {
  return runsOf(lowerForm(text), LETTER | NUMBER | MARK).join('');
}

/** True when two texts have the same letters and digits in the same order, and any at all. */
export function sameText(a: string, b: string): boolean {
  const bare = bareText(a);
  return bare !== '' && bare === bareText(b);
}
