import { codeAt, codeNear, lengthOf } from '../tree/code-at.js';
import { foldText, isLetter, isOfOtherScript } from './fold-text.js';

/** Known phrases, found at a given place of a folded text in a few comparisons. */
export interface PhraseTable {
  /** Length of the longest phrase that stands at `at` and ends where a word ends; 0 when none does. */
  matchAt(text: string, at: number): number;
  /** Whether the whole folded text is one phrase. */
  has(text: string): boolean;
}

/**
 * A table of phrases in any language, as people write them; they are folded here, by the function that folds the texts,
 * those of a group (see `groupOf`) when a text of that group is first asked: a run of the program over one page needs few.
 */
export function phraseTable(phrases: readonly string[], fold = foldText): PhraseTable {
  return new FoldedPhrases(phrases, fold);
}

class FoldedPhrases implements PhraseTable {
  private readonly whole = new Set<string>();
  private readonly byStart = new Map<number, string[]>();
  private readonly single = new Set<number>();
  /** Length of the longest phrase, folded, so far. */
  private longest = 0;
  /** By group: phrases that are not folded yet; null until the table is first asked. */
  private waiting: Map<number, string[]> | null = null;
  /** By group: 1 where they are folded. */
  private readonly folded = new Uint8Array(GROUPS);

  constructor(
    private readonly phrases: readonly string[],
    private readonly fold: (text: string) => string,
  ) {}

  matchAt(text: string, at: number): number {
    if (at >= lengthOf(text)) return 0;
    const code = codeAt(text, at);
    this.foldGroup(groupOf(code));
    const list = this.byStart.get(startAt(text, at));
    if (list !== undefined) {
      for (let i = 0; i < list.length; i++) {
        const phrase = list[i]!;
        if (text.startsWith(phrase, at) && endsWord(text, at + phrase.length)) return phrase.length;
      }
    }
    // A phrase of one sign ("%", "x") stands under that sign alone.
    return this.single.size > 0 && this.single.has(code) && endsWord(text, at + 1) ? 1 : 0;
  }

  has(text: string): boolean {
    const length = lengthOf(text);
    if (length === 0) return false;
    this.foldGroup(groupOf(codeAt(text, 0)));
    return length <= this.longest && this.whole.has(text);
  }

  private foldGroup(group: number): void {
    if (this.folded[group] === 1) return;
    this.folded[group] = 1;
    this.waiting ??= this.sort();
    const phrases = this.waiting.get(group);
    if (phrases === undefined) return;
    this.waiting.delete(group);
    this.add(phrases);
  }

  /** Puts the phrases whose group is known before they are folded where they wait; adds the others. */
  private sort(): Map<number, string[]> {
    const waiting = new Map<number, string[]>();
    const others: string[] = [];
    for (const phrase of this.phrases) {
      const group = groupOf(codeNear(phrase, 0));
      const known = group === UNKNOWN ? others : waiting.get(group);
      if (known === undefined) waiting.set(group, [phrase]);
      else known.push(phrase);
    }
    this.add(others);
    return waiting;
  }

  private add(phrases: readonly string[]): void {
    const { whole, byStart, single } = this;
    for (const raw of phrases) {
      const phrase = this.fold(raw);
      if (phrase === '' || whole.has(phrase)) continue;
      whole.add(phrase);
      this.longest = Math.max(this.longest, phrase.length);
      if (phrase.length === 1) single.add(phrase.charCodeAt(0));
      const start = startAt(phrase, 0);
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [phrase]);
      else {
        // The longest come first.
        let at = known.length;
        while (at > 0 && known[at - 1]!.length < phrase.length) at--;
        known.splice(at, 0, phrase);
      }
    }
  }
}

const UNKNOWN = 0;
const OTHER_SCRIPT = 1;
/** One more than the greatest, the code of `z`. */
const GROUPS = 123;

/** Of a phrase or a folded text by its first sign: a letter of ASCII, any of another script, or unknown. Folding changes none but the last. */
function groupOf(code: number): number {
  if (isLetter(code)) return code | 0x20;
  return isOfOtherScript(code) ? OTHER_SCRIPT : UNKNOWN;
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
