import type { Facts } from './facts.js';

/** A question about a page that is answered once a page, however many fields ask it. */
export function perPage<T>(answer: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, { value: T }>();
  return (facts) => {
    const before = known.get(facts);
    if (before !== undefined) return before.value;
    const value = answer(facts);
    known.set(facts, { value });
    return value;
  };
}
