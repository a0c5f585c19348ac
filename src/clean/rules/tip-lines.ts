import type { Block } from '../../types.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { callRuns, holdsWord } from './signs/call-runs.js';
import { openingLength } from './signs/opens-with.js';
import { TIP_OPENINGS, TIP_WORDS } from './words/calls.js';

const lengthOfOpening = openingLength(TIP_OPENINGS);
const MAX_WORDS = 45;
const speaksOfIt = holdsWord(TIP_WORDS, MAX_WORDS);

/** A call such as "Talk to us", "Got a tip?" or "Found a mistake?", with the address under it. */
export const tipLines: RunRule = {
  kind: 'run',
  name: 'tip-lines',
  category: 'promo',
  reason: 'a call to write to the newsroom or to report an error',
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
  return block.type !== 'heading' && (block.text.includes('@') || speaksOfIt(block));
}
