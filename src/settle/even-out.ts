import type { Block, PageElement, PageType } from '../types.js';

/**
 * Gives the rows of a table one probability, their mean by length: a writer puts the table there as one thing, and
 * without half of its rows it says something else. (Drawing lists together likewise gains on unseen sites too, .8683 to
 * .8693 shingle F over wcxb-dev out of fold, but takes from shops, where a list holds what the article does not.)
 * On product pages rows stay apart: a shop puts features, sizes and terms of delivery into one table.
 * @param model per block: the model's probability; not changed.
 */
export function evenOut(blocks: readonly Block[], model: Float64Array, type: PageType | null): Float64Array {
  if (type === 'product') return model;
  const evened = model.slice();
  for (const rows of rowsByTable(blocks).values()) {
    const mean = meanOf(rows, blocks, model);
    for (const i of rows) evened[i] = mean;
  }
  return evened;
}

/** Indices of the rows of each table; without hidden ones and those that a rule took for good. */
function rowsByTable(blocks: readonly Block[]): ReadonlyMap<PageElement, number[]> {
  const tables = new Map<PageElement, number[]>();
  for (const { type, element, hidden, verdict, index } of blocks) {
    if (type !== 'tableRow' || hidden || verdict?.final) continue;
    const table = tableOf(element);
    const rows = table === null ? undefined : tables.get(table);
    if (rows !== undefined) rows.push(index);
    else if (table !== null) tables.set(table, [index]);
  }
  return tables;
}

function tableOf(element: PageElement): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && at.name !== 'table') at = at.parent as PageElement | null;
  return at;
}

function meanOf(rows: readonly number[], blocks: readonly Block[], model: Float64Array): number {
  let sum = 0;
  let chars = 0;
  for (const i of rows) {
    sum += model[i]! * blocks[i]!.chars;
    chars += blocks[i]!.chars;
  }
  return sum / chars;
}
