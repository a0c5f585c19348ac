import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock, foldText } from '../fold-text.js';
import type { RunRule } from '../rule.js';

/** Beginnings of the dummy text that layouts are filled with, none of them a sentence of Cicero's. */
const OPENINGS: readonly string[] = [
  'Lorem ipsum',
  'Ut enim ad minim veniam',
  'Duis aute irure dolor in reprehenderit',
  'Excepteur sint occaecat cupidatat',
  'Consectetur adipiscing elit',
];
/** As long as it goes on as the dummy text does: "Lorem ipsum dolor sit amet is …" is a sentence about it. */
const DUMMY =
  /^(?:lorem ipsum dolor(?: sit(?: amet(?: consect.*)?)?)?|ut enim ad minim veniam(?: quis.*)?|duis aute irure dolor in reprehenderit(?: in.*)?|excepteur sint occaecat cupidatat(?: non.*)?|consectetur adipiscing elit(?: sed.*)?)$/u;
/** A heading or an item that only counts where the text itself stands on the page. */
const NAME_OF_IT = /^lorem ipsum(?: \d{1,3})?$/u;
/** On a page that speaks of such text and shows it. */
const ABOUT_IT = /\b(?:lorem ipsum|dummy|placeholder|filler|blindtext|cicero)\b/u;

/** "Lorem ipsum dolor sit amet": what the makers of the page forgot to replace. */
export const placeholderTexts: RunRule = {
  kind: 'run',
  name: 'placeholder-texts',
  category: 'boilerplate',
  reason: 'dummy text that the layout was filled with',
  strong: true,
  gate: { openings: [OPENINGS] },
  find: (open, { title }, woken) => {
    if (!woken.some((i) => isDummy(open[i]!))) return [];
    if (title !== null && ABOUT_IT.test(foldText(title))) return [];
    const speaksOfIt = (block: Block): boolean =>
      !isDummy(block) && !NAME_OF_IT.test(foldedBlock(block)) && ABOUT_IT.test(foldedBlock(block));
    if (open.some(speaksOfIt)) return [];
    return blocksWhere(open, woken, (block) => isDummy(block) || NAME_OF_IT.test(foldedBlock(block)));
  },
};

/** What somebody quotes is no dummy. */
const isDummy = (block: Block): boolean =>
  block.type !== 'code' && block.type !== 'quote' && DUMMY.test(foldedBlock(block));
