import type { RunRule } from '../rule.js';
import { callLines } from './signs/call-lines.js';
import { callRuns } from './signs/call-runs.js';
import { FOLLOW_OPENINGS, NETWORKS } from './words/calls.js';

const { callOf, speaksOfIt } = callLines({ openings: FOLLOW_OPENINGS, words: NETWORKS, maxWords: 32 });

/** A call to follow the site or the author elsewhere. */
export const followLines: RunRule = {
  kind: 'run',
  name: 'follow-lines',
  category: 'share',
  reason: 'a call to follow the site on a network',
  gate: { openings: [FOLLOW_OPENINGS] },
  find: (open, _, woken) =>
    callRuns(
      open,
      woken,
      (block) => callOf(block) !== null,
      (block) => block.words <= 8 && block.linkChars * 2 > block.chars && speaksOfIt(block),
    ),
};
