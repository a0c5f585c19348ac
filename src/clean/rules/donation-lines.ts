import type { Block } from '../../types.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { callRuns, holdsWord } from './signs/call-runs.js';
import { openingLength } from './signs/opens-with.js';
import { DONATION_OPENINGS, DONATION_WORDS } from './words/calls.js';

const lengthOfOpening = openingLength(DONATION_OPENINGS);
const MAX_WORDS = 45;
const speaksOfIt = holdsWord(DONATION_WORDS, MAX_WORDS);

/** A call to support the site, "Support local journalism", with the lines under it. */
export const donationLines: RunRule = {
  kind: 'run',
  name: 'donation-lines',
  category: 'promo',
  reason: 'a call to give money or to become a member',
  find: (open) => callRuns(open, isCall, belongs),
};

function isCall(block: Block): boolean {
  if (block.words > MAX_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  const length = lengthOfOpening(text);
  if (length === 0) return false;
  // The opening alone is the call; a longer line must speak of the matter too.
  return length === text.length ? block.type !== 'heading' || block.words > 1 : speaksOfIt(block);
}

function belongs(block: Block): boolean {
  return block.type !== 'heading' && speaksOfIt(block);
}
