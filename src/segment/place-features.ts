import { COLUMN, FEATURE_COUNT } from '../features.js';
import { keptInts } from '../tree/kept-table.js';
import { log, ratio, signedLog } from '../tree/scales.js';
import type { Block, Blocks, FeatureMatrix } from '../types.js';
import type { BlockWords } from './block-words.js';
import type { ElementFacts } from './element-facts.js';
import type { Sums } from './surrounding-features.js';

const headingTable = keptInts();

/** Fills the columns that tell where on the page a block stands, and beside what. */
export function fillPlace(
  { values }: FeatureMatrix,
  blocks: Blocks,
  facts: ElementFacts,
  sums: Sums,
  headline: Headline,
): void {
  const { list, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const total = wordsBefore[list.length]!;
  const h1 = headline.index;
  const nextHeading = headingTable(list.length + 1);
  nextHeading[list.length] = list.length;
  for (let i = list.length - 1; i >= 0; i--)
    nextHeading[i] = list[i]!.type === 'heading' ? i : nextHeading[i + 1]!;
  let heading = 0;
  let phrase = 0;
  let level = 0;
  for (let i = 0; i < list.length; i++) {
    const row = i * FEATURE_COUNT;
    if (list[i]!.type === 'heading') {
      heading = i;
      phrase = values[row + COLUMN.knownPhrase]!;
      level = list[i]!.level;
    }
    values[row + COLUMN.headlineSure] = headline.sure;
    values[row + COLUMN.wordsSinceHeadline] = h1 < 0 ? -12 : signedLog(wordsBefore[i]! - wordsBefore[h1]!);
    values[row + COLUMN.headingPhrase] = phrase;
    values[row + COLUMN.headingLevel] = level;
    const end = nextHeading[i + 1]!;
    values[row + COLUMN.sinceHeading1] = h1 < 0 ? -9 : signedLog(i - h1);
    values[row + COLUMN.position] = ratio(wordsBefore[i]!, total);
    values[row + COLUMN.wordsAfter] = log(total - wordsBefore[i + 1]!);
    values[row + COLUMN.depth] = facts.depth[facts.ofBlock[i]!]!;
    values[row + COLUMN.sinceHeading] = log(i - heading);
    values[row + COLUMN.headingWords] = log(wordsBefore[end]! - wordsBefore[heading]!);
    values[row + COLUMN.headingLink] = ratio(
      linkCharsBefore[end]! - linkCharsBefore[heading]!,
      charsBefore[end]! - charsBefore[heading]!,
    );
    fillNeighbours(values, blocks, sums, i);
  }
}

/** What is told of the blocks right before and after stands in their own rows. */
function fillNeighbours(values: Float32Array, blocks: Blocks, { sentences }: Sums, i: number): void {
  const { list, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const row = i * FEATURE_COUNT;
  const previous = row - FEATURE_COUNT;
  const next = row + FEATURE_COUNT;
  const isFirst = i === 0;
  const isLast = i === list.length - 1;
  values[row + COLUMN.previousWords] = isFirst ? -1 : values[previous + COLUMN.words]!;
  values[row + COLUMN.nextWords] = isLast ? -1 : values[next + COLUMN.words]!;
  values[row + COLUMN.previousLink] = isFirst ? -1 : values[previous + COLUMN.linkDensity]!;
  values[row + COLUMN.nextLink] = isLast ? -1 : values[next + COLUMN.linkDensity]!;
  const from = Math.max(0, i - 3);
  const to = Math.min(list.length, i + 4);
  const around = sentences[to]! - sentences[from]! - (sentences[i + 1]! - sentences[i]!);
  values[row + COLUMN.windowWords] = log(
    wordsBefore[to]! - wordsBefore[from]! - (wordsBefore[i + 1]! - wordsBefore[i]!),
  );
  values[row + COLUMN.windowLink] = ratio(
    linkCharsBefore[to]! - linkCharsBefore[from]!,
    charsBefore[to]! - charsBefore[from]!,
  );
  values[row + COLUMN.windowProse] = ratio(around, to - from - 1);
}

export interface Headline {
  index: number;
  /** Share of the title's words in it, 0 when only an h1 stands for it. */
  sure: number;
}

/** The block that is the page's headline: the line most like the title, headings first, else the first h1; -1 for none. */
export function findHeadline(list: readonly Block[], words: BlockWords): Headline {
  const { titleCover, titleWords } = words;
  let best = -1;
  let bestScore = 0.55;
  let sure = 0;
  let first = -1;
  for (let i = 0; i < list.length; i++) {
    const block = list[i]!;
    if (block.hidden || block.words > titleWords * 2 + 6) continue;
    const heading = block.type === 'heading';
    if (heading && first < 0 && block.level === 1) first = i;
    const cover = titleCover[i]!;
    if (cover < 0.5) continue;
    const both = Math.min(cover, block.words / Math.max(1, titleWords));
    const score =
      both * (heading ? (block.level === 1 ? 1.3 : 1.15) : 1) * (block.linkChars * 2 > block.chars ? 0.6 : 1);
    if (score > bestScore) {
      best = i;
      bestScore = score;
      sure = Math.min(1, both);
    }
  }
  return best >= 0 ? { index: best, sure } : { index: first, sure: 0 };
}
