const EMPTY: unknown[] = [0].slice(1);

/**
 * `[]` for lists of a page's nodes that are made by the thousand. Where lists or objects that one place in the code makes live
 * long, as those of a giant page do, V8 puts all that it makes later straight into old memory; there each keeps its page's
 * whole tree until old memory is collected, and the collector copies that tree twice. What is copied has no such place.
 */
export function youngList<T>(): T[] {
  return EMPTY.slice() as T[];
}
