import type { Block } from '../../types.js';
import type { BlockRange, RunRule } from '../rule.js';
import { type ShareSign, shareSign } from './signs/share-sign.js';

/** Lines of share, print and save tools, known by their wording where no element is named for them. */
export const shareLines: RunRule = {
  kind: 'run',
  name: 'share-lines',
  category: 'share',
  reason: 'a run of lines that only share, print or save tools have',
  find: (open) => {
    const signs = open.map(shareSign);
    const ranges: BlockRange[] = [];
    for (let from = 0; from < open.length; from++) {
      if (!signs[from]) continue;
      let to = from + 1;
      while (to < open.length && signs[to]) to++;
      if (isTools(open.slice(from, to), signs.slice(from, to) as ShareSign[])) ranges.push({ from, to });
      from = to - 1;
    }
    return ranges;
  },
};

/** A list of networks in an article has no verb of sharing and no links. */
function isTools(blocks: readonly Block[], signs: readonly ShareSign[]): boolean {
  if (signs.some((sign, i) => sign.sure && isTool(blocks[i]!))) return true;
  const networks = new Set(signs.flatMap((sign) => sign.names));
  let chars = 0;
  let linkChars = 0;
  for (const block of blocks) {
    chars += block.chars;
    linkChars += block.linkChars;
  }
  return networks.size >= 3 && linkChars * 2 > chars;
}

/** A single word such as "Stampa" may head a list: alone it counts as a button, link or piece of another line, not as a heading. */
function isTool(block: Block): boolean {
  return block.type !== 'heading' || block.words > 2 || block.linkChars > 0;
}
