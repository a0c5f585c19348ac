import { LETTER, MARK, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { remembered } from './remembered.js';

/** Letters and digits of a text, lower case, compatibility forms folded: what two spellings of one title share. */
export const bareText = remembered((text) => {
  // A text of ASCII is its own NFKC; V8 hands every text over to ICU to learn that.
  const folded = BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text;
  return runsOf(folded.toLowerCase(), LETTER | NUMBER | MARK).join('');
});

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** True when two texts have the same letters and digits in the same order, and any at all. */
export function sameText(a: string, b: string): boolean {
  const bare = bareText(a);
  return bare !== '' && bare === bareText(b);
}
