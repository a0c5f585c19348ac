import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock, foldText, MAX_FOLDED } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { holdsWord } from './signs/call-runs.js';
import { foldedAfterLabel, openingLength } from './signs/opens-with.js';
import { NEWSLETTER_OPENINGS, NEWSLETTER_WORDS } from './words/newsletters.js';

const lengthOfOpening = openingLength(NEWSLETTER_OPENINGS);
const MAX_WORDS = 50;
const speaksOfMail = holdsWord(NEWSLETTER_WORDS, MAX_WORDS);

const MOST_CHARS_BEFORE = 90;
/** How a second sentence begins that asks for it. */
const CALLS: readonly string[] = [
  'sign',
  'subscribe',
  'abonnieren',
  'inscrivez',
  'suscríbete',
  'iscriviti',
  'подпишитесь',
];
const calls = new Set(CALLS.map((word) => foldText(word)));

/** "Receive tide tables, delivered to your inbox": in folded text. */
const PROMISE =
  /^(?:get|receive)\b.* (?:delivered|sent|straight|direct|directly|right) (?:to|into) your inbox(?: (?:every|each) \w+| daily| weekly| monthly)?$|^(?:erhalten|bekommen) .* (?:in )?ihr postfach$|^recevez .* votre boite (?:mail|de reception)$/;
const MOST_OF_PROMISE = 18;

/** A line that asks for a subscription to mails: an opening of such lines and a word for mail in what follows. */
export const newsletterLines: RunRule = {
  kind: 'run',
  name: 'newsletter-lines',
  category: 'newsletter',
  reason: 'a line that asks the reader to subscribe to mails',
  gate: { openings: [NEWSLETTER_OPENINGS], words: [...CALLS, 'inbox', 'postfach', 'boite'] },
  find: (open, _, woken) => blocksWhere(open, woken, asksForSubscription),
};

function asksForSubscription(block: Block): boolean {
  if (block.words > MAX_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  const length = lengthOfOpening(text);
  if (length === 0) {
    if (block.words <= MOST_OF_PROMISE && block.type !== 'listItem' && PROMISE.test(text)) return true;
    if (block.type === 'paragraph' && asksAfterSentence(block) && speaksOfMail(block)) return true;
    // "Coast report: sign up …" puts the newsletter's name first.
    return (
      block.type === 'paragraph' &&
      block.words <= 30 &&
      lengthOfOpening(foldedAfterLabel(block)) > 0 &&
      speaksOfMail(block)
    );
  }
  if (length === text.length) return block.type !== 'heading' || block.words > 1;
  return speaksOfMail(block);
}

/** "Stay in touch wherever you are. Sign up for newsletters …": the call follows one short sentence. */
function asksAfterSentence({ text }: Block): boolean {
  const end = text.slice(0, MOST_CHARS_BEFORE).search(/[.!?] \p{Lu}/u);
  if (end < 0 || text.length > MAX_FOLDED) return false;
  const second = foldText(text.slice(end + 1));
  return calls.has(second.slice(0, second.indexOf(' '))) && lengthOfOpening(second) > 0;
}
