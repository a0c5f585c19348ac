const forgetting: (() => void)[] = [];
const MOST_KNOWN = 2_000;

/** The same reader of texts, its answers kept until the page's end: a page repeats its title and its names in a dozen places. */
export function remembered(read: (text: string) => string): (text: string) => string {
  let known = new Map<string, string>();
  forgetting.push(() => {
    // A new one: V8 keeps the entries of a map that is old in old memory, and of one that was cleared until that is collected.
    if (known.size > 0) known = new Map();
  });
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size < MOST_KNOWN) known.set(text, answer);
    return answer;
  };
}

/** To be called behind each page: texts that are cut out of it would keep the whole page in memory. */
export function forgetTexts(): void {
  for (const forget of forgetting) forget();
}
