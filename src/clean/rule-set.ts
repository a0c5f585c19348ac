/** Some of a list of rules, by their places in it: a bit each for the first 32, and for the next. Never changed. */
export interface RuleSet {
  readonly first: number;
  readonly next: number;
}

const BITS = 32;
export const MOST_RULES = BITS * 2;
export const NO_RULES: RuleSet = { first: 0, next: 0 };

/** The set with one more rule. */
export function withRule({ first, next }: RuleSet, place: number): RuleSet {
  return place < BITS ? { first: first | (1 << place), next } : { first, next: next | (1 << (place - BITS)) };
}

/** All rules of both. */
export function united(some: RuleSet, others: RuleSet): RuleSet {
  if (others === NO_RULES || some === others) return some;
  if (some === NO_RULES) return others;
  return { first: some.first | others.first, next: some.next | others.next };
}

/** The place of the first rule from this place on; -1 when there is none. */
export function nextRule({ first, next }: RuleSet, from: number): number {
  if (from < BITS) {
    const left = first & (-1 << from);
    if (left !== 0) return lowestBit(left);
  }
  const left = from <= BITS ? next : from < MOST_RULES ? next & (-1 << (from - BITS)) : 0;
  return left === 0 ? -1 : BITS + lowestBit(left);
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
