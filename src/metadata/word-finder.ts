import { codeAt, lengthOf } from '../tree/code-at.js';

/** Signs other than letters that words may hold; the space stands for all white space of ASCII, and for both ends of a text. */
const SIGNS = '/.-_ ';
const SPACE = 31;
/** Quotes, dashes and points, which texts of ASCII have besides. */
const QUOTES_START = 0x2010;
const QUOTES_END = 0x2027;
/** One more than there are signs and letters; a power of two. */
const KINDS = 32;

/** By ASCII code: 1 to 26 for letters of either case, then the signs; 0 for all else. */
const kinds = new Uint8Array(128);
for (let letter = 1; letter <= 26; letter++) kinds[0x40 + letter] = kinds[0x60 + letter] = letter;
for (const [i, sign] of [...SIGNS].entries()) kinds[sign.charCodeAt(0)] = 27 + i;
for (const space of '\t\n\v\f\r') kinds[space.charCodeAt(0)] = SPACE;

/**
 * Tells which of some lists have a word that stands in a text, whatever its case, as a sum of bits: the first list is 1,
 * the second 2, up to the eighth. One look at each character however many words there are, where V8 tries a pattern's
 * words one by one at each. Letters beyond ASCII give all bits: who asks has a pattern for the exact answer.
 * @param lists words of small letters and the signs above; ` ad ` is found in `ad` and `big ad`, not in `header`.
 */
export function wordFinder(...lists: readonly (readonly string[])[]): (text: string) => number {
  const { next, found } = buildStates(lists);
  const all = 2 ** lists.length - 1;
  return (text) => {
    let bits = 0;
    let state = next[SPACE]!;
    for (let i = 0, length = lengthOf(text); i < length; i++) {
      const code = codeAt(text, i);
      if (code > 0x7f && (code < QUOTES_START || code > QUOTES_END)) return all;
      state = next[state * KINDS + (code > 0x7f ? 0 : kinds[code]!)]!;
      bits |= found[state]!;
    }
    return bits | found[next[state * KINDS + SPACE]!]!;
  };
}

/** The machine of Aho and Corasick: a state for each beginning of a word, and where each character leads from it. */
function buildStates(lists: readonly (readonly string[])[]) {
  const most = lists.flat().join('').length + 1;
  const next = new Uint16Array(most * KINDS);
  const found = new Uint8Array(most);
  /** Of each state, the states that come behind it in a word, with the kinds of character that lead there. */
  const behind: { state: number; kind: number }[][] = [[]];
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const kind = kinds[codeAt(word, i)]!;
        const place = state * KINDS + kind;
        if (next[place] === 0) {
          next[place] = behind.push([]) - 1;
          behind[state]!.push({ state: next[place]!, kind });
        }
        state = next[place]!;
      }
      found[state]! |= 1 << list;
    }
  }
  joinEnds(next, found, behind);
  return { next: next.slice(0, behind.length * KINDS), found };
}

/** Leads each state, where no word goes on, to the longest other beginning of a word that ends there. */
function joinEnds(
  next: Uint16Array,
  found: Uint8Array,
  behind: readonly { state: number; kind: number }[][],
): void {
  const shorter = new Uint16Array(behind.length);
  // Breadth first, so that shorter beginnings are finished before the longer ones that lead to them.
  const queue = [0];
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i]!;
    const from = shorter[state]!;
    found[state]! |= found[from]!;
    // The whole row at once: state by state and kind by kind it would take a fresh program a millisecond.
    if (state !== 0) next.copyWithin(state * KINDS, from * KINDS, (from + 1) * KINDS);
    for (const { state: longer, kind } of behind[state]!) {
      if (state !== 0) shorter[longer] = next[from * KINDS + kind]!;
      next[state * KINDS + kind] = longer;
      queue.push(longer);
    }
  }
}
