import type { Page, PageElement } from '../types.js';

/** Tags in a cell that make it a container of its own rather than one value. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'table form article section header footer nav aside h1 h2 h3 h4 ul ol dl pre blockquote hr iframe'.split(
    ' ',
  ),
);

/**
 * Whether a table holds data, a value a cell, or only lays out a page as was usual until about 2008. Rows of data are
 * blocks; the cells of a layout are containers like any other.
 */
export function isDataTable(page: Page, table: PageElement): boolean {
  const role = table.attribute('role');
  if (role === 'presentation' || role === 'none') return false;
  const end = page.elementEnd[table.order]!;
  let rows = 0;
  let cells = 0;
  let headers = 0;
  let containers = 0;
  let paragraphs = 0;
  for (let i = table.order + 1; i < end; i++) {
    const { name } = page.elements[i]!;
    if (name === 'table') return false;
    if (name === 'tr') rows++;
    else if (name === 'td') cells++;
    else if (name === 'th') headers++;
    else if (name === 'p') paragraphs++;
    else if (CONTAINERS.has(name)) containers++;
  }
  const all = cells + headers;
  if (rows < 2 || all < rows * 2) return false;
  let chars = 0;
  let longest = 0;
  for (let i = page.textStart[table.order]!; i < page.textEnd[table.order]!; i++) {
    const { length } = page.texts[i]!.data;
    chars += length;
    if (length > longest) longest = length;
  }
  if (headers > 0) return containers <= all / 2 && longest < 3000;
  return containers <= all / 10 && paragraphs <= all && chars / all < 300 && longest < 1500;
}
