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
    const places = new Map<string, number[]>();
    open.forEach((block, i) => {
      if (block.words < fewest || block.inline) return;
      if (block.type === 'code' || block.type === 'tableRow') return;
      const key = block.text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
      const known = places.get(key);
      if (known) known.push(i);
      else places.set(key, [i]);
    });
    const ranges: BlockRange[] = [];
    let lastKept = -1;
    for (const copies of places.values()) {
      if (copies.length === 1) continue;
      // Where the whole article stands twice, the same copy of it must stay from end to end.
      const follows = copies.find((at) => lastKept >= 0 && at > lastKept && at - lastKept <= NEAR);
      lastKept = follows ?? best(copies, open);
      for (const at of copies) if (at !== lastKept) ranges.push({ from: at, to: at + 1 });
    }
    return ranges;
  },
};

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
