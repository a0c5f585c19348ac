import type { Block } from '../../types.js';
import type { BlockRange, RunRule } from '../rule.js';
import { type ShareSign, shareSign } from './signs/share-sign.js';
import { NETWORK_WORDS, SURE_SHARE_WORDS } from './words/share-words.js';

/** Lines of share, print and save tools, known by their wording where no element is named for them. */
export const shareLines: RunRule = {
  kind: 'run',
  name: 'share-lines',
  category: 'share',
  reason: 'a run of lines that only share, print or save tools have',
  gate: { openings: [SURE_SHARE_WORDS, NETWORK_WORDS, ['0']] },
  find: (open, { blocks }, woken) => {
    const ranges: BlockRange[] = [];
    let signs: ShareSign[] = [];
    woken.forEach((at, i) => {
      const sign = shareSign(open[at]!, blocks.words);
      if (sign !== null) signs.push(sign);
      const to = sign === null ? at : at + 1;
      if (sign !== null && woken[i + 1] === to) return;
      const from = to - signs.length;
      if (signs.length > 0 && isTools(open.slice(from, to), signs)) ranges.push({ from, to });
      signs = [];
    });
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
