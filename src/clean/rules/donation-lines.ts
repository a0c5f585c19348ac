import type { Block } from '../../types.js';
import type { RunRule } from '../rule.js';
import { callLines } from './signs/call-lines.js';
import { callRuns } from './signs/call-runs.js';
import { DONATION_OPENINGS, DONATION_WORDS } from './words/calls.js';

const { callOf, speaksOfIt } = callLines({
  openings: DONATION_OPENINGS,
  words: DONATION_WORDS,
  maxWords: 45,
});

/** A call to support the site, "Support local journalism", with the lines under it. */
export const donationLines: RunRule = {
  kind: 'run',
  name: 'donation-lines',
  category: 'promo',
  reason: 'a call to give money or to become a member',
  gate: { openings: [DONATION_OPENINGS] },
  find: (open, _, woken) =>
    callRuns(open, woken, isCall, (block) => block.type !== 'heading' && speaksOfIt(block)),
};

function isCall(block: Block): boolean {
  const call = callOf(block);
  // A heading of one word, "Support", may head a section of the page itself.
  return call === 'full' || (call === 'bare' && (block.type !== 'heading' || block.words > 1));
}
