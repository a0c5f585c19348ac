/** The words of a title, with which Readability compares every heading: they are found once. */
export class TitleWords {
  private readonly words: ReadonlySet<string>;

  constructor(readonly text: string) {
    this.words = new Set(wordsOf(text));
  }

  /** Share of a heading's letters and spaces in words that the title has too, 0 to 1; 0 where either has none. */
  shareIn(heading: string): number {
    const all = wordsOf(heading);
    if (this.words.size === 0 || all.length === 0) return 0;
    // Lengths of all words and of those that the title has not, each joined by spaces.
    let length = -1;
    let others = -1;
    for (const word of all) {
      length += word.length + 1;
      if (!this.words.has(word)) others += word.length + 1;
    }
    return 1 - Math.max(0, others) / length;
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\W+/).filter(Boolean);
}
