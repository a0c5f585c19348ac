const memories: Map<string, string>[] = [];
const MOST_KNOWN = 2_000;

/** The same reader of texts, its answers kept until the page's end: a page repeats its title and its names in a dozen places. */
export function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  memories.push(known);
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
  for (const known of memories) if (known.size > 0) known.clear();
}
