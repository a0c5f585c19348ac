import type { Facts } from '../facts.js';
import { perPage } from '../per-page.js';
import { dateHabitsOf } from './habits.js';
import { readDate } from './read-date.js';
import { type FoundDate, mayHoldDate, readTextDate } from './text-date.js';

const knownTextsOf = perPage(() => new Map<string, FoundDate | null>());

/** The same for `readTextDate`: what stands at the heading is read as an element, as a line and as a text. */
export function textDateOf(text: string, facts: Facts): FoundDate | null {
  if (!mayHoldDate(text)) return null;
  const known = knownTextsOf(facts);
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = readTextDate(text, dateHabitsOf(facts));
  known.set(text, found);
  return found;
}

const knownOf = perPage(() => new Map<string, string | null>());

/** What `readDate` makes of a text of this page. A page declares one moment in a handful of places, and each is asked for in turn. */
export function dateOf(text: string, facts: Facts): string | null {
  const known = knownOf(facts);
  const before = known.get(text);
  if (before !== undefined) return before;
  const date = readDate(text, dateHabitsOf(facts));
  known.set(text, date);
  return date;
}
