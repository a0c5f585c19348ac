import type { PageDone } from '../batch/batch-settings.js';
import type { ErrorCode } from '../errors.js';
import type { Category, RemovedCount } from '../types.js';

/** How a run goes: counts of pages and words. */
export interface Tally {
  /** Pages that are through, those of an earlier run that this one goes on with included. */
  pages: number;
  /** Of those: pages that gave text, that held no article, that failed. */
  texts: number;
  empty: number;
  failed: number;
  /** Of `pages`: done by the earlier run. */
  before: number;
  failures: Partial<Record<ErrorCode, number>>;
  /** Words of text, by this run alone; likewise what follows. */
  words: number;
  removed: Partial<Record<Category, RemovedCount>>;
  bytesWritten: number;
  /** The slowest pages, slowest first. */
  slowest: { input: string; ms: number }[];
}

const SLOWEST = 5;

export function makeTally(): Tally {
  return {
    pages: 0,
    texts: 0,
    empty: 0,
    failed: 0,
    before: 0,
    failures: {},
    words: 0,
    removed: {},
    bytesWritten: 0,
    slowest: [],
  };
}

export function countPage(tally: Tally, { input, output, outcome }: PageDone): void {
  countStatus(tally, outcome.hasText, outcome.status === 'error');
  if (outcome.errorCode !== null)
    tally.failures[outcome.errorCode] = (tally.failures[outcome.errorCode] ?? 0) + 1;
  tally.words += outcome.words;
  for (const [category, count] of Object.entries(outcome.removed) as [Category, RemovedCount][]) {
    const sum = tally.removed[category] ?? { blocks: 0, words: 0 };
    tally.removed[category] = { blocks: sum.blocks + count.blocks, words: sum.words + count.words };
  }
  tally.bytesWritten += Buffer.byteLength(output);
  const last = tally.slowest[SLOWEST - 1];
  if (last && last.ms >= outcome.ms) return;
  tally.slowest.push({ input: input.name, ms: outcome.ms });
  tally.slowest.sort((a, b) => b.ms - a.ms);
  tally.slowest.length = Math.min(tally.slowest.length, SLOWEST);
}

/** A page that an earlier run has done. */
export function countBefore(tally: Tally, done: { hasText: boolean; isError: boolean }): void {
  tally.before++;
  countStatus(tally, done.hasText, done.isError);
}

function countStatus(tally: Tally, hasText: boolean, isError: boolean): void {
  tally.pages++;
  if (hasText) tally.texts++;
  else if (isError) tally.failed++;
  else tally.empty++;
}
