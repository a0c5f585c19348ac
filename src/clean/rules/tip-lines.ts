import type { RunRule } from '../rule.js';
import { callLines } from './signs/call-lines.js';
import { callRuns } from './signs/call-runs.js';
import { TIP_OPENINGS, TIP_WORDS } from './words/calls.js';

const { callOf, speaksOfIt } = callLines({ openings: TIP_OPENINGS, words: TIP_WORDS, maxWords: 45 });

/** A call such as "Talk to us", "Got a tip?" or "Found a mistake?", with the address under it. */
export const tipLines: RunRule = {
  kind: 'run',
  name: 'tip-lines',
  category: 'promo',
  reason: 'a call to write to the newsroom or to report an error',
  gate: { openings: [TIP_OPENINGS] },
  find: (open, _, woken) =>
    callRuns(
      open,
      woken,
      (block) => callOf(block) !== null,
      (block) => block.type !== 'heading' && (block.text.includes('@') || speaksOfIt(block)),
    ),
};
