import type { Block } from '../../../types.js';
import { phraseTable } from '../../phrase-table.js';
import { AD_LABELS } from '../words/ad-labels.js';
import { isPhrase } from './opens-with.js';

const labels = phraseTable(AD_LABELS);
const MOST_WORDS = 6;

/** Whether the block says no more than "Advertisement", in any of the languages known. */
export const isAdLabel = (block: Block): boolean => block.words <= MOST_WORDS && isPhrase(block, labels);
