import { blocksWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';

const MARK =
  /^(?:[¶#§🔗]|\[?\s?(?:edit|edit source|bearbeiten|quelltext bearbeiten|bearbeiten \| quelltext bearbeiten|modifier|modifier le code|editar|modifica|modifica wikitesto|bewerken|править|править код|edytuj|redigera|rediger|muokkaa|編集|编辑|編輯|편집|düzenle|تعديل|permalink|link|anchor|copy link)\s?\]?|\[?\s?(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed|nb \d{1,2})\s?\]?)$/iu;

/** A piece inside a sentence or heading that is a tool, not text: "[edit]", a sign for the permanent link, the mark of a footnote. */
export const inlineMarks: RunRule = {
  kind: 'run',
  name: 'inline-marks',
  category: 'nav',
  reason: 'a link to edit, to copy or to a footnote inside the text',
  find: (open, _, woken) =>
    blocksWhere(open, woken, (block) => block.inline && block.text.length <= 40 && MARK.test(block.text)),
};
