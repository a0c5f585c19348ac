import type { Block } from '../../types.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { callRuns, holdsWord } from './signs/call-runs.js';
import { openingLength } from './signs/opens-with.js';
import { PAYWALL_OPENINGS, PAYWALL_WORDS } from './words/paywalls.js';

const lengthOfOpening = openingLength(PAYWALL_OPENINGS);
const MAX_WORDS = 40;
const speaksOfIt = holdsWord(PAYWALL_WORDS, MAX_WORDS);

/** "Subscribe to continue reading", "Already a subscriber? Log in": lines of a wall before the rest of the text. */
export const paywallLines: RunRule = {
  kind: 'run',
  name: 'paywall-lines',
  category: 'promo',
  reason: 'a line of a paywall or registration wall',
  gate: { openings: [PAYWALL_OPENINGS] },
  find: (open, _, woken) => callRuns(open, woken, isWall, isOffer, { headingWords: 25, followers: 9 }),
};

function isWall(block: Block): boolean {
  if (block.words > MAX_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  const length = lengthOfOpening(text);
  if (length === 0) return false;
  return length === text.length ? block.words > 1 : speaksOfIt(block);
}

/** What the subscriber gets, in a list under the call. */
function isOffer(block: Block): boolean {
  return block.type === 'listItem' && block.words <= 25;
}
