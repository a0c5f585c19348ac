import { ownCopy } from '../tree/own-copy.js';

/** Letters and digits of a text, lower case, compatibility forms folded: what two spellings of one title share. */
export function bareText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= 500) known.set(ownCopy(text), ownCopy(bare));
  return bare;
}

/** A page repeats its title and its site's name in a dozen places; the last answers are kept. */
const known = new Map<string, string>();
const MOST_KNOWN = 2_000;

/** True when two texts have the same letters and digits in the same order, and any at all. */
export function sameText(a: string, b: string): boolean {
  const bare = bareText(a);
  return bare !== '' && bare === bareText(b);
}
