import type { NameValue } from '../tree/name-value.js';

/** What this room has found out about a class or an id; null until asked. */
export interface KnownName {
  /** Marks of a byline, a date, a standfirst; see `marks.ts`. */
  marks: number | null;
  /** Whether it names a part of the page that is not the article's; see `zones.ts`. */
  outside: boolean | null;
  /** Whether it names a review. */
  review: boolean | null;
}

/** What is known of a name, left on it: names repeat within a page and from page to page of a site. */
export function knownOf(name: NameValue): KnownName {
  const known = name.metadata as KnownName | null;
  if (known !== null) return known;
  const fresh: KnownName = { marks: null, outside: null, review: null };
  name.metadata = fresh;
  return fresh;
}
