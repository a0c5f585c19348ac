import { codeAt } from '../../../tree/code-at.js';
import type { PageWords } from '../../../tree/page-words.js';
import type { Block } from '../../../types.js';
import { foldedBlock, foldText } from '../../fold-text.js';
import { phraseTable } from '../../phrase-table.js';
import { phraseWords } from '../../phrase-words.js';
import { NETWORK_WORDS, SURE_SHARE_WORDS } from '../words/share-words.js';

/** What a block whose every word belongs to share and page tools says of it. */
export interface ShareSign {
  /** Holds a verb of sharing or printing. */
  sure: boolean;
  /** Names of networks and small words beside them, each once. */
  names: readonly string[];
}

const sure = phraseTable(SURE_SHARE_WORDS);
const names = phraseTable(NETWORK_WORDS);
const words = phraseWords([...SURE_SHARE_WORDS, ...NETWORK_WORDS], foldText);
const MAX_WORDS = 45;

/** The block's sign when words of share tools and numbers cover all of its text, else null. */
export function shareSign(block: Block, read: PageWords): ShareSign | null {
  if (block.type === 'code' || block.type === 'tableRow' || block.words > MAX_WORDS) return null;
  if (!words.mayHoldAll(block, read)) return null;
  const text = foldedBlock(block);
  if (text === '') return null;
  const found = new Set<string>();
  let isSure = false;
  for (let at = 0, end = text.length; at < end; at++) {
    const code = codeAt(text, at);
    if (code === 32 || code === 37 || (code >= 48 && code <= 57)) continue;
    const long = sure.matchAt(text, at);
    const short = names.matchAt(text, at);
    if (long === 0 && short === 0) return null;
    if (long >= short) isSure = true;
    else found.add(text.slice(at, at + short));
    at += Math.max(long, short) - 1;
  }
  return isSure || found.size > 0 ? { sure: isSure, names: [...found] } : null;
}
