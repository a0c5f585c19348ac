import type { Block } from '../../types.js';
import type { RunRule } from '../rule.js';
import { callLines } from './signs/call-lines.js';
import { callRuns } from './signs/call-runs.js';
import { DONATION_OPENINGS, DONATION_WORDS } from './words/calls.js';

const { callOf, speaksOfIt } = callLines({
  openings: DONATION_OPENINGS,
  words: DONATION_WORDS,
  maxWords: 45,
});

/** Stretches of time that a price is for. */
const STRETCHES: readonly string[] =
  'month year week monat jahr mois mes año mese anno mês ano maand jaar miesiąc rok месяц год'.split(' ');

/** A call to support the site, "Support local journalism", with the lines under it. */
export const donationLines: RunRule = {
  kind: 'run',
  name: 'donation-lines',
  category: 'promo',
  reason: 'a call to give money or to become a member',
  gate: { openings: [DONATION_OPENINGS], words: STRETCHES },
  find: (open, _, woken) =>
    callRuns(open, woken, isCall, (block) => block.type !== 'heading' && speaksOfIt(block)),
};

/** "… support the Herald from £2 a month": a price for a stretch of time. */
const PRICE =
  /(?:[£$€¥₹]\s?\d[\d.,]{0,6}|\d[\d.,]{0,6}\s?(?:[£$€]|euros?|pounds|dollars|zł|kr|руб))\s?(?:an?|per|\/|im|pro|par|al|por|na|i|в)\s?(?:month|year|week|monat|jahr|mois|mes|año|mese|anno|mês|ano|maand|jaar|miesiąc|rok|месяц|год)(?!\p{L})/iu;
const ASKS =
  /(?:^|[.!?,:;–—] )(?:please )?(?:support|join|become|donate|give|contribute|subscribe|unterstützen sie|unterstütze|werden sie|soutenez|devenez|apoya|hazte|apoie|sostieni|diventa|steun|word|wspieraj|поддержите)\b/iu;
const MOST_WORDS_OF_ASK = 35;

const isAsk = ({ type, words, text }: Block): boolean =>
  type === 'paragraph' && words <= MOST_WORDS_OF_ASK && PRICE.test(text) && ASKS.test(text);

function isCall(block: Block): boolean {
  const call = callOf(block);
  // A heading of one word, "Support", may head a section of the page itself.
  return (
    isAsk(block) || call === 'full' || (call === 'bare' && (block.type !== 'heading' || block.words > 1))
  );
}
