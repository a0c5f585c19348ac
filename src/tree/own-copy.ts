/** V8 copies shorter strings when it cuts them out of a longer one. */
const SHORTEST_SLICE = 13;

/**
 * The same string with characters of its own. What is cut out of a page is a window on the page's text: kept in a table
 * from page to page it would keep the whole page in memory.
 */
export function ownCopy(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
