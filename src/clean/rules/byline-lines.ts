import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { BlockRange, RuleContext, RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import {
  BYLINE_GATE,
  holdsDateLabel,
  isDateLine,
  isWrittenBy,
  PUBLISHED_LINE,
  READING_TIME,
} from './words/dates.js';

const MOST_WORDS = 25;
const MOST_CHARS = 200;
/** In blocks, from the first or last paragraph. */
const REACH = 15;
/** In blocks, from a first paragraph that may be a standfirst. */
const BELOW_LEAD = 4;
const TWO_YEARS = /\b(?:19|20)\d{2}\b.{1,40}\b(?:19|20)\d{2}\b/;

/** Lines such as "By Ana Lima", "Published 3 May 2024, 10:15" or "4 min read" above or below the text. */
export const bylineLines: RunRule = {
  kind: 'run',
  name: 'byline-lines',
  category: 'byline',
  reason: 'a line with the author, the date or the reading time',
  gate: { ...BYLINE_GATE, chars: MOST_CHARS },
  find: (open, context, woken) => {
    if (pageKind(context.page) === 'forum') return [];
    const first = open.findIndex((block) => isProse(block) && block.words >= 25);
    const last = open.findLastIndex((block) => isProse(block) && block.words >= 25);
    if (first < 0) return [];
    const ranges: BlockRange[] = [];
    for (const i of woken) {
      const near =
        i < first
          ? first - i <= REACH
          : (i > last && i - last <= REACH) || isBelowLead(open, i, first, context);
      if (isByline(open[i]!, near)) ranges.push({ from: i, to: i + 1 });
    }
    // Dates between entries of a list are the list's own.
    if (ranges.length > 12 && pageKind(context.page) !== 'article') return [];
    return [...ranges, ...loneNames(open, ranges, context.authors)];
  },
};

/** Right below the first paragraph, which may be a standfirst, where an author's name or a second date proves it. */
function isBelowLead(open: readonly Block[], at: number, first: number, { authors }: RuleContext): boolean {
  if (at - first > BELOW_LEAD) return false;
  const beside = [open[at - 1], open[at + 1]].some((block) => block && authors.includes(block.text.trim()));
  const { text } = open[at]!;
  // Two dates with a dash between are what the page is about: an exhibition, a war.
  return beside || (TWO_YEARS.test(text) && holdsDateLabel(text));
}

/** An author's name that stands alone beside such a line: elsewhere it may be the name of who speaks next. */
function loneNames(
  open: readonly Block[],
  lines: readonly BlockRange[],
  authors: readonly string[],
): BlockRange[] {
  const ranges: BlockRange[] = [];
  for (const { from } of lines)
    for (const i of [from - 1, from + 1]) {
      const block = open[i];
      if (block === undefined || Math.abs(block.index - open[from]!.index) !== 1) continue;
      if (authors.includes(block.text.trim())) ranges.push({ from: i, to: i + 1 });
    }
  return ranges;
}

/** Of a heading that is one for its size alone. */
const LEAST_LEVEL = 4;

const NAME_PART = /^\p{Lu}[\p{L}'’.-]*$/u;
const MINUTES_READ = /(?:^|\s)\d{1,3}[ -]min(?:ute)?s? read$/iu;
const MINUTES = /^\d{1,3} \p{L}{3,10}\.?(?: \p{L}{2,8})?$/u;

/** "Mireille Tan · 14 August 2023 · 6 minutes": a name, a date and the reading time, parted by signs. */
function isNameAndDate(text: string): boolean {
  const parts = text.split(/\s[·•|–—]\s/);
  if (parts.length < 2 || parts.length > 4 || !isName(parts[0]!)) return false;
  const rest = parts.slice(1);
  return (
    rest.some((part) => (/\d{4}|\d[./]\d/.test(part) && isDateLine(part)) || MINUTES_READ.test(part)) &&
    rest.every((part) => isDateLine(part) || MINUTES.test(part) || isName(part))
  );
}

function isName(text: string): boolean {
  const words = text.trim().split(' ');
  return words.length >= 2 && words.length <= 4 && words.every((word) => NAME_PART.test(word));
}

function isByline(block: Block, atEdge: boolean): boolean {
  const { text, words, type } = block;
  if (
    words > MOST_WORDS ||
    text.length > MOST_CHARS ||
    type === 'code' ||
    type === 'tableRow' ||
    type === 'definition'
  )
    return false;
  if (block.digits > 0 && (READING_TIME.test(text) || PUBLISHED_LINE.test(text))) return true;
  if (!atEdge || block.endsSentence) return false;
  if (type === 'paragraph' && isNameAndDate(text)) return true;
  // A heading may name a place and a day of which the text tells.
  if (type === 'heading' && block.level >= LEAST_LEVEL && MINUTES_READ.test(text) && isNameAndDate(text))
    return true;
  return (block.digits > 0 && isDateLine(text)) || (words <= 14 && isWrittenBy(text));
}
