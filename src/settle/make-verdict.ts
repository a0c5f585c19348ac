import type { Category, Verdict } from '../types.js';

/** That a block is kept: by whom, and why. Not final; the score is for the block to add. */
export function keptBy(by: string, reason: string): Verdict {
  return { kept: true, by, category: null, reason, final: false, hint: false, score: null };
}

/** Likewise that it is removed. */
export function removedBy(by: string, reason: string, category: Category = 'boilerplate'): Verdict {
  return { kept: false, by, category, reason, final: false, hint: false, score: null };
}

/** The same with a score; written out, for a spread takes several times as long and pages have hundreds of them. */
export function scored(verdict: Verdict, score: number | null, reason = verdict.reason): Verdict {
  const { kept, by, category, final, hint } = verdict;
  return { kept, by, category, reason, final, hint, score };
}
