import { lengthOf } from '../tree/code-at.js';
import { LETTER, MARK, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { codesOf } from '../tree/text-codes.js';
import { remembered } from './remembered.js';

/** Letters and digits of a text, lower case, compatibility forms folded: what two spellings of one title share. */
export const bareText = remembered(
  (text) => bareAscii(text) ?? runsOf(lowerForm(text), LETTER | NUMBER | MARK).join(''),
);

/** A text in lower case with its compatibility forms folded (NFKC). */
export function lowerForm(text: string): string {
  // A text of ASCII is its own NFKC; V8 hands every text over to ICU to learn that.
  return (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** By a sign of ASCII, its small letter or digit; 0 for others. */
const BARE = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(sign) ? sign.charCodeAt(0) : 0;
});
const letters = Buffer.alloc(2_000);

/** The bare text of one of ASCII; null for others and for long ones. */
function bareAscii(text: string): string | null {
  const end = lengthOf(text);
  if (end > letters.length) return null;
  const codes = codesOf(text);
  let length = 0;
  for (let i = 0; i < end; i++) {
    const code = codes[i]!;
    if (code >= 0x80) return null;
    const bare = BARE[code]!;
    if (bare !== 0) letters[length++] = bare;
  }
  return letters.toString('latin1', 0, length);
}

/** True when two texts have the same letters and digits in the same order, and any at all. */
export function sameText(a: string, b: string): boolean {
  const bare = bareText(a);
  return bare !== '' && bare === bareText(b);
}
