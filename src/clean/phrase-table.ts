import { codeAt, codeNear } from '../tree/code-at.js';
import { foldText } from './fold-text.js';

/** Known phrases, found at a given place of a folded text in a few comparisons. */
export interface PhraseTable {
  /** Length of the longest phrase that stands at `at` and ends where a word ends; 0 when none does. */
  matchAt(text: string, at: number): number;
  /** Whether the whole folded text is one phrase. */
  has(text: string): boolean;
}

/**
 * A table of phrases in any language, as people write them; they are folded here, by the function that folds the texts,
 * when the table is first asked: a run of the program over one page needs few of its tables.
 */
export function phraseTable(phrases: readonly string[], fold = foldText): PhraseTable {
  let made: PhraseTable | null = null;
  const table = (): PhraseTable => (made ??= makeTable(phrases, fold));
  return {
    matchAt: (text, at) => table().matchAt(text, at),
    has: (text) => table().has(text),
  };
}

function makeTable(phrases: readonly string[], fold: (text: string) => string): PhraseTable {
  const whole = new Set(phrases.map(fold).filter((phrase) => phrase !== ''));
  const byStart = new Map<number, string[]>();
  const single = new Set<number>();
  for (const phrase of whole) {
    if (phrase.length === 1) single.add(phrase.charCodeAt(0));
    const start = startAt(phrase, 0);
    const known = byStart.get(start);
    if (known) known.push(phrase);
    else byStart.set(start, [phrase]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return {
    matchAt: (text, at) => {
      if (at >= text.length) return 0;
      const list = byStart.get(startAt(text, at));
      if (list !== undefined) {
        for (const phrase of list) {
          if (text.startsWith(phrase, at) && endsWord(text, at + phrase.length)) return phrase.length;
        }
      }
      // A phrase of one sign ("%", "x") stands under that sign alone.
      return single.has(codeAt(text, at)) && endsWord(text, at + 1) ? 1 : 0;
    },
    has: (text) => whole.has(text),
  };
}

/** The two signs from `at` on as a number, for no string need be cut out to make it. */
function startAt(text: string, at: number): number {
  return (codeAt(text, at) << 14) ^ codeNear(text, at + 1);
}

/** Chinese and Japanese have no spaces: there a phrase may end anywhere. */
function endsWord(text: string, at: number): boolean {
  const code = codeNear(text, at);
  return !(code > 32) || code >= 0x3000 || codeNear(text, at - 1) >= 0x3000;
}
