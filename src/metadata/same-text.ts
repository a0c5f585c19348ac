import { remembered } from './remembered.js';

/** Letters and digits of a text, lower case, compatibility forms folded: what two spellings of one title share. */
export const bareText = remembered((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ''),
);

/** True when two texts have the same letters and digits in the same order, and any at all. */
export function sameText(a: string, b: string): boolean {
  const bare = bareText(a);
  return bare !== '' && bare === bareText(b);
}
