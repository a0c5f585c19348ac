import type { Facts } from './facts.js';

/** Questions asked of a page so far; each has a place of its own among the page's answers. */
let questions = 0;

/** A question about a page that is answered once a page, however many fields ask it. */
export function perPage<T>(answer: (facts: Facts) => T): (facts: Facts) => T {
  const place = questions++;
  return (facts) => {
    const { answers } = facts;
    // In an array of the page's own: a WeakMap costs more than most answers, and the garbage collector a look at each.
    const before = answers[place] as { value: T } | undefined;
    if (before !== undefined) return before.value;
    const value = answer(facts);
    answers[place] = { value };
    return value;
  };
}
