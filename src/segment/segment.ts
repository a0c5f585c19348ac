import type { Blocks, Page } from '../types.js';
import { Walk } from './walk.js';

/** Cuts the page into blocks as a reader sees them, in one walk. */
export function segment(page: Page): Blocks {
  const walk = new Walk(page);
  if (page.body) walk.element(page.body);
  walk.close();
  return index(page, walk);
}

function index(page: Page, { blocks: list, ofText, words }: Walk): Blocks {
  const count = page.elements.length;
  const elementStart = new Int32Array(count);
  const elementEnd = new Int32Array(count);
  // Blocks that start before each text, so that an element's blocks are two look-ups.
  const before = new Int32Array(page.texts.length + 1);
  for (const block of list) before[block.textStart + 1]!++;
  for (let i = 0; i < page.texts.length; i++) before[i + 1]! += before[i]!;
  for (let i = 0; i < count; i++) {
    elementStart[i] = before[page.textStart[i]!]!;
    elementEnd[i] = before[page.textEnd[i]!]!;
  }
  const wordsBefore = new Float64Array(list.length + 1);
  const charsBefore = new Float64Array(list.length + 1);
  const linkCharsBefore = new Float64Array(list.length + 1);
  list.forEach((block, i) => {
    wordsBefore[i + 1] = wordsBefore[i]! + block.words;
    charsBefore[i + 1] = charsBefore[i]! + block.chars;
    linkCharsBefore[i + 1] = linkCharsBefore[i]! + block.linkChars;
  });
  return { list, elementStart, elementEnd, ofText, wordsBefore, charsBefore, linkCharsBefore, words };
}
