import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock, foldText } from '../fold-text.js';
import { phraseTable } from '../phrase-table.js';
import type { RunRule } from '../rule.js';
import { NEWSLETTER_OPENINGS, NEWSLETTER_WORDS } from './words/newsletters.js';

const openings = phraseTable(NEWSLETTER_OPENINGS);
const words = new Set(NEWSLETTER_WORDS.flatMap((word) => foldText(word).split(' ')));
const MAX_WORDS = 50;

/** A line that asks for a subscription to mails: an opening of such lines and a word for mail in what follows. */
export const newsletterLines: RunRule = {
  kind: 'run',
  name: 'newsletter-lines',
  category: 'newsletter',
  reason: 'a line that asks the reader to subscribe to mails',
  find: (open) => blocksWhere(open, asksForSubscription),
};

function asksForSubscription(block: Block): boolean {
  if (block.words > MAX_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  const length = openings.matchAt(text, 0);
  if (length === 0) return false;
  if (length === text.length) return block.type !== 'heading' || block.words > 1;
  return text.split(' ').some((word) => words.has(word));
}
