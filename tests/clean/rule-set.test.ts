import { describe, expect, it } from 'vitest';
import { MOST_RULES, NO_RULES, nextRule, type RuleSet, united, withRule } from '../../src/clean/rule-set.js';

const setOf = (places: readonly number[]): RuleSet => places.reduce(withRule, NO_RULES);

function placesIn(set: RuleSet): number[] {
  const places: number[] = [];
  for (let at = nextRule(set, 0); at >= 0; at = nextRule(set, at + 1)) places.push(at);
  return places;
}

describe('a set of rules', () => {
  it.each([
    { places: [] },
    { places: [0] },
    { places: [31] },
    { places: [32] },
    { places: [63] },
    { places: [0, 1, 30, 31, 32, 33, 62, 63] },
    { places: Array.from({ length: MOST_RULES }, (_, at) => at) },
  ])('gives the places $places back in the order of the list', ({ places }) => {
    expect(placesIn(setOf(places.toReversed()))).toEqual(places);
  });

  it('holds each rule of two sets once', () => {
    expect(placesIn(united(setOf([3, 31, 40]), setOf([0, 31, 63])))).toEqual([0, 3, 31, 40, 63]);
    expect(placesIn(united(setOf([5]), NO_RULES))).toEqual([5]);
    expect(placesIn(united(NO_RULES, setOf([5])))).toEqual([5]);
  });

  it('stays as it is when a rule is added', () => {
    const set = setOf([7]);
    withRule(set, 8);
    expect(placesIn(set)).toEqual([7]);
  });
});
