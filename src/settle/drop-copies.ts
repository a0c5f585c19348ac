import { SharedPrints } from '../tree/shared-prints.js';
import type { Block, PageType } from '../types.js';
import { removedBy, scored } from './make-verdict.js';

/** Shorter texts may honestly stand twice: "Yes", a price, a name in a list. */
const LEAST_WORDS = 6;

const COPY = removedBy('settle', 'the same text is kept further up the page', 'duplicate');

/**
 * A list item below this may be said of several things: the same step in two recipes, the same parameter of two calls.
 * Without the model, which leaves them out, lists that stand twice are mostly menus.
 */
const LEAST_WORDS_IN_LIST = 30;

/**
 * By type of page, in words: a handbook says the same of several things in whole sentences, the cards of a listing share their
 * small print.
 */
const LEAST_WORDS_ON: Partial<Record<PageType, number>> = { documentation: 50, listing: 12 };

/**
 * Of kept blocks with the same text the first stays. Code and table rows may repeat.
 * @param type the page's, as the model guessed it: short list items may repeat then, too; null without the model.
 */
export function dropCopies(list: readonly Block[], type: PageType | null): void {
  const elsewhere = (type && LEAST_WORDS_ON[type]) ?? LEAST_WORDS;
  const inList = type === null ? LEAST_WORDS : Math.max(LEAST_WORDS_IN_LIST, elsewhere);
  const once = list.filter((block) => block.verdict?.kept && !mayRepeat(block, inList, elsewhere));
  const prints = new SharedPrints();
  const printOf = once.map(({ text }) => prints.add(text));
  const seen = new Map<string, Block>();
  const times = new Map<string, number>();
  const copies = once.map((block, i) => {
    if (!prints.mayRepeat(printOf[i]!)) return null;
    times.set(block.text, (times.get(block.text) ?? 0) + 1);
    const first = seen.get(block.text);
    if (first === undefined) seen.set(block.text, block);
    return first ?? null;
  });
  once.forEach((block, i) => {
    const first = copies[i]!;
    if (first === null) return;
    const alone = (copies[i - 1] ?? null) === null && (copies[i + 1] ?? null) === null;
    const call = block.words >= LEAST_WORDS_OF_REFRAIN && times.get(block.text)! > MOST_TIMES;
    if (!alone || call || !isRefrain(first, block)) block.verdict = scored(COPY, block.verdict!.score);
  });
}

/** Words, from which on a text is not the name below a picture that is shown twice. */
const LEAST_WORDS_OF_REFRAIN = 12;

/** A paragraph that stands more often between the others is a call to the reader. */
const MOST_TIMES = 2;

/** In one element the writer has said it again: a page that shows a text twice shows it in two places, or more than this of it. */
function isRefrain(first: Block, again: Block): boolean {
  if (first.element.parent !== again.element.parent || again.index - first.index === 1) return false;
  return again.words >= LEAST_WORDS_OF_REFRAIN || again.endsSentence || /[:：]$/.test(again.text);
}

function mayRepeat({ type, words }: Block, inList: number, elsewhere: number): boolean {
  if (type === 'code' || type === 'tableRow') return true;
  return words < (type === 'listItem' || type === 'definition' ? inList : elsewhere);
}
