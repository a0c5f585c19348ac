import type { PageElement } from '../types.js';

/** More than any honest page has of a kind. */
const MOST_MARKS = 400;

/** Adds an element to one of the lists of facts, unless it is full. */
export function pushMark(list: PageElement[], element: PageElement): void {
  if (list.length < MOST_MARKS) list.push(element);
}
