import type { Block } from '../../types.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { callRuns, holdsWord } from './signs/call-runs.js';
import { openingLength } from './signs/opens-with.js';
import { CONSENT_OPENINGS, CONSENT_WORDS, COOKIE_PARTS } from './words/consent.js';

const lengthOfOpening = openingLength(CONSENT_OPENINGS);
const MAX_WORDS = 110;
const speaksOfConsent = holdsWord(CONSENT_WORDS, MAX_WORDS);

/** The lines of a cookie banner where no element is named for it. */
export const consentLines: RunRule = {
  kind: 'run',
  name: 'consent-lines',
  category: 'consent',
  reason: 'a line of a cookie banner',
  gate: { openings: [CONSENT_OPENINGS] },
  find: (open, _, woken) => callRuns(open, woken, isNotice, () => false),
};

function isNotice(block: Block): boolean {
  if (block.words > MAX_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  const length = lengthOfOpening(text);
  if (length === 0) return false;
  if (length === text.length) return block.type !== 'heading' || COOKIE_PARTS.test(text);
  return COOKIE_PARTS.test(text) || (block.words <= 40 && speaksOfConsent(block) && text.includes('partner'));
}
