import type { Blocks, Page } from '../../types.js';

/** What the model's features of a block take of memory, in elements of the page's tree. */
const BLOCK_WEIGHT = 4;

/**
 * Largest weight of a page that the model judges, some forty times that of the largest of 2,764 real pages. With more, a page
 * of 10 MB would not be read within 400 MB.
 */
export const MOST_WEIGHT = 900_000;

/** What a page weighs in memory when it is judged: its elements, and its blocks as so many more. */
export function modelWeight({ elements }: Pick<Page, 'elements'>, { list }: Pick<Blocks, 'list'>): number {
  return elements.length + BLOCK_WEIGHT * list.length;
}
