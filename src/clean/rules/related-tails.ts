import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { isRelatedHeading, isSeeAlso } from './words/related.js';

const MOST_SHARE = 0.3;
const LONGEST_TEASER = 50;
const FEWEST_PROSE = 100;

/** Everything from "More in Local News" on, when only headlines and teasers follow it to the end of the page. */
export const relatedTails: RunRule = {
  kind: 'run',
  name: 'related-tails',
  category: 'related',
  reason: 'the end of the page, from a "related" heading on',
  find: (open, context) => {
    const kind = pageKind(context.page);
    if (kind === 'forum') return [];
    let all = 0;
    for (const block of open) if (isProse(block)) all += block.words;
    if (all < FEWEST_PROSE) return [];
    let tail = 0;
    let from = -1;
    // From the end backwards: the earliest such heading that has nothing but teasers after it.
    for (let i = open.length - 1; i >= 0; i--) {
      const block = open[i]!;
      if (isProse(block)) {
        tail += block.words;
        if (block.words > LONGEST_TEASER || tail > all * MOST_SHARE) break;
      } else if (
        isHeading(block) &&
        (kind === 'article' || !isSeeAlso(block.text)) &&
        followedByTeasers(open, i + 1)
      )
        from = i;
    }
    return from < 0 ? [] : [{ from, to: open.length }];
  },
};

const isHeading = (block: Block): boolean =>
  block.words <= 9 && block.text.length <= 90 && block.type !== 'tableRow' && isRelatedHeading(block.text);

/** Of the blocks up to the end, at least two are headlines, and there are no more sentences than headlines. */
function followedByTeasers(open: readonly Block[], from: number): boolean {
  let headlines = 0;
  let sentences = 0;
  for (let i = from; i < open.length; i++) {
    const block = open[i]!;
    if (block.type === 'code' || block.type === 'tableRow') return false;
    if (isProse(block)) sentences++;
    else if (block.words >= 3 && block.words <= 30) headlines++;
  }
  return headlines >= 2 && sentences <= headlines;
}
