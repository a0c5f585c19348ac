import type { Block } from '../../../types.js';
import { foldedBlock } from '../../fold-text.js';
import { holdsWord } from './call-runs.js';
import { openingLength } from './opens-with.js';

/** How one kind of call to the reader is told: by how it opens, and by the matter that a longer line speaks of. */
export interface CallWords {
  openings: readonly string[];
  words: readonly string[];
  /** Longer blocks are no calls. */
  maxWords: number;
}

export interface CallLines {
  /** Whether the line is a call; `bare` when the opening is all it says. */
  callOf(block: Block): 'bare' | 'full' | null;
  /** Whether a line names the matter, wherever in it. */
  speaksOfIt(block: Block): boolean;
}

/** The questions that all rules about calls ask: to install, to follow, to give, to write. */
export function callLines({ openings, words, maxWords }: CallWords): CallLines {
  const lengthOfOpening = openingLength(openings);
  const speaksOfIt = holdsWord(words, maxWords);
  return {
    speaksOfIt,
    callOf: (block) => {
      if (block.words > maxWords || block.type === 'code' || block.type === 'tableRow') return null;
      const text = foldedBlock(block);
      const length = lengthOfOpening(text);
      if (length === 0) return null;
      // The opening alone is the call; a longer line must speak of the matter too.
      if (length === text.length) return 'bare';
      return speaksOfIt(block) ? 'full' : null;
    },
  };
}
