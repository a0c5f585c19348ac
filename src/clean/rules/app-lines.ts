import type { Block } from '../../types.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { callRuns, holdsWord } from './signs/call-runs.js';
import { openingLength } from './signs/opens-with.js';
import { APP_OPENINGS, APP_WORDS } from './words/calls.js';

const lengthOfOpening = openingLength(APP_OPENINGS);
const MAX_WORDS = 30;
const speaksOfIt = holdsWord(APP_WORDS, MAX_WORDS);

/** A call to install the app of the site. */
export const appLines: RunRule = {
  kind: 'run',
  name: 'app-lines',
  category: 'promo',
  reason: 'a call to install an app',
  find: (open) => callRuns(open, isCall, belongs),
};

function isCall(block: Block): boolean {
  if (block.words > MAX_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  const length = lengthOfOpening(text);
  if (length === 0) return false;
  // The opening alone is the call; a longer line must speak of the matter too.
  return length === text.length ? true : speaksOfIt(block);
}

function belongs(block: Block): boolean {
  return block.words <= 6 && speaksOfIt(block);
}
