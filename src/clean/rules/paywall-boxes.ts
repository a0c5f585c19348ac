import { foldedBlock } from '../fold-text.js';
import type { ElementRule } from '../rule.js';
import { hasFewBlocks } from './signs/few-blocks.js';
import { FORM_TAGS, holdsTag } from './signs/holds-tag.js';
import { hasName, nameParts } from './signs/names.js';
import { openingLength } from './signs/opens-with.js';
import { PAYWALL_OPENINGS } from './words/paywalls.js';

const NAMES =
  nameParts(`paywall paywalls pay-wall paywall-container paywall-overlay regwall reg-wall registration-wall registerwall meter-wall metered-wall subscribe-wall subscription-wall
  subscriber-wall subwall piano-container tp-container-inner tp-modal tp-backdrop piano-offer offer-wall offerwall poool-widget poool leaky-paywall leaky_paywall_message pigeon-paywall
  wallkit-paywall evolok-paywall zephr-paywall paygate subscription-offer subscription-required subscribe-overlay paywall-prompt premium-box premium-overlay plus-paywall`);
const lengthOfOpening = openingLength(PAYWALL_OPENINGS);
const MAX_WORDS = 250;

/** A wall that asks the reader to pay or to register before reading on. */
export const paywallBoxes: ElementRule = {
  kind: 'element',
  name: 'paywall-boxes',
  category: 'promo',
  reason: 'a paywall or registration wall, by its name',
  gate: {
    words: [
      ...'paywall paywalls wall regwall registerwall subwall piano tp offerwall poool leaky pigeon wallkit evolok zephr paygate'.split(
        ' ',
      ),
      ...'pay subscription subscribe premium offer'.split(' '),
    ],
  },
  matches: (element, context) => {
    if (
      element.name === 'body' ||
      element.name === 'html' ||
      element.name === 'article' ||
      element.name === 'main'
    )
      return false;
    if (!hasName(element, NAMES)) return false;
    if (context.wordsIn(element) > MAX_WORDS || context.proseIn(element) > 90) return false;
    if (!hasFewBlocks(element, context)) return false;
    // Some sites give the name to the text behind the wall, piece by piece.
    if (context.blocksIn(element).some((block) => lengthOfOpening(foldedBlock(block)) > 0)) return true;
    return context.proseIn(element) === 0 && holdsTag(context.page, element, FORM_TAGS);
  },
};
