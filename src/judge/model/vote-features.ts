import { COLUMN, FEATURE_COUNT } from '../../features.js';
import { keptFloats, keptInts } from '../../tree/kept-table.js';
import { log, ratio } from '../../tree/scales.js';
import type { Block, Blocks, Category, FeatureMatrix, Page, Verdict } from '../../types.js';

const votedTable = keptFloats();
const ruledTable = keptFloats();
const kindTable = keptInts();

/** Fills the columns that tell what Readability chose and what the rules took around each block. */
export function fillVotes(page: Page, blocks: Blocks, matrix: FeatureMatrix, share: Float64Array): void {
  const { list } = blocks;
  const { values } = matrix;
  const voted = votedTable(list.length + 1);
  const ruled = ruledTable(list.length + 1);
  const kinds = kindTable(list.length);
  // Blocks that one rule took together have one verdict.
  let last: Verdict | null = null;
  let lastKind = 0;
  for (let i = 0; i < list.length; i++) {
    const { words, verdict } = list[i]!;
    if (verdict !== null) {
      if (verdict !== last) lastKind = kindOf(verdict);
      last = verdict;
      kinds[i] = lastKind;
    }
    voted[i + 1] = voted[i]! + share[i]! * words;
    ruled[i + 1] = ruled[i]! + (verdict !== null ? words : 0);
  }
  const visible = blocks.wordsBefore;
  const votePage = ratio(voted[list.length]!, visible[list.length]!);
  const voteWords = log(voted[list.length]!);
  const root = rootOf(page, blocks, voted);
  const bySignature = shareBySignature(matrix, list, share);
  const chosen = chosenRange(list, share);
  for (let i = 0; i < list.length; i++) {
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.vote] = share[i]!;
    values[row + COLUMN.ruled] = kinds[i]! >> CODE;
    fillContainers(matrix, blocks, i, voted, ruled);
    const s = matrix.signature[i]!;
    values[row + COLUMN.voteSignature] = bySignature.voted[s]!;
    values[row + COLUMN.ruledSignature] = bySignature.ruled[s]!;
    fillWindow(values, i, list.length, visible, voted, ruled);
    fillRoot(values, page, blocks, i, root);
    values[row + COLUMN.votePlace] =
      chosen.last > chosen.first ? clamp((i - chosen.first) / (chosen.last - chosen.first), -2, 3) : -3;
    values[row + COLUMN.votePage] = votePage;
    values[row + COLUMN.voteWords] = voteWords;
    values[row + COLUMN.ruledPrevious] = i === 0 ? 0 : kinds[i - 1]! & SORT;
    values[row + COLUMN.ruledNext] = i + 1 === list.length ? 0 : kinds[i + 1]! & SORT;
  }
  fillGaps(values, kinds, share);
}

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

const CONTAINER_VOTES: readonly (readonly [vote: number, ruled: number])[] = [
  [COLUMN.voteC1, COLUMN.ruledC1],
  [COLUMN.voteC2, COLUMN.ruledC2],
  [COLUMN.voteC3, COLUMN.ruledC3],
];

function fillContainers(
  matrix: FeatureMatrix,
  blocks: Blocks,
  i: number,
  voted: Float64Array,
  ruled: Float64Array,
): void {
  const row = i * FEATURE_COUNT;
  const { values, containers } = matrix;
  for (let c = 0; c < 3; c++) {
    const [vote, rule] = CONTAINER_VOTES[c]!;
    const at = containers[i * 4 + c]!;
    // As the block before, which two in three have.
    if (i > 0 && containers[(i - 1) * 4 + c] === at) {
      values[row + vote] = values[row - FEATURE_COUNT + vote]!;
      values[row + rule] = values[row - FEATURE_COUNT + rule]!;
      continue;
    }
    if (at < 0) {
      values[row + vote] = -1;
      values[row + rule] = -1;
      continue;
    }
    const from = blocks.elementStart[at]!;
    const to = blocks.elementEnd[at]!;
    const all = blocks.wordsBefore[to]! - blocks.wordsBefore[from]!;
    values[row + vote] = ratio(voted[to]! - voted[from]!, all);
    values[row + rule] = ratio(ruled[to]! - ruled[from]!, all);
  }
}

function fillWindow(
  values: Float32Array,
  i: number,
  count: number,
  visible: Float64Array,
  voted: Float64Array,
  ruled: Float64Array,
): void {
  const from = Math.max(0, i - 3);
  const to = Math.min(count, i + 4);
  const around = (sums: Float64Array): number => sums[to]! - sums[from]! - (sums[i + 1]! - sums[i]!);
  const row = i * FEATURE_COUNT;
  values[row + COLUMN.voteWindow] = ratio(around(voted), around(visible));
  values[row + COLUMN.ruledWindow] = ratio(around(ruled), around(visible));
}

interface Root {
  element: number;
  share: number;
}

/** The smallest element that holds 60 % of the words that Readability chose; null when it chose none. */
function rootOf(page: Page, blocks: Blocks, voted: Float64Array): Root | null {
  const all = voted[blocks.list.length]!;
  if (all === 0) return null;
  let root = -1;
  for (let i = page.body?.order ?? 0; i < page.elements.length; i++) {
    const from = blocks.elementStart[i]!;
    const to = blocks.elementEnd[i]!;
    if (voted[to]! - voted[from]! >= 0.6 * all) root = i;
    else i = page.elementEnd[i]! - 1;
  }
  if (root < 0) return null;
  const from = blocks.elementStart[root]!;
  const to = blocks.elementEnd[root]!;
  return {
    element: root,
    share: ratio(voted[to]! - voted[from]!, blocks.wordsBefore[to]! - blocks.wordsBefore[from]!),
  };
}

