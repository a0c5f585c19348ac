import { alike, type Candidate } from '../candidates.js';
import { elementLines } from '../element-text.js';
import type { Facts } from '../facts.js';
import { readByline } from '../names/read-byline.js';
import { plainText } from '../plain-text.js';
import { bylineElementsOf, bylineLinesNear } from '../visible-byline.js';

/** Where the byline is printed. What only meta tags and JSON-LD say is in `authors`, not here. */
export const bylineCandidates: readonly Candidate<string>[] = alike([
  { name: 'page.byline', read: markedByline },
  { name: 'page.byline-text', read: (facts) => plainText(bylineLinesNear(facts)[0]) },
]);

/** Longest byline, in characters. */
const LONGEST = 250;

function markedByline(facts: Facts): string | null {
  for (const element of bylineElementsOf(facts)) {
    const lines = elementLines(element, 400);
    const named = lines.findIndex((line) => readByline([line], true).length > 0);
    if (named < 0) continue;
    // "By" alone on the line before the name belongs to it.
    const first =
      named > 0 && lines[named - 1]!.length <= 20 && !/\d/u.test(lines[named - 1]!) ? named - 1 : named;
    return plainText(
      lines
        .slice(first, named + 1)
        .join(' ')
        .slice(0, LONGEST),
    );
  }
  return null;
}
