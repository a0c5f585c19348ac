import type { Block } from '../types.js';
import { removedBy, scored } from './make-verdict.js';

/** Fewer kept words than this must read as a text to stand for one. */
const FEW_WORDS = 25;

/** The same for what the page hides where nothing else is kept: messages that wait to be shown. */
const FEW_HIDDEN_WORDS = 60;

const TOO_LITTLE = removedBy('settle', 'a few words on a page that has no text');

/** Drops a handful of words without one sentence that Readability chose too: a log-in form has no article. */
export function dropTooLittle(list: readonly Block[], readability: Float64Array): void {
  let words = 0;
  let hidden = 0;
  for (const block of list) {
    if (!block.verdict?.kept) continue;
    if (block.hidden) hidden += block.words;
    else words += block.words;
    if (words >= FEW_WORDS || hidden >= FEW_HIDDEN_WORDS) return;
    if (block.endsSentence && readability[block.index]! > 0.5) return;
  }
  for (const block of list) {
    if (block.verdict?.kept) block.verdict = scored(TOO_LITTLE, block.verdict.score);
  }
}
