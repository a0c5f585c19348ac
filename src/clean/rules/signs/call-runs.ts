import type { Block } from '../../../types.js';
import { foldedBlock, foldText } from '../../fold-text.js';
import type { BlockRange } from '../../rule.js';

/** A call of more words is a paragraph of its own, not a heading over one. */
const MAX_HEADING_WORDS = 9;
const MAX_FOLLOWERS = 3;

interface RunSize {
  /** Longest call that counts as a heading over what follows. @default 9 */
  headingWords?: number;
  /** @default 3 */
  followers?: number;
}

/**
 * Ranges of calls to the reader: each line that is a call, and where it is short the lines after it that belong to it.
 * @param places of the lines that can be one
 */
export function callRuns(
  open: readonly Block[],
  places: readonly number[],
  isCall: (block: Block) => boolean,
  belongs: (block: Block) => boolean,
  { headingWords = MAX_HEADING_WORDS, followers = MAX_FOLLOWERS }: RunSize = {},
): BlockRange[] {
  const ranges: BlockRange[] = [];
  let end = 0;
  for (const from of places) {
    if (from < end || !isCall(open[from]!)) continue;
    let to = from + 1;
    if (open[from]!.words <= headingWords) {
      while (to < open.length && to - from <= followers && (isCall(open[to]!) || belongs(open[to]!))) to++;
    }
    ranges.push({ from, to });
    end = to;
  }
  return ranges;
}

/** A test whether one of the words stands in a block of at most `maxWords` words; Chinese and Japanese ones inside others too. */
export function holdsWord(list: readonly string[], maxWords: number): (block: Block) => boolean {
  let words: Set<string> | null = null;
  let inside: string[] = [];
  return (block) => {
    if (block.words > maxWords) return false;
    const text = foldedBlock(block);
    // Made when first asked for: a run of the program over one page asks few of these questions.
    if (words === null) {
      words = new Set(list.flatMap((word) => foldText(word).split(' ')));
      inside = [...words].filter((word) => word.charCodeAt(0) >= 0x3000);
    }
    const known = words;
    if (text.split(' ').some((word) => known.has(word))) return true;
    return HAN.test(text) && inside.some((word) => text.includes(word));
  };
}

const HAN = /[\u3040-\u9fff\uac00-\ud7af]/;
