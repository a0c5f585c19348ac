import type { Block } from '../../types.js';
import { eachWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';
import { isRelatedLine, RELATED } from './words/related.js';

const MOST_WORDS = 40;
const MOST_CHARS = 300;

/** What parts the phrase from the title; asked first, since it is cheap. */
const MARK = /[:：|»›→–—-]/;

/** One line between paragraphs that sends the reader elsewhere: "READ MORE: …", "Lesen Sie auch: …", "Читайте также: …". */
export const readMoreLines: RunRule = {
  kind: 'run',
  name: 'read-more-lines',
  category: 'related',
  reason: 'a line that sends the reader to another article',
  gate: { patterns: [RELATED], chars: MOST_CHARS },
  find: (open, _, woken) => eachWhere(open, woken, isReadMore),
};

function isReadMore(block: Block): boolean {
  const { text, words, type } = block;
  if (
    words > MOST_WORDS ||
    text.length > MOST_CHARS ||
    type === 'code' ||
    type === 'tableRow' ||
    type === 'term'
  )
    return false;
  return (
    MARK.test(text.slice(0, 70)) &&
    isRelatedLine(text) &&
    (block.linkChars > block.chars * 0.3 || !block.endsSentence)
  );
}
