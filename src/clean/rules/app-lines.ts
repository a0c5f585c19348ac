import type { RunRule } from '../rule.js';
import { callLines } from './signs/call-lines.js';
import { callRuns } from './signs/call-runs.js';
import { APP_OPENINGS, APP_WORDS } from './words/calls.js';

const { callOf, speaksOfIt } = callLines({ openings: APP_OPENINGS, words: APP_WORDS, maxWords: 30 });

/** A call to install the app of the site. */
export const appLines: RunRule = {
  kind: 'run',
  name: 'app-lines',
  category: 'promo',
  reason: 'a call to install an app',
  gate: { openings: [APP_OPENINGS] },
  find: (open, _, woken) =>
    callRuns(
      open,
      woken,
      (block) => callOf(block) !== null,
      (block) => block.words <= 6 && speaksOfIt(block),
    ),
};
