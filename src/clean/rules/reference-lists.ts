import type { ElementRule } from '../rule.js';
import { proseBefore } from './signs/prose-around.js';

const FEWEST = 2;
const BACK_LINK = /^[\^↑↩]/;

/** The numbered notes of an encyclopaedia's article, each with its arrow back to the statement it proves. */
export const referenceLists: ElementRule = {
  kind: 'element',
  name: 'reference-lists',
  category: 'boilerplate',
  reason: 'the list of sources at the end of an encyclopaedia’s article',
  gate: { words: ['references', 'reflist', 'refbegin', 'citations', 'endnotes', 'einzelnachweise'] },
  matches: (element, context) => {
    if (proseBefore(element, context) < context.proseWords * 0.4) return false;
    const items = context.blocksIn(element).filter((block) => block.type === 'listItem');
    const linked = items.filter((block) => BACK_LINK.test(block.text)).length;
    return linked >= FEWEST && linked > items.length * 0.5;
  },
};
