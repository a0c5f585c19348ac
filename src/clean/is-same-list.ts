import type { Rule } from './rule.js';

/** Whether two lists hold the same rules: the shipped one is filtered anew for each page, and equal lists share an index. */
export function isSameList(a: readonly Rule[], b: readonly Rule[]): boolean {
  return a.length === b.length && a.every((rule, i) => rule === b[i]);
}
