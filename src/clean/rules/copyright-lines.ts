import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { isProse } from '../context.js';
import type { RunRule } from '../rule.js';
import { forbidsCopying, RIGHTS_WORDS } from './words/rights.js';

/** In lower case. */
const SIGN =
  /^\W{0,4}(?:copyright\s?:\s|(?:copyright|copr\.|©|\(c\))[\s,:]{0,3}(?:©|\(c\)|copyright|by)?\s{0,2}(?:(?:19|20)\d\d|copyright)|(?:19|20)\d\d\s?(?:[-–]\s?(?:19|20)?\d\d\s?)?(?:©|copyright))/;
const MOST_WORDS = 120;
const MOST_CHARS = 800;
/** In words: a sentence of the article may speak of copying, so a longer one must stand at the end. */
const SHORT = 25;

/** "© 2024 The Harbour Post. All rights reserved." */
export const copyrightLines: RunRule = {
  kind: 'run',
  name: 'copyright-lines',
  category: 'footer',
  reason: 'a notice of copyright or of who answers for the text',
  gate: { openings: [['copyright', 'copr', 'c', '0']], words: ['©', ...RIGHTS_WORDS], chars: MOST_CHARS },
  find: (open, _, woken) => {
    const first = open.findIndex(isLongProse);
    let last: number | null = null;
    return blocksWhere(open, woken, (block, at) => {
      if (isSigned(block)) return true;
      if (!forbids(block)) return false;
      if (at > first && block.words <= SHORT) return true;
      // Few pages have such a line.
      last ??= open.findLastIndex((other) => isLongProse(other) && !forbids(other));
      return at > last;
    });
  },
};

const isLongProse = (block: Block): boolean => isProse(block) && block.words >= 25;

function isSigned({ text, words, type }: Block): boolean {
  return words <= 60 && text.length <= MOST_CHARS && type !== 'heading' && SIGN.test(text.toLowerCase());
}

function forbids({ text, words, type }: Block): boolean {
  if (words > MOST_WORDS || text.length > MOST_CHARS || type === 'code' || type === 'heading') return false;
  return forbidsCopying(text);
}
