import { codeNear, lengthOf } from '../../tree/code-at.js';
import { keptInts } from '../../tree/kept-table.js';
import { findSign, LETTER, NUMBER } from '../../tree/sign-kinds.js';
import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { BlockRange, RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const FEWEST_WORDS = 6;
/** On a page that may be a list, whose entries share lines such as a price or a place. */
const FEWEST_WORDS_IN_LIST = 15;
const NEIGHBOURS = 8;
const NEAR = 3;

/**
 * A block that says again what another one says: a copy for small screens, a teaser, a pulled quotation, the article twice.
 * Of several the one among most prose stays. Code repeats lines by nature, and posts in a forum quote each other.
 */
export const repeatedBlocks: RunRule = {
  kind: 'run',
  name: 'repeated-blocks',
  category: 'duplicate',
  reason: 'stands on the page once more',
  final: false,
  strong: true,
  find: (open, context) => {
    const kind = pageKind(context.page);
    if (kind === 'forum') return [];
    const fewest = kind === 'article' ? FEWEST_WORDS : FEWEST_WORDS_IN_LIST;
    const ranges: BlockRange[] = [];
    let lastKept = -1;
    for (const copies of sameTexts(open, fewest)) {
      if (copies.length === 1) continue;
      // Where the whole article stands twice, the same copy of it must stay from end to end.
      const follows = copies.find((at) => lastKept >= 0 && at > lastKept && at - lastKept <= NEAR);
      lastKept = follows ?? best(copies, open);
      for (const at of copies) if (at !== lastKept) ranges.push({ from: at, to: at + 1 });
    }
    return ranges;
  },
};

/** Places of blocks of so many words that say the same, the case and signs before the first word aside. */
function sameTexts(open: readonly Block[], fewest: number): Iterable<number[]> {
  const ends = endTable(open.length);
  const counts = countTable(COUNTS);
  open.forEach((block, i) => {
    ends[i] =
      block.words < fewest || block.inline || block.type === 'code' || block.type === 'tableRow'
        ? NOT_ASKED
        : endOf(block.text);
    if (ends[i] !== NOT_ASKED) counts[ends[i]! % COUNTS]!++;
  });
  const places = new Map<string, number[]>();
  open.forEach((block, i) => {
    // Two other texts in one slot are told apart below.
    if (ends[i] === NOT_ASKED || counts[ends[i]! % COUNTS]! < 2) return;
    const lower = block.text.toLowerCase();
    const start = findSign(lower, LETTER | NUMBER);
    const key = start === -1 ? '' : lower.slice(start);
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  });
  return places.values();
}

const NOT_ASKED = -1;
/** Slots in which texts are counted by their ends; a prime. */
const COUNTS = 4093;
const endTable = keptInts();
const countTable = keptInts();
/** Fewer characters than the shortest text of six words has. */
const END_CHARS = 8;

/** Cheap: a number for the ASCII letters and quotes at the end of a text; texts that say the same have the same. */
function endOf(text: string): number {
  let hash = 0;
  const last = lengthOf(text) - 1;
  for (let i = last; i > last - END_CHARS; i--) {
    const code = codeNear(text, i);
    // Beyond ASCII a capital may have another length than its small letter, and one is a "k".
    if (!(code < 128 ? (code | 32) !== 107 : code >= 0x2010 && code <= 0x205f)) break;
    hash = (hash * 31 + (code >= 65 && code <= 90 ? code | 32 : code)) & 0x3fffffff;
  }
  return hash;
}

/** The copy that stands in clearly more prose than the first; else the first. */
function best(copies: readonly number[], open: readonly Block[]): number {
  let kept = copies[0]!;
  let most = proseAround(kept, open);
  for (const at of copies.slice(1)) {
    const around = proseAround(at, open);
    if (around <= most * 1.5 + 5) continue;
    most = around;
    kept = at;
  }
  return kept;
}

function proseAround(at: number, open: readonly Block[]): number {
  let words = 0;
  for (let i = Math.max(0, at - NEIGHBOURS); i <= Math.min(open.length - 1, at + NEIGHBOURS); i++) {
    if (i !== at && isProse(open[i]!)) words += open[i]!.words;
  }
  return words;
}
