import type { NameValue } from '../tree/name-value.js';
import { NO_RULES, type RuleSet } from './rule-set.js';

/** What this room leaves on a class or an id. */
export interface NameNotes {
  /** The rules of `wokenBy` that it wakes. */
  woken: RuleSet;
  /** The index of rules for which that was found out; null before. */
  wokenBy: object | null;
  /** Whether it names the card of a post's author; null until asked. */
  isUser: boolean | null;
  /** Bits of the `NameParts` that were looked for in it, and of those that were found. */
  partsAsked: number;
  partsHeld: number;
}

/** The notes on a name, empty ones at first. */
export function notesOn(name: NameValue): NameNotes {
  const known = name.clean as NameNotes | null;
  if (known !== null) return known;
  const notes: NameNotes = { woken: NO_RULES, wokenBy: null, isUser: null, partsAsked: 0, partsHeld: 0 };
  name.clean = notes;
  return notes;
}
