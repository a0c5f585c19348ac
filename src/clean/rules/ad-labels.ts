import { blocksWhere } from '../block-ranges.js';
import { phraseTable } from '../phrase-table.js';
import type { RunRule } from '../rule.js';
import { isAdLabel } from './signs/is-ad-label.js';
import { opensWith } from './signs/opens-with.js';
import { AD_LABELS, AD_OPENINGS } from './words/ad-labels.js';

const openings = phraseTable(AD_OPENINGS);
const MAX_WORDS = 12;

/** A line such as "Advertisement" or "Article continues below", in the languages that say so. */
export const adLabels: RunRule = {
  kind: 'run',
  name: 'ad-labels',
  category: 'ad',
  reason: 'a line that announces an advertisement',
  gate: { openings: [AD_LABELS, AD_OPENINGS] },
  find: (open, _, woken) =>
    blocksWhere(open, woken, (block) => {
      if (block.type === 'tableRow' || block.type === 'code') return false;
      return isAdLabel(block) || opensWith(block, openings, MAX_WORDS);
    }),
};
