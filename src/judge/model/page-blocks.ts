import { COLUMN, FEATURE_COUNT } from '../../features.js';
import { keptFloats } from '../../tree/kept-table.js';
import { log, ratio } from '../../tree/scales.js';
import type { Block, Blocks, FeatureMatrix } from '../../types.js';
import { PAGE } from './page-feature-names.js';

const GROUP_SHARES: readonly (readonly [place: number, column: number])[] = [
  [PAGE.inComment, COLUMN.wComment],
  [PAGE.inProduct, COLUMN.wProduct],
  [PAGE.inForum, COLUMN.wForum],
  [PAGE.inCard, COLUMN.wCard],
  [PAGE.inBody, COLUMN.wBody],
  [PAGE.inMeta, COLUMN.wMeta],
];

/** Page features read off its blocks and their rows. */
export function readBlocks(blocks: Blocks, matrix: FeatureMatrix, values: Float32Array): void {
  const { list } = blocks;
  const total = blocks.wordsBefore[list.length]!;
  values[PAGE.words] = log(total);
  values[PAGE.blocks] = log(list.length);
  if (list.length > 0) {
    values[PAGE.linkDensity] = matrix.values[COLUMN.pageLink]!;
    values[PAGE.prose] = matrix.values[COLUMN.pageProse]!;
    values[PAGE.votePage] = matrix.values[COLUMN.votePage]!;
    values[PAGE.voteWords] = matrix.values[COLUMN.voteWords]!;
  }
  readLengths(list, values);
  readTypes(list, total, values);
  readPlaces(list, matrix, total, values);
  readSignatures(list, matrix, total, values);
}

/** Words from which on a block's length is sorted: hardly any block of most pages has as many. */
const LONG = 128;
/** Blocks by their words. */
const byWords = new Int32Array(LONG);
const longTable = keptFloats();

/** How long the blocks are: most short, or some long. Short ones are counted by length, which takes a tenth of a sort. */
function readLengths(list: readonly Block[], values: Float32Array): void {
  const { length } = list;
  const long = longTable(length);
  let longs = 0;
  byWords.fill(0);
  for (let i = 0; i < length; i++) {
    const { words } = list[i]!;
    if (words < LONG) byWords[words]!++;
    else long[longs++] = words;
  }
  const rising = long.subarray(0, longs).sort();
  let short = 0;
  for (let words = 0; words < 5; words++) short += byWords[words]!;
  let longest = 0;
  let left = 10;
  for (let i = longs - 1; i >= 0 && left > 0; i--, left--) longest += rising[i]!;
  for (let words = LONG - 1; words > 0 && left > 0; words--) {
    const taken = Math.min(left, byWords[words]!);
    longest += taken * words;
    left -= taken;
  }
  values[PAGE.shortBlocks] = ratio(short, length);
  values[PAGE.medianWords] = length === 0 ? 0 : log(atPlace(length - 1 - Math.floor(length / 2), rising));
  values[PAGE.topBlocks] = log(longest);
}

/** Words of the block at a place, from the shortest. */
function atPlace(place: number, long: Float64Array): number {
  let before = 0;
  for (let words = 0; words < LONG; words++) {
    before += byWords[words]!;
    if (before > place) return words;
  }
  return long[place - before]!;
}

/** Shares of the words by type of block. */
function readTypes(list: readonly Block[], total: number, values: Float32Array): void {
  let headings = 0;
  let items = 0;
  let rows = 0;
  let code = 0;
  let quotes = 0;
  for (let i = 0; i < list.length; i++) {
    const { type, words } = list[i]!;
    if (type === 'heading') headings++;
    else if (type === 'listItem') items += words;
    else if (type === 'tableRow') rows += words;
    else if (type === 'code') code += words;
    else if (type === 'quote') quotes += words;
  }
  values[PAGE.headings] = log(headings);
  values[PAGE.listItems] = ratio(items, total);
  values[PAGE.tableRows] = ratio(rows, total);
  values[PAGE.code] = ratio(code, total);
  values[PAGE.quotes] = ratio(quotes, total);
}

/** Shares of the words in navigation and near class words of a group; the share of digits. */
function readPlaces(
  list: readonly Block[],
  matrix: FeatureMatrix,
  total: number,
  values: Float32Array,
): void {
  const grouped = new Float64Array(GROUP_SHARES.length);
  let inNav = 0;
  let digits = 0;
  let chars = 0;
  for (let i = 0; i < list.length; i++) {
    const block = list[i]!;
    const row = i * FEATURE_COUNT;
    for (let g = 0; g < GROUP_SHARES.length; g++) {
      const far = matrix.values[row + GROUP_SHARES[g]![1]]!;
      if (far >= 0 && far <= 5) grouped[g]! += block.words;
    }
    if (matrix.values[row + COLUMN.inNav]! > 0) inNav += block.words;
    digits += block.digits;
    chars += block.chars;
  }
  GROUP_SHARES.forEach(([place], g) => {
    values[place] = ratio(grouped[g]!, total);
  });
  values[PAGE.inNav] = ratio(inNav, total);
  values[PAGE.digits] = ratio(digits, chars);
}

const wordTable = keptFloats();
const repeatTable = keptFloats();

/** Whether the page repeats itself: words in the largest signature, and how many hold several long blocks. */
function readSignatures(
  list: readonly Block[],
  { signature, signatures }: FeatureMatrix,
  total: number,
  values: Float32Array,
): void {
  const words = wordTable(signatures);
  const long = repeatTable(signatures);
  for (let i = 0; i < list.length; i++) {
    const s = signature[i]!;
    words[s]! += list[i]!.words;
    if (list[i]!.words >= 15) long[s]!++;
  }
  let largest = 0;
  let repeated = 0;
  let mostLong = 0;
  for (let s = 0; s < signatures; s++) {
    if (words[s]! > largest) largest = words[s]!;
    if (long[s]! > mostLong) mostLong = long[s]!;
    if (long[s]! >= 3) repeated++;
  }
  values[PAGE.largestSignature] = ratio(largest, total);
  values[PAGE.repeatedSignatures] = log(repeated);
  values[PAGE.longRepeats] = log(mostLong);
}