function fillRoot(values: Float32Array, page: Page, blocks: Blocks, i: number, root: Root | null): void {
  const row = i * FEATURE_COUNT;
  if (root === null) {
    values[row + COLUMN.voteRoot] = -1;
    values[row + COLUMN.voteRootShare] = -1;
    values[row + COLUMN.voteRootDistance] = -1;
    return;
  }
  const own = blocks.list[i]!.element.order;
  const inside = own >= root.element && own < page.elementEnd[root.element]!;
  values[row + COLUMN.voteRoot] = inside ? 1 : 0;
  values[row + COLUMN.voteRootShare] = root.share;
  let steps = 0;
  let at = root.element;
  while (at >= 0 && !(own >= at && own < page.elementEnd[at]!)) {
    at = page.parent[at]!;
    steps++;
  }
  values[row + COLUMN.voteRootDistance] = Math.min(steps, 15);
}

/** Shares of the words of each signature's blocks. */
interface SignatureShares {
  voted: Float64Array;
  ruled: Float64Array;
}

const signatureWords = keptFloats();
const signatureVoted = keptFloats();
const signatureRuled = keptFloats();

function shareBySignature(
  matrix: FeatureMatrix,
  list: readonly Block[],
  share: Float64Array,
): SignatureShares {
  const words = signatureWords(matrix.signatures);
  const voted = signatureVoted(matrix.signatures);
  const ruled = signatureRuled(matrix.signatures);
  for (const block of list) {
    const s = matrix.signature[block.index]!;
    words[s]! += block.words;
    voted[s]! += block.words * share[block.index]!;
    if (block.verdict !== null) ruled[s]! += block.words;
  }
  for (let s = 0; s < matrix.signatures; s++) {
    voted[s] = ratio(voted[s]!, words[s]!);
    ruled[s] = ratio(ruled[s]!, words[s]!);
  }
  return { voted, ruled };
}

function chosenRange(list: readonly Block[], share: Float64Array): { first: number; last: number } {
  let first = -1;
  let last = -1;
  for (const { index } of list) {
    if (share[index]! <= 0.5) continue;
    if (first < 0) first = index;
    last = index;
  }
  return { first, last };
}

const behindTable = keptInts();

function fillGaps(values: Float32Array, kinds: Int32Array, share: Float64Array): void {
  const behind = behindTable(kinds.length);
  let chosen = -1e6;
  let comments = -1;
  let related = -1;
  let footer = -1;
  for (let i = 0; i < kinds.length; i++) {
    if (share[i]! > 0.5) chosen = i;
    behind[i] = i - chosen;
    const kind = kinds[i]!;
    if ((kind & COMMENTS) !== 0 && comments < 0) comments = i;
    if ((kind & BETWEEN) !== 0) related = i;
    if ((kind & BELOW) !== 0) footer = i;
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.sinceComments] = comments < 0 ? -1 : log(i - comments);
    values[row + COLUMN.sinceRelated] = related < 0 ? -1 : log(i - related);
    values[row + COLUMN.sinceFooter] = footer < 0 ? -1 : log(i - footer);
  }
  chosen = 1e7;
  let ender = -1;
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (share[i]! > 0.5) chosen = i;
    const ahead = chosen - i;
    if ((kinds[i]! & ENDS) !== 0) ender = i;
    values[i * FEATURE_COUNT + COLUMN.untilFooter] = ender < 0 ? -1 : log(ender - i);
    const near = behind[i]! <= ahead ? log(Math.min(behind[i]!, 5000)) : -log(Math.min(ahead, 5000));
    values[i * FEATURE_COUNT + COLUMN.voteGap] = share[i]! > 0.5 ? 0 : near;
  }
}

// What a category says, added up. The lowest two bits tell the sort.
const SORT = 3;
const ANY = 1;
/** Stands beside a headline or a picture. */
const BESIDE = 2;
const HIDDEN = 3;
/** Mostly stands behind an article. */
const ENDS = 4;
const BETWEEN = 8;
const BELOW = 16;
const COMMENTS = 32;
/** From this bit on, the code by which the model knows it: those that are most often wrong first, 0 for others. */
const CODE = 6;

/** Those that are not named here are `ANY`. */
const KINDS: ReadonlyMap<Category, number> = new Map<Category, number>([
  ['duplicate', ANY | (1 << CODE)],
  ['related', ANY | ENDS | BETWEEN | (2 << CODE)],
  ['comments', ANY | ENDS | COMMENTS | (3 << CODE)],
  ['form', ANY | (4 << CODE)],
  ['tags', ANY | ENDS | BELOW | (5 << CODE)],
  ['nav', ANY | (6 << CODE)],
  ['footer', ANY | ENDS | BELOW | (7 << CODE)],
  ['hidden', HIDDEN | (8 << CODE)],
  ['share', ANY | ENDS | BELOW],
  ['newsletter', ANY | BETWEEN],
  ['promo', ANY | BETWEEN],
  ['byline', BESIDE | BELOW],
  ['caption', BESIDE],
  ['title', BESIDE],
]);

function kindOf({ category }: Verdict): number {
  return category === null ? 0 : (KINDS.get(category) ?? ANY);
}
