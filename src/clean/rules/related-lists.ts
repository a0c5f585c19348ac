import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { BlockRange, RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { isRelatedHeading, isSeeAlso, RELATED } from './words/related.js';

const LONGEST_HEADING = 90;
/** Words; a page with less of it that does not call itself an article is a list itself. */
const FEWEST_PROSE = 120;

/** A short heading such as "Related stories" and the links under it, with their dates, sections and pictures' captions. */
export const relatedLists: RunRule = {
  kind: 'run',
  name: 'related-lists',
  category: 'related',
  reason: 'a "related" heading over a list that is nearly all links',
  final: false,
  gate: { patterns: [RELATED], chars: LONGEST_HEADING },
  find: (open, context, woken) => {
    const kind = pageKind(context.page);
    if (kind === 'unknown' && context.proseWords < FEWEST_PROSE) return [];
    const ranges: BlockRange[] = [];
    let end = 0;
    for (const i of woken) {
      if (i < end) continue;
      if (!isHeading(open[i]!) || (kind !== 'article' && isSeeAlso(open[i]!.text))) continue;
      const to = endOfList(open, i + 1);
      const links = open.slice(i, to).filter(isLink).length;
      // A lone "Read more" link is chrome by itself; "More on the method" over prose is the article's.
      if (to > i + 1 ? links > 0 : isLink(open[i]!)) {
        ranges.push({ from: i, to });
        end = to;
      }
    }
    return ranges;
  },
};

function isHeading(block: Block): boolean {
  return (
    block.words <= 9 &&
    block.text.length <= LONGEST_HEADING &&
    block.type !== 'code' &&
    block.type !== 'tableRow' &&
    isRelatedHeading(block.text)
  );
}

const isLink = (block: Block): boolean =>
  block.linkChars > block.chars * 0.6 ||
  (block.type === 'listItem' && block.linkChars > 0 && block.words <= 45);

/** Where the list ends: at the first block that is neither a link nor the short text that goes with one. */
function endOfList(open: readonly Block[], from: number): number {
  let end = from;
  let sinceLink = 0;
  for (let i = from; i < open.length; i++) {
    const block = open[i]!;
    if (isLink(block) && block.words <= 40) {
      end = i + 1;
      sinceLink = 0;
    } else {
      if (isProse(block) || block.words > 12 || ++sinceLink > 2) break;
      if (block.type === 'heading' && block.linkChars === 0) break;
    }
  }
  return end;
}
