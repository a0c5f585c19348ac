import type { Category, Verdict } from '../types.js';

/**
 * A class, for pages have hundreds of them: where many objects of one literal live long, as those of a giant page do, V8 puts
 * all that it makes later straight into old memory (settle 81 -> 67 us a page of wcxb articles in processes that did so).
 */
class Ruling implements Verdict {
  constructor(
    readonly kept: boolean,
    readonly by: string,
    readonly category: Category | null,
    readonly reason: string,
    readonly final: boolean,
    readonly hint: boolean,
    readonly score: number | null,
  ) {}
}

/** That a block is kept: by whom, and why. Not final; the score is for the block to add. */
export function keptBy(by: string, reason: string): Verdict {
  return new Ruling(true, by, null, reason, false, false, null);
}

/** Likewise that it is removed. */
export function removedBy(by: string, reason: string, category: Category = 'boilerplate'): Verdict {
  return new Ruling(false, by, category, reason, false, false, null);
}

/** The same with a score. */
export function scored(verdict: Verdict, score: number | null, reason = verdict.reason): Verdict {
  const { kept, by, category, final, hint } = verdict;
  return new Ruling(kept, by, category, reason, final, hint, score);
}

/**
 * The same for scores of whole thousandths, 0 to 1000: one verdict for all blocks of all pages with one score, for most blocks
 * of a page are dropped with next to none (8 of 20 KB a page).
 */
export function scoredInThousandths(verdict: Verdict): (thousandths: number) => Verdict {
  const made = new Array<Verdict | null>(1001).fill(null);
  return (thousandths) => {
    made[thousandths] ??= scored(verdict, thousandths / 1000);
    return made[thousandths];
  };
}
