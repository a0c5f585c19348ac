import { COLUMN, FEATURE_COUNT } from '../features.js';
import { keptFloats, keptInts } from '../tree/kept-table.js';
import { log, ratio } from '../tree/scales.js';
import type { Block, Blocks, FeatureMatrix } from '../types.js';
import { type ElementFacts, KINDS_STEP, LEVELS_STEP } from './element-facts.js';
import { KIND_COUNT } from './kinds.js';
import { GROUPS } from './word-groups.js';

/** Running totals that make the share of any range of blocks two look-ups. */
export interface Sums {
  /** Words of the blocks that read as sentences. */
  prose: Float64Array;
  /** How many of them do. */
  sentences: Int32Array;
}

const blockTable = keptFloats();
const wordTable = keptFloats();
const charTable = keptFloats();
const linkTable = keptFloats();
const sentenceTable = keptFloats();
const toldTable = keptFloats();
/** Columns of it. */
const TOLD = 5;

/** Numbers the blocks' signatures and fills the columns that tell of the blocks with the same. */
export function fillSignatures(
  matrix: FeatureMatrix,
  list: readonly Block[],
  facts: ElementFacts,
  sums: Sums,
): void {
  const count = numberSignatures(matrix.signature, facts);
  matrix.signatures = count;
  const blocksIn = blockTable(count);
  const words = wordTable(count);
  const chars = charTable(count);
  const links = linkTable(count);
  const sentences = sentenceTable(count);
  let total = 0;
  for (let i = 0; i < list.length; i++) {
    const block = list[i]!;
    const s = matrix.signature[i]!;
    blocksIn[s]!++;
    words[s]! += block.words;
    chars[s]! += block.chars;
    links[s]! += block.linkChars;
    sentences[s]! += sums.sentences[i + 1]! - sums.sentences[i]!;
    total += block.words;
  }
  // Once for all blocks of a signature: log counts and log words, shares.
  const told = toldTable(count * TOLD);
  for (let s = 0; s < count; s++) {
    const at = s * TOLD;
    told[at] = log(blocksIn[s]!);
    told[at + 1] = ratio(words[s]!, total);
    told[at + 2] = log(words[s]! / blocksIn[s]!);
    told[at + 3] = ratio(links[s]!, chars[s]!);
    told[at + 4] = sentences[s]! / blocksIn[s]!;
  }
  const { values } = matrix;
  for (let i = 0; i < list.length; i++) {
    const s = matrix.signature[i]!;
    const row = i * FEATURE_COUNT;
    const at = s * TOLD;
    values[row + COLUMN.signatureCount] = told[at]!;
    values[row + COLUMN.signatureShare] = told[at + 1]!;
    values[row + COLUMN.signatureWords] = told[at + 2]!;
    values[row + COLUMN.signatureLink] = told[at + 3]!;
    values[row + COLUMN.signatureProse] = told[at + 4]!;
    values[row + COLUMN.previousSame] = i > 0 && matrix.signature[i - 1] === s ? 1 : 0;
    values[row + COLUMN.nextSame] = i + 1 < list.length && matrix.signature[i + 1] === s ? 1 : 0;
  }
}

const pathTable = keptInts();

/** Numbers the paths of blocks in order of appearance, from 0. @returns how many there are. */
function numberSignatures(signature: Int32Array, { path, ofBlock }: ElementFacts): number {
  let last = 0;
  for (let i = 0; i < signature.length; i++) last = Math.max(last, path[ofBlock[i]!]!);
  // Numbers plus 1, 0 for none.
  const numbers = pathTable(last + 1);
  let count = 0;
  for (let i = 0; i < signature.length; i++) {
    const at = path[ofBlock[i]!]!;
    if (numbers[at] === 0) numbers[at] = ++count;
    signature[i] = numbers[at]! - 1;
  }
  return count;
}

/** Columns of the kinds, and of the groups of words, stand side by side in their order. */
const FIRST_KIND = COLUMN.inNav;
const FIRST_GROUP = COLUMN.wComment;

const CONTAINER_COLUMNS: readonly (readonly [
  words: number,
  blocks: number | null,
  link: number,
  prose: number,
])[] = [
  [COLUMN.c1Words, COLUMN.c1Blocks, COLUMN.c1Link, COLUMN.c1Prose],
  [COLUMN.c2Words, COLUMN.c2Blocks, COLUMN.c2Link, COLUMN.c2Prose],
  [COLUMN.c3Words, COLUMN.c3Blocks, COLUMN.c3Link, COLUMN.c3Prose],
  [COLUMN.c4Words, null, COLUMN.c4Link, COLUMN.c4Prose],
];

const CONTAINER_LIST: readonly number[] = CONTAINER_COLUMNS.flat().filter((column) => column !== null);

