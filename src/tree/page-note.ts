import type { Page } from '../types.js';

/** Notes that can be kept on a page so far; each has a place of its own. */
let made = 0;

/** A page's notes before any is written: all places, since a list that is written to beyond its end is slow. */
export function noNotes(): unknown[] {
  return new Array(made).fill(undefined);
}

/**
 * What a room has found out about a page and asks again, kept on the page itself. Never in a WeakMap: V8 keeps all keys of one
 * alive until the next collection of old memory, and with them the pages' trees; to copy these took an eighth of the program's time.
 */
export class PageNote<T extends NonNullable<unknown> | null> {
  private readonly place = made++;

  /** The note of a page, read the first time that it is asked for. */
  of(page: Page, read: (page: Page) => T): T {
    const known = page.notes[this.place] as T | undefined;
    if (known !== undefined) return known;
    const value = read(page);
    page.notes[this.place] = value;
    return value;
  }
}
