import { clean } from '../../src/clean/clean.js';
import type { Rule } from '../../src/clean/rule.js';
import { segment } from '../../src/segment/segment.js';
import { pageOf } from '../metadata/page-of.js';

/** Which rule of the list took each block of a page, null for none, and the warnings; the title is "The ferry". */
export function takenBy(html: string, rules: readonly Rule[]): unknown[] {
  const page = pageOf(html);
  const blocks = segment(page);
  clean(page, blocks, 'The ferry', rules);
  return [...blocks.list.map(({ text, verdict }) => [text, verdict?.by ?? null]), page.warnings];
}
