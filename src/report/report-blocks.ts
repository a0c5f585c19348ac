import type { ExplainEntry, GalleyRecord, RecordBlock } from '../types.js';

/** A block as the report shows it. */
export interface ReportBlock extends RecordBlock {
  /** Words of a removed block, and of a near miss; 0 for what was kept without doubt. */
  words: number;
  /** Kept although a judge spoke against it. */
  nearMiss: boolean;
}

/** Neighbouring blocks of one fate: all kept, or all removed by the same rule or judge. */
export interface BlockRun {
  kept: boolean;
  blocks: ReportBlock[];
}

/** A page's blocks in document order, neighbours of one fate together. */
export function blockRuns(record: GalleyRecord): BlockRun[] {
  const runs: BlockRun[] = [];
  for (const block of reportBlocks(record)) {
    const run = runs.at(-1);
    const last = run?.blocks.at(-1);
    if (run && last && sameFate(last, block)) run.blocks.push(block);
    else runs.push({ kept: block.kept, blocks: [block] });
  }
  return runs;
}

function sameFate(one: ReportBlock, other: ReportBlock): boolean {
  if (one.kept || other.kept) return one.kept === other.kept;
  return one.by === other.by && one.category === other.category && one.reason === other.reason;
}

/** Both lists are in document order, and the second has every removed block and some of the kept ones. */
function reportBlocks({ blocks = [], explain = [] }: GalleyRecord): ReportBlock[] {
  let at = 0;
  return blocks.map((block) => {
    const entry = explain[at];
    if (entry === undefined || !speaksOf(entry, block)) return { ...block, words: 0, nearMiss: false };
    at++;
    return { ...block, words: entry.words, nearMiss: block.kept };
  });
}

function speaksOf({ text, path, removed }: ExplainEntry, block: RecordBlock): boolean {
  return removed !== block.kept && text === block.text && path === block.path;
}
