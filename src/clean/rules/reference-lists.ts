import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';
import { proseBefore } from './signs/prose-around.js';

const WORDS = [
  'references',
  'reflist',
  'refbegin',
  'citations',
  'bibliography',
  'endnotes',
  'einzelnachweise',
];

/** The numbered notes at the end that say where each statement comes from. */
export const referenceLists: ElementRule = {
  kind: 'element',
  name: 'reference-lists',
  category: 'boilerplate',
  reason: 'the list of sources at the end',
  gate: { words: WORDS },
  matches: (element, context) => {
    if (element.name !== 'ol' && element.name !== 'ul' && element.name !== 'div') return false;
    if (!classWords(element).some((word) => WORDS.includes(word))) return false;
    const items = context.blocksIn(element).filter((block) => block.type === 'listItem').length;
    return (
      items >= 2 &&
      items * 2 >= context.blocksIn(element).length &&
      proseBefore(element, context) > context.proseWords * 0.4
    );
  },
};
