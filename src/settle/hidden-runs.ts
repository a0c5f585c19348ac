import type { Block, PageType } from '../types.js';

/** A folded answer or a tab has a paragraph at least; shorter hidden pieces are messages that wait to be shown. */
const LEAST_WORDS = 30;
/** Shops and services fold sentences, and what they hide is told by its words rather than by its length. */
const LEAST_WORDS_ELSEWHERE = 8;

/** Per block index: 1 when it is hidden in a stretch long enough that a reader may be meant to open it. */
export function openableRuns(list: readonly Block[], type: PageType | null): Uint8Array {
  const least = type === 'article' ? LEAST_WORDS : LEAST_WORDS_ELSEWHERE;
  const openable = new Uint8Array(list.length);
  let from = 0;
  let words = 0;
  for (let i = 0; i <= list.length; i++) {
    const block = list[i];
    if (block?.hidden) {
      words += block.words;
      continue;
    }
    if (words >= least) openable.fill(1, from, i);
    from = i + 1;
    words = 0;
  }
  return openable;
}
