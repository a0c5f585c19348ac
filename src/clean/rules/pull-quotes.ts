import { isProse } from '../context.js';
import { foldText } from '../fold-text.js';
import type { ElementRule } from '../rule.js';

const FEWEST_WORDS = 5;
const MOST_WORDS = 60;

/** A quotation pulled out of the text and set large: named so, and its words stand in a paragraph too. */
export const pullQuotes: ElementRule = {
  kind: 'element',
  name: 'pull-quotes',
  category: 'duplicate',
  reason: 'a pulled quotation whose words stand in the text',
  gate: { words: ['pull', 'pulled', 'pullquote', 'pullquotes'] },
  matches: (element, context) => {
    const words = context.wordsIn(element);
    if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
    const inside = context.blocksIn(element);
    const quotes = inside.map(({ text }) => foldText(text));
    const first = inside[0]!.index;
    const last = inside[inside.length - 1]!.index;
    // Who said it may stand under the quotation: the longest of its lines is what must be found.
    const quote = quotes.reduce((a, b) => (b.length > a.length ? b : a));
    return context.blocks.list.some(
      (block) =>
        (block.index < first || block.index > last) && isProse(block) && foldText(block.text).includes(quote),
    );
  },
};
