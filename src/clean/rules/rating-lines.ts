import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { openingLength } from './signs/opens-with.js';
import { RATING_OPENINGS } from './words/calls.js';

const lengthOfOpening = openingLength(RATING_OPENINGS);
const MAX_WORDS = 16;

/** "Was this article helpful?" and its like. */
export const ratingLines: RunRule = {
  kind: 'run',
  name: 'rating-lines',
  category: 'promo',
  reason: 'a question that asks the reader to rate the page',
  gate: { openings: [RATING_OPENINGS] },
  find: (open, _, woken) =>
    blocksWhere(
      open,
      woken,
      (block) =>
        block.words <= MAX_WORDS &&
        block.type !== 'tableRow' &&
        block.type !== 'code' &&
        (block.type !== 'heading' || block.words > 2) &&
        lengthOfOpening(foldedBlock(block)) > 0,
    ),
};
