import { ownCopy } from './own-copy.js';

/** Where a name becomes that of a property, and goes at once. An object that has lost properties is a plain table to V8. */
const names: Record<string, true> = Object.create(null);

/**
 * The same string as V8 keeps it for the names of properties, once for all that are equal: such strings are compared by
 * their addresses, and every room compares the names of every page's elements with words of its own code.
 */
export function asPropertyName(name: string): string {
  const own = ownCopy(name);
  names[own] = true;
  const [known = own] = Object.keys(names);
  delete names[own];
  return known;
}
