import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { holdsWord } from './signs/call-runs.js';
import { openingLength } from './signs/opens-with.js';
import { EMBED_OPENINGS, EMBED_WORDS } from './words/consent.js';

const lengthOfOpening = openingLength(EMBED_OPENINGS);
const MAX_WORDS = 75;
const namesProvider = holdsWord(EMBED_WORDS, MAX_WORDS);

/** What stands in the place of a video or post from elsewhere until the reader consents to loading it. */
export const embedConsent: RunRule = {
  kind: 'run',
  name: 'embed-consent',
  category: 'consent',
  reason: 'a placeholder that asks for consent to load something from elsewhere',
  gate: { openings: [EMBED_OPENINGS] },
  find: (open, _, woken) => blocksWhere(open, woken, isPlaceholder),
};

function isPlaceholder(block: Block): boolean {
  if (block.type === 'heading' && block.words > 5) return false;
  const text = foldedBlock(block);
  const length = lengthOfOpening(text);
  return length > 0 && (length === text.length || namesProvider(block));
}
