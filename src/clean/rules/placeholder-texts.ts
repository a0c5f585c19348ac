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
/** Goes on as the dummy text does; "Lorem ipsum has been …" is a sentence about it. */
const DUMMY =
  /^(?:lorem ipsum(?: dolor\b.*| \d{1,3}| is simply dummy text\b.*)?|ut enim ad minim veniam\b.*|duis aute irure dolor in reprehenderit\b.*|excepteur sint occaecat cupidatat\b.*|consectetur adipiscing elit\b.*)$/u;
/** In the title of a page that speaks of such text and shows it. */
const ABOUT_IT = /\b(?:lorem|ipsum|dummy|placeholder|filler|blindtext|fulltext|faux texte)\b/u;

/** "Lorem ipsum dolor sit amet": what the makers of the page forgot to replace. */
export const placeholderTexts: RunRule = {
  kind: 'run',
  name: 'placeholder-texts',
  category: 'boilerplate',
  reason: 'dummy text that the layout was filled with',
  strong: true,
  gate: { openings: [OPENINGS] },
  find: (open, { title }, woken) =>
    title !== null && ABOUT_IT.test(foldText(title))
      ? []
      : blocksWhere(open, woken, (block) => block.type !== 'code' && DUMMY.test(foldedBlock(block))),
};
