import type { Block } from '../../types.js';
import type { BlockRange, RunRule } from '../rule.js';

/** The headline, which the record holds as `title`: the page's h1, or the same words once more before the text. */
export const repeatedHeadline: RunRule = {
  kind: 'run',
  name: 'repeated-headline',
  category: 'title',
  reason: 'the headline, which stands in `title`',
  find: (open, context) => {
    if (context.title === null) return [];
    const title = plain(context.title);
    if (title.length < 2) return [];
    const ranges: BlockRange[] = [];
    open.forEach((block, i) => {
      if (saysTitle(block, title)) ranges.push({ from: i, to: i + 1 });
    });
    return ranges;
  },
};

function saysTitle(block: Block, title: string): boolean {
  if (
    block.text.length > title.length * 2 + 40 ||
    block.text.length < 2 ||
    block.type === 'code' ||
    block.type === 'tableRow'
  )
    return false;
  const text = plain(block.text);
  if (text === title) return block.type === 'heading' || block.words >= 3;
  if (block.type !== 'heading' || block.level > 2 || text.length < 12) return false;
  // An h1 may end in the site's name, and the title may have lost or gained a subtitle.
  return (
    (block.level === 1 || title.length > 30) &&
    (title.startsWith(text) || text.startsWith(title) || title.endsWith(text)) &&
    shareOf(text, title) > 0.5
  );
}

const shareOf = (a: string, b: string): number => Math.min(a.length, b.length) / Math.max(a.length, b.length);

/** Letters and digits only, lower case, so that quotes and dashes do not count. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
