import { setFlagsFromString } from 'node:v8';

/** How much a function runs before V8 thinks of optimizing it, in bytes of its code: by default, and for a first page. */
const BUDGET = 67_584;
const BUDGET_OF_FIRST_PAGE = 2_000_000;

/** V8's version in Node 20, whose default stands above; others are left alone. */
const IS_KNOWN = process.versions.v8.startsWith('11.3.');

/**
 * Runs the work of the first page with V8's optimizer held back: what it compiles meanwhile, on a thread beside, comes
 * too late for one page and costs a sixth of the whole process. Whoever reads more pages loses nothing, since later ones
 * run as ever. Not while worker threads start: their compiled code is kept for the flags of the program.
 */
export function asFirstPage<T>(work: () => T): T {
  if (!IS_KNOWN) return work();
  setFlagsFromString(`--interrupt-budget=${BUDGET_OF_FIRST_PAGE}`);
  try {
    return work();
  } finally {
    setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  }
}
