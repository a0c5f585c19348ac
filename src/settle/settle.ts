import type { Block, Blocks, PageType } from '../types.js';
import { dropCopies } from './drop-copies.js';
import { dropOrphanHeadings } from './drop-orphan-headings.js';
import { fillGaps } from './fill-gaps.js';
import { openableRuns } from './hidden-runs.js';
import { joinNeighbours } from './join-neighbours.js';
import { keepHeadings } from './keep-headings.js';
import { listRegion } from './list-region.js';
import { keptBy, removedBy, scored, scoredInThousandths } from './make-verdict.js';
import { proseRegion } from './prose-region.js';
import { dropTooLittle } from './too-little.js';

/** What the judges said of each block, by block index. */
export interface Votes {
  /** Share of the block's characters that Readability chose, 0 to 1. */
  readability: Float64Array;
  /** The model's probability that the block is article text, 0 to 1; null when the model was not asked. */
  model: Float64Array | null;
  /** From which probability on a block is kept. */
  threshold: number;
  /** What the model takes the page for; null when it was not asked. */
  type: PageType | null;
}

/** One decision a block: every block has a verdict afterwards. */
export function settle(blocks: Blocks, votes: Votes): void {
  const { list } = blocks;
  if (votes.model) settleByModel(list, votes.model, votes);
  else settleByReadability(blocks, votes);
  dropCopies(list, votes.type);
  if (votes.model === null) return;
  fillGaps(list, votes.model, votes.threshold);
  keepHeadings(list, votes.model, votes.threshold);
  dropOrphanHeadings(list, votes.type);
  dropTooLittle(list, votes.readability);
}

function settleByReadability(blocks: Blocks, { readability }: Votes): void {
  const { list } = blocks;
  const prose = proseRegion(blocks, readability);
  const region = prose ?? listRegion(blocks, readability);
  for (const block of list) {
    if (block.verdict !== null) continue;
    if (region !== null && block.index >= region.from && block.index < region.to)
      block.verdict = prose === null ? KEPT_IN_LIST : KEPT_IN_REGION;
    else
      block.verdict =
        region === null && readability[block.index]! > 0.5 ? KEPT_BY_READABILITY : DROPPED_BY_READABILITY;
  }
  joinNeighbours(list);
}

const KEPT_IN_REGION = keptBy(
  'settle',
  'it stands where most of the prose is, which Readability passed over',
);

const KEPT_IN_LIST = keptBy(
  'settle',
  'it stands where most of the text is, of which Readability chose next to nothing',
);

const KEPT_BY_READABILITY = keptBy('readability', 'Readability chose it as part of the article');

const DROPPED_BY_READABILITY = removedBy(
  'readability',
  'it stands outside what Readability chose as the article',
);

function settleByModel(list: readonly Block[], model: Float64Array, votes: Votes): void {
  const floor = needsFloor(list, model, votes);
  const openable = openableRuns(list, votes.type);
  for (const block of list) {
    const ruling = block.verdict;
    if (ruling?.final) continue;
    if (block.hidden && openable[block.index] === 0) continue;
    const thousandths = Math.round(model[block.index]! * 1000);
    const score = thousandths / 1000;
    const least = ruling === null || ruling.hint ? votes.threshold : Math.max(votes.threshold, OVERRULES);
    if (model[block.index]! >= least) {
      block.verdict =
        ruling === null
          ? keptByModel(thousandths)
          : scored(
              KEPT_BY_MODEL,
              score,
              `${KEPT_BY_MODEL.reason}, though rule ${ruling.by} spoke against it`,
            );
    } else if (floor && ruling === null && votes.readability[block.index]! > 0.5)
      block.verdict = scored(KEPT_BY_READABILITY, score);
    else if (ruling === null) block.verdict = droppedByModel(thousandths);
    else block.verdict = scored(ruling, score);
  }
}

/**
 * A rule of place and shape is overruled only from this probability on; one that goes by a name, or the page's own hiding,
 * like any doubt.
 */
const OVERRULES = 0.6;

const KEPT_BY_MODEL = keptBy('model', 'the model holds it for article text');

const keptByModel = scoredInThousandths(KEPT_BY_MODEL);

const droppedByModel = scoredInThousandths(removedBy('model', 'the model does not hold it for article text'));

/** Readability's choice stands where the model would keep next to nothing of it: a page of a kind it never saw. */
function needsFloor(list: readonly Block[], model: Float64Array, { readability, threshold }: Votes): boolean {
  let chosen = 0;
  let kept = 0;
  for (const block of list) {
    if (model[block.index]! >= threshold) kept += block.words;
    if (block.verdict === null && readability[block.index]! > 0.5) chosen += block.words;
  }
  return chosen >= FLOOR_WORDS && kept < chosen * FLOOR_SHARE;
}

const FLOOR_WORDS = 60;
const FLOOR_SHARE = 0.1;
