import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import { phraseTable } from '../phrase-table.js';
import type { RunRule } from '../rule.js';
import { AUDIO_OPENINGS, AUDIO_WORDS } from './words/audio.js';

const openings = phraseTable(AUDIO_OPENINGS);
const MAX_WORDS = 14;

/** "Listen to this article, 4 min": a line that offers the text to be heard. */
export const audioLines: RunRule = {
  kind: 'run',
  name: 'audio-lines',
  category: 'player',
  reason: 'a line that offers the article as audio',
  gate: { openings: [AUDIO_OPENINGS] },
  find: (open, _, woken) => blocksWhere(open, woken, isOffer),
};

function isOffer(block: Block): boolean {
  if (block.words > MAX_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  const length = openings.matchAt(text, 0);
  if (length === 0) return false;
  // A word or two may be a heading of the article, or its shortest sentence.
  if (length === text.length) return block.words > 2 || (block.type !== 'heading' && !block.endsSentence);
  const rest = text.slice(length).trim().split(' ');
  return rest.every((word) => AUDIO_WORDS.has(word) || /^\p{N}+\p{L}{0,3}$/u.test(word));
}
