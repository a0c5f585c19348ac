import { codeAt } from '../../tree/code-at.js';

/** The words of a title, with which Readability compares every heading: they are found once. */
export class TitleWords {
  private readonly words: ReadonlySet<string>;

  constructor(readonly text: string) {
    this.words = new Set(text.toLowerCase().split(/\W+/).filter(Boolean));
  }

  /** Whether words that the title has too make more than three quarters of a heading's words, joined by spaces. */
  areMostOf(heading: string): boolean {
    if (this.words.size === 0) return false;
    const lower = heading.toLowerCase();
    const { length } = lower;
    // Lengths of all words and of those that the title has not, each joined by spaces.
    let all = -1;
    let others = -1;
    for (let at = 0; at < length; at++) {
      const start = at;
      while (at < length && isOfWord(codeAt(lower, at))) at++;
      if (at === start) continue;
      all += at - start + 1;
      if (this.words.has(lower.slice(start, at))) continue;
      others += at - start + 1;
      // All words together are no longer than the heading: most are told by their first.
      if (others * 4 >= length) return false;
    }
    return all > 0 && 1 - Math.max(0, others) / all > 0.75;
  }
}

function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
