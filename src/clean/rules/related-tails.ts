import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { isRelatedHeading, isSeeAlso, RELATED } from './words/related.js';

const MOST_SHARE = 0.3;
const LONGEST_TEASER = 50;
const MOST_CHARS = 90;
const FEWEST_PROSE = 100;
const FEWEST_HEADLINES = 2;

/** Everything from "More in Local News" on, when only headlines and teasers follow it to the end of the page. */
export const relatedTails: RunRule = {
  kind: 'run',
  name: 'related-tails',
  category: 'related',
  reason: 'the end of the page, from a "related" heading on',
  gate: { patterns: [RELATED], chars: MOST_CHARS },
  find: (open, context) => {
    const kind = pageKind(context.page);
    if (kind === 'forum') return [];
    let all = 0;
    for (const block of open) if (isProse(block)) all += block.words;
    if (all < FEWEST_PROSE) return [];
    const from = tailStart(open, all, (text) => kind === 'article' || !isSeeAlso(text));
    return from < 0 ? [] : [{ from, to: open.length }];
  },
};

/** Place of the earliest such heading that has at least two headlines after it, and no more sentences than headlines. */
function tailStart(open: readonly Block[], all: number, counts: (text: string) => boolean): number {
  let from = -1;
  let tail = 0;
  let headlines = 0;
  let sentences = 0;
  for (let i = open.length - 1; i >= 0; i--) {
    const block = open[i]!;
    if (block.type === 'code' || block.type === 'tableRow') break;
    if (isProse(block)) {
      tail += block.words;
      sentences++;
      if (block.words > LONGEST_TEASER || tail > all * MOST_SHARE) break;
    } else {
      if (isHeading(block) && headlines >= FEWEST_HEADLINES && sentences <= headlines && counts(block.text))
        from = i;
      if (block.words >= 3 && block.words <= 30) headlines++;
    }
  }
  return from;
}

const isHeading = ({ text, words }: Block): boolean =>
  words <= 9 && text.length <= MOST_CHARS && isRelatedHeading(text);
