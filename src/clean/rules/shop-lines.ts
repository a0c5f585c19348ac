import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import { phraseTable } from '../phrase-table.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { SHOP_LINES } from './words/shop-words.js';

const lines = phraseTable(SHOP_LINES);
const MAX_WORDS = 8;
/** What may stand before such a line: numbers, and words for a price. */
const BEFORE_LINE = ['0', 'from', 'only', 'now', 'usd', 'eur', 'just', 'ab', 'für', 'nur'];
const PRICE_WORD = /^(?:from|only|now|usd|eur|just|ab|für|nur) /u;

/** A line that is nothing but a link or button to a shop or a service: "Check price", "Get a demo", "$19 at Amazon". */
export const shopLines: RunRule = {
  kind: 'run',
  name: 'shop-lines',
  category: 'promo',
  reason: 'a link or button to a shop or service, with nothing else on its line',
  gate: { openings: [SHOP_LINES, BEFORE_LINE] },
  // On a service's own page its buttons belong to what it says.
  find: (open, { page }, woken) => (pageKind(page) === 'article' ? blocksWhere(open, woken, isShopLine) : []),
};

function isShopLine(block: Block): boolean {
  if (
    block.words > MAX_WORDS ||
    block.type === 'heading' ||
    block.type === 'tableRow' ||
    block.type === 'code'
  )
    return false;
  if (block.element.name !== 'button' && block.linkChars * 10 < block.chars * 8) return false;
  const text = foldedBlock(block)
    .replace(/\p{N}+ ?/gu, '')
    .replace(PRICE_WORD, '')
    .trim();
  return text !== '' && lines.matchAt(text, 0) > 0 && covers(text);
}

/** Two buttons may stand in one line: "Check price – Read review". */
function covers(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const length = lines.matchAt(text, at);
    if (length === 0) return false;
    at += length;
    while (text[at] === ' ') at++;
  }
  return true;
}
