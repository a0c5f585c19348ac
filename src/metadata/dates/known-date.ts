import type { Facts } from '../facts.js';
import { oncePerText } from '../per-page.js';
import { dateHabitsOf } from './habits.js';
import { readDate } from './read-date.js';
import { type FoundDate, mayHoldDate, readTextDate } from './text-date.js';

const readTextDateOnce = oncePerText((text, facts) => readTextDate(text, dateHabitsOf(facts)));

/** The same for `readTextDate`: what stands at the heading is read as an element, as a line and as a text. */
export function textDateOf(text: string, facts: Facts): FoundDate | null {
  return mayHoldDate(text) ? readTextDateOnce(text, facts) : null;
}

/** What `readDate` makes of a text of this page. A page declares one moment in a handful of places, and each is asked for in turn. */
export const dateOf = oncePerText((text, facts) => readDate(text, dateHabitsOf(facts)));
