import { blocksWhere } from '../block-ranges.js';
import { phraseTable } from '../phrase-table.js';
import type { RunRule } from '../rule.js';
import { opensWith } from './signs/opens-with.js';
import { RATING_OPENINGS } from './words/calls.js';

const openings = phraseTable(RATING_OPENINGS);
const MAX_WORDS = 16;

/** "Was this article helpful?" and its like. */
export const ratingLines: RunRule = {
  kind: 'run',
  name: 'rating-lines',
  category: 'promo',
  reason: 'a question that asks the reader to rate the page',
  find: (open) =>
    blocksWhere(
      open,
      (block) =>
        block.type !== 'tableRow' && block.type !== 'code' && (block.type !== 'heading' || block.words > 2) && opensWith(block, openings, MAX_WORDS),
    ),
};
