import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import { phraseTable } from '../phrase-table.js';
import type { RunRule } from '../rule.js';
import { LOADING_LINES, SCRIPT_NOTICES, SCRIPT_WORDS } from './words/notices.js';

const openings = phraseTable(SCRIPT_NOTICES);
const loading = phraseTable(LOADING_LINES);
const MAX_WORDS = 55;

/** "Please enable JavaScript", "Your browser is out of date", "Loading …". */
export const scriptNotices: RunRule = {
  kind: 'run',
  name: 'script-notices',
  category: 'boilerplate',
  reason: 'a notice about scripts, the browser or something not loaded yet',
  gate: { openings: [SCRIPT_NOTICES, LOADING_LINES] },
  find: (open, _, woken) => blocksWhere(open, woken, isNotice),
};

function isNotice(block: Block): boolean {
  if (
    block.words > MAX_WORDS ||
    block.type === 'code' ||
    block.type === 'tableRow' ||
    block.type === 'heading'
  )
    return false;
  const text = foldedBlock(block);
  if (block.words <= 5 && loading.has(text)) return true;
  return openings.matchAt(text, 0) > 0 && SCRIPT_WORDS.test(text);
}
