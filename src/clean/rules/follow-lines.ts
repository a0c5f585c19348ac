import type { Block } from '../../types.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { callRuns, holdsWord } from './signs/call-runs.js';
import { openingLength } from './signs/opens-with.js';
import { FOLLOW_OPENINGS, NETWORKS } from './words/calls.js';

const lengthOfOpening = openingLength(FOLLOW_OPENINGS);
const MAX_WORDS = 32;
const speaksOfIt = holdsWord(NETWORKS, MAX_WORDS);

/** A call to follow the site or the author elsewhere. */
export const followLines: RunRule = {
  kind: 'run',
  name: 'follow-lines',
  category: 'share',
  reason: 'a call to follow the site on a network',
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
  return block.words <= 8 && block.linkChars * 2 > block.chars && speaksOfIt(block);
}
