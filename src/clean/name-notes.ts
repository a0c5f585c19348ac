import type { NameValue } from '../tree/name-value.js';

/** What this room leaves on a class or an id. */
export interface NameNotes {
  /** Places in `wokenBy` of the rules that it wakes. */
  woken: readonly number[];
  /** The index of rules for which that was found out; null before. */
  wokenBy: object | null;
  /** Whether it names the card of a post's author; null until asked. */
  isUser: boolean | null;
}

const NOBODY: readonly number[] = [];

/** The notes on a name, empty ones at first. */
export function notesOn(name: NameValue): NameNotes {
  const known = name.clean as NameNotes | null;
  if (known !== null) return known;
  const notes: NameNotes = { woken: NOBODY, wokenBy: null, isUser: null };
  name.clean = notes;
  return notes;
}
