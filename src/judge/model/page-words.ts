import { codeNear, lengthOf } from '../../tree/code-at.js';
import { codesOf } from '../../tree/text-codes.js';
import { BUYING_WORDS, MAY_BUY, MAY_TALK, TALKING_WORDS, UNREAD } from '../../tree/trade-words.js';
import type { Block } from '../../types.js';
import { PAGE } from './page-feature-names.js';

const PRICE = /[$€£¥₹₽]\s?\d|\d\s?(?:€|zł|kr|руб|₽)/;
/** A shop's words. */
export const BUYING =
  /\b(?:add to (?:cart|bag|basket)|buy now|in stock|out of stock|free shipping|sku|quantity|checkout|in den warenkorb|ajouter au panier|añadir al carrito)\b/i;
/** The words of a discussion. */
export const TALKING =
  /\b(?:repl(?:y|ies|ied)|quote|joined|posts?|wrote|said|member|topic|thread|views|solved|upvote|antworten|répondre|responder|ответить)\b/i;

const MOST_WORDS = 20;

/**
 * Page features read off its short texts: how many speak of prices, of buying, of talking, and how many texts ask.
 * @param hints per block, as in the matrix.
 */
export function readWords(list: readonly Block[], hints: Uint8Array, values: Float32Array): void {
  let prices = 0;
  let buying = 0;
  let talking = 0;
  let asking = 0;
  for (let i = 0; i < list.length; i++) {
    const { text, words, digits } = list[i]!;
    if (codeNear(text, lengthOf(text) - 1) === 0x3f) asking++;
    if (words > MOST_WORDS) continue;
    if (digits > 0 && PRICE.test(text)) prices++;
    const hint = hints[i] === UNREAD ? hintsOf(text) : hints[i]!;
    if ((hint & MAY_BUY) !== 0 && BUYING.test(text)) buying++;
    if ((hint & MAY_TALK) !== 0 && TALKING.test(text)) talking++;
  }
  values[PAGE.prices] = Math.log1p(prices);
  values[PAGE.buying] = Math.log1p(buying);
  values[PAGE.talking] = Math.log1p(talking);
  values[PAGE.asking] = Math.log1p(asking);
}

const SLOTS = 1024;

/** By a hash of each of the words above, what it hints at; other words may share a slot. */
const HINTS = new Uint8Array(SLOTS);
for (const word of BUYING_WORDS) HINTS[slotOf(word)]! |= MAY_BUY;
for (const word of TALKING_WORDS) HINTS[slotOf(word)]! |= MAY_TALK;

/** Whether the patterns may match, at a tenth of what they cost: most texts hold none of their words. */
function hintsOf(text: string): number {
  let hints = 0;
  let hash = 0;
  const codes = codesOf(text);
  for (let i = 0, end = lengthOf(text); i < end; i++) {
    const code = codes[i]!;
    const folded = code | 0x20;
    if ((folded >= 0x61 && folded <= 0x7a && code < 0x80) || (code >= 0x30 && code <= 0x39) || code === 0x5f)
      hash = addToHash(hash, folded);
    else {
      if (hash !== 0) hints |= HINTS[hash & (SLOTS - 1)]!;
      hash = 0;
      // To JavaScript's patterns a Cyrillic letter is no part of a word.
      if (code >= 0x400 && code < 0x500) hints |= MAY_TALK;
    }
  }
  return hash === 0 ? hints : hints | HINTS[hash & (SLOTS - 1)]!;
}

function slotOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash & (SLOTS - 1);
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 37) + code) | 0;
}
