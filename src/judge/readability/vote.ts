import { GalleyError } from '../../errors.js';
import type { Page } from '../../types.js';
import { copyPage, type PageCopy, type ReadabilityMask } from './copy-page.js';
import { FastReadability } from './fast-readability.js';
import { runOnJsdom } from './jsdom.js';
import { markOnThinDom } from './run-thin.js';
import type { ThinDocument } from './thin-document.js';

export type { ReadabilityMask };

export interface ReadabilityVote {
  /** Per text number (`page.texts`): 1 when its text is in the article that Readability chose, else 0. */
  keptText: Uint8Array;
  /** Per text number: 1 when the text was given to Readability to judge. */
  givenText: Uint8Array;
  /** False when Readability found no article. */
  found: boolean;
  /** What Readability said when it failed; null when it ran to its end. */
  error: string | null;
  engine: 'thin' | 'jsdom';
}

/**
 * Most elements of a page that Readability is given, six times as many as the largest of some 2,700 real ones has: its
 * tries take several times the memory of the page.
 */
export const MOST_ELEMENTS = 100_000;

/**
 * Asks Mozilla's Readability which texts of the page are the article, of what the mask leaves.
 *
 * A failure of Readability itself, and a page of more than `MOST_ELEMENTS`, give `found: false` and `error`.
 * @throws GalleyError badOption when jsdom is asked for and not installed; internal when jsdom cannot take the page.
 */
export function voteByReadability(
  page: Page,
  mask: ReadabilityMask,
  options: { dom: 'thin' | 'jsdom' },
): ReadabilityVote {
  const keptText = new Uint8Array(page.texts.length);
  const elements = countLeft(page, mask);
  if (elements > MOST_ELEMENTS) {
    const error = `it would have to weigh ${elements} elements, and is given at most ${MOST_ELEMENTS}`;
    return { keptText, givenText: keptText, found: false, error, engine: options.dom };
  }
  const copy = copyPage(page, mask);
  let found = false;
  let error: string | null = null;
  try {
    found =
      options.dom === 'jsdom'
        ? readOnJsdom(copy.document, keptText)
        : readOnThinDom(page, mask, copy, keptText);
  } catch (thrown) {
    if (thrown instanceof GalleyError) throw thrown;
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  return { keptText, givenText: copy.givenText, found, error, engine: options.dom };
}

/** Elements that the mask leaves; of a page of few all are counted. */
function countLeft({ elements: { length } }: Page, { elements }: ReadabilityMask): number {
  if (length <= MOST_ELEMENTS) return length;
  let left = 0;
  for (let i = 0; i < length; i++) if (elements[i] === 0) left++;
  return left;
}

function readOnThinDom(page: Page, mask: ReadabilityMask, copy: PageCopy, keptText: Uint8Array): boolean {
  if (copy.document.documentElement === null) return false;
  return markOnThinDom(FastReadability, page, mask, copy, keptText);
}

function readOnJsdom(document: ThinDocument, keptText: Uint8Array): boolean {
  if (document.documentElement === null) return false;
  const { reading, origins } = runOnJsdom(document);
  if (reading !== null) for (const origin of origins) keptText[origin] = 1;
  return reading !== null;
}
