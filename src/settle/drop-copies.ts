import type { Block } from '../types.js';
import { removedBy } from './make-verdict.js';

/** Shorter texts may honestly stand twice: "Yes", a price, a name in a list. */
const LEAST_WORDS = 6;

const COPY = removedBy('settle', 'the same text is kept further up the page', 'duplicate');

/**
 * A list item below this may be said of several things: the same step in two recipes, the same parameter of two calls.
 * Without the model, which leaves them out, lists that stand twice are mostly menus.
 */
const LEAST_WORDS_IN_LIST = 30;

/**
 * Of kept blocks with the same text the first stays. Code and table rows may repeat.
 * @param trusted whether the model chose them: short list items may repeat then, too.
 */
export function dropCopies(list: readonly Block[], trusted: boolean): void {
  const inList = trusted ? LEAST_WORDS_IN_LIST : LEAST_WORDS;
  const seen = new Set<string>();
  for (const block of list) {
    if (!block.verdict?.kept || mayRepeat(block, inList)) continue;
    if (seen.has(block.text)) block.verdict = { ...COPY, score: block.verdict.score };
    else seen.add(block.text);
  }
}

function mayRepeat({ type, words }: Block, inList: number): boolean {
  if (type === 'code' || type === 'tableRow') return true;
  return words < (type === 'listItem' || type === 'definition' ? inList : LEAST_WORDS);
}
