import type { Block, PageElement } from '../types.js';

/** So many `<article>`s with text make a page of cards. */
const FEWEST = 8;
/** Added to the log odds of each of their blocks. */
const RAISED = 1.5;
/** No probability counts as surer than this. */
const SURE = 0.9999;

/**
 * On a listing, raises what stands in its cards, where the page marks each as an `<article>`: the headline of a card
 * reads like any link to another page, but here these are what the page says. Its buttons are not raised.
 * @param model per block: the model's probability; changed in place.
 */
export function raiseCards(blocks: readonly Block[], model: Float64Array): void {
  const cards = new Set<PageElement>();
  const inside: number[] = [];
  for (const { index, element, hidden, verdict } of blocks) {
    const card = hidden || verdict?.final || verdict?.category === 'form' ? null : articleAround(element);
    if (card === null) continue;
    cards.add(card);
    inside.push(index);
  }
  if (cards.size < FEWEST) return;
  for (const i of inside) {
    const p = Math.min(SURE, Math.max(1 - SURE, model[i]!));
    model[i] = 1 / (1 + Math.exp(-Math.log(p / (1 - p)) - RAISED));
  }
}

function articleAround(element: PageElement): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && at.name !== 'article') at = at.parent as PageElement | null;
  return at;
}
