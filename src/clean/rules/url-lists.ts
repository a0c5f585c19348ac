import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

/** Without a number: notes that the text refers to are its own, whatever they hold. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+\s*$/;
/** One may be what a sentence before it announces. */
const FEWEST = 2;
/** Share of the page's prose that stands above. */
const LEAST_ABOVE = 0.7;

/** Bare addresses, line by line, at the end of a text: where its author read. */
export const urlLists: RunRule = {
  kind: 'run',
  name: 'url-lists',
  category: 'boilerplate',
  reason: 'a list of bare addresses at the end of the text',
  gate: { words: ['http', 'https', 'www'], chars: 500 },
  find: (open, { page, proseBefore, proseWords }, woken) => {
    if (proseWords === 0 || pageKind(page) === 'forum') return [];
    return blocksWhere(
      open,
      woken,
      (block) => isAddress(block) && proseBefore[block.index]! >= proseWords * LEAST_ABOVE,
    ).filter(({ from, to }) => to - from >= FEWEST && !isAnnounced(open[from - 1]));
  },
};

function isAddress({ text, type }: Block): boolean {
  return type !== 'code' && type !== 'tableRow' && ADDRESS.test(text);
}

/** By a sentence that ends in a colon; a label such as "Sources:" is no sentence. */
const isAnnounced = (above: Block | undefined): boolean =>
  above !== undefined && above.words > LONGEST_LABEL && /[:：]\s*$/.test(above.text);
const LONGEST_LABEL = 4;