/** Fills the columns that tell in what elements a block stands. */
export function fillSurroundings(
  matrix: FeatureMatrix,
  blocks: Blocks,
  facts: ElementFacts,
  sums: Sums,
): void {
  const { values } = matrix;
  const { list } = blocks;
  const { kinds, levels, depth } = facts;
  for (let i = 0; i < list.length; i++) {
    const at = facts.ofBlock[i]!;
    const told = facts.row[at]!;
    const row = i * FEATURE_COUNT;
    for (let k = 0; k < KIND_COUNT; k++) values[row + FIRST_KIND + k] = kinds[told * KINDS_STEP + k]!;
    for (let g = 0; g < GROUPS; g++) {
      const level = levels[told * LEVELS_STEP + g]!;
      values[row + FIRST_GROUP + g] = level < 0 ? -1 : Math.min(12, depth[at]! - level);
    }
    const article = facts.article[at]!;
    values[row + COLUMN.articleBlocks] =
      article < 0 ? -1 : log(blocks.elementEnd[article]! - blocks.elementStart[article]!);
    values[row + COLUMN.articleCount] = log(facts.articles);
    fillContainers(matrix, blocks, facts, sums, i);
    fillItem(values, blocks, facts, i);
  }
}

function fillItem(values: Float32Array, blocks: Blocks, facts: ElementFacts, i: number): void {
  const row = i * FEATURE_COUNT;
  const item = facts.item[facts.ofBlock[i]!]!;
  if (item < 0) {
    values[row + COLUMN.itemWords] = -1;
    values[row + COLUMN.itemPlace] = -1;
    return;
  }
  const from = blocks.elementStart[item]!;
  const to = blocks.elementEnd[item]!;
  const first = blocks.list[from];
  values[row + COLUMN.itemRepeats] = log(facts.like[item]!);
  values[row + COLUMN.itemWords] = log(blocks.wordsBefore[to]! - blocks.wordsBefore[from]!);
  values[row + COLUMN.itemBlocks] = log(to - from);
  const linked = first !== undefined && first.linkChars * 2 > first.chars ? 1 : 0;
  values[row + COLUMN.itemTitled] = first?.type === 'heading' ? 2 : linked;
  let dated = 0;
  for (let k = from; k < to && k < from + 12; k++)
    if (values[k * FEATURE_COUNT + COLUMN.dated] === 1) dated = 1;
  values[row + COLUMN.itemDated] = dated;
  values[row + COLUMN.itemPlace] = ratio(facts.likePlace[item]!, facts.like[item]! - 1);
}

function fillContainers(
  matrix: FeatureMatrix,
  blocks: Blocks,
  facts: ElementFacts,
  sums: Sums,
  i: number,
): void {
  const { elementStart, elementEnd, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const { values } = matrix;
  const row = i * FEATURE_COUNT;
  const own = facts.ofBlock[i]!;
  // An element with several blocks of its own (lines parted by <br>) is their first container.
  let at = elementEnd[own]! - elementStart[own]! > 1 ? own : facts.container[own]!;
  if (at >= 0 && i > 0 && matrix.containers[(i - 1) * 4] === at) {
    copyContainers(matrix, blocks, i);
    return;
  }
  for (let c = 0; c < 4; c++) {
    const [words, count, link, prose] = CONTAINER_COLUMNS[c]!;
    if (at < 0) {
      values[row + words] = -1;
      if (count !== null) values[row + count] = -1;
      values[row + link] = -1;
      values[row + prose] = -1;
      continue;
    }
    matrix.containers[i * 4 + c] = at;
    const from = elementStart[at]!;
    const to = elementEnd[at]!;
    const all = wordsBefore[to]! - wordsBefore[from]!;
    values[row + words] = log(all);
    if (count !== null) values[row + count] = log(to - from);
    values[row + link] = ratio(
      linkCharsBefore[to]! - linkCharsBefore[from]!,
      charsBefore[to]! - charsBefore[from]!,
    );
    values[row + prose] = ratio(sums.prose[to]! - sums.prose[from]!, all);
    at = facts.container[at]!;
  }
  fillPlaces(matrix, blocks, i);
}

/** The block before has the same containers: two in three have. */
function copyContainers(matrix: FeatureMatrix, blocks: Blocks, i: number): void {
  const { values, containers } = matrix;
  const row = i * FEATURE_COUNT;
  for (let k = 0; k < CONTAINER_LIST.length; k++)
    values[row + CONTAINER_LIST[k]!] = values[row - FEATURE_COUNT + CONTAINER_LIST[k]!]!;
  for (let c = i * 4; c < i * 4 + 4; c++) containers[c] = containers[c - 4]!;
  fillPlaces(matrix, blocks, i);
}

/** Places among the blocks of the first two containers. */
function fillPlaces(
  { values, containers }: FeatureMatrix,
  { elementStart, elementEnd }: Blocks,
  i: number,
): void {
  for (let c = 0; c < 2; c++) {
    const at = containers[i * 4 + c]!;
    if (at < 0) return;
    const from = elementStart[at]!;
    values[i * FEATURE_COUNT + (c === 0 ? COLUMN.c1Place : COLUMN.c2Place)] = ratio(
      i - from,
      elementEnd[at]! - from - 1,
    );
  }
}
