import { GalleyError } from '../../errors.js';
import type { Page } from '../../types.js';
import { copyPage, type PageCopy, type ReadabilityMask } from './copy-page.js';
import type { Reading } from './engine.js';
import { FastReadability } from './fast-readability.js';
import { runOnJsdom } from './jsdom.js';
import { runOnThinDom } from './run-thin.js';
import type { ThinDocument } from './thin-document.js';
import { addOrigins } from './thin-leaf.js';

export type { ReadabilityMask };

export interface ReadabilityVote {
  /** Per text number (`page.texts`): 1 when its text is in the article that Readability chose, else 0. */
  keptText: Uint8Array;
  /** Per text number: 1 when the text was given to Readability to judge. */
  givenText: Uint8Array;
  title: string | null;
  byline: string | null;
  excerpt: string | null;
  /** Characters of the chosen text as Readability counts them, white space included; 0 when it found nothing. */
  length: number;
  /** False when Readability found no article. */
  found: boolean;
  /** What Readability said when it failed; null when it ran to its end. */
  error: string | null;
  engine: 'thin' | 'jsdom';
}

/**
 * Asks Mozilla's Readability which texts of the page are the article, of what the mask leaves.
 *
 * A failure of Readability itself gives `found: false` and `error`.
 * @throws GalleyError badOption when jsdom is asked for and not installed; internal when jsdom cannot take the page.
 */
export function voteByReadability(
  page: Page,
  mask: ReadabilityMask,
  options: { dom: 'thin' | 'jsdom' },
): ReadabilityVote {
  const copy = copyPage(page, mask);
  const keptText = new Uint8Array(page.texts.length);
  let reading: Reading | null = null;
  let error: string | null = null;
  try {
    const chosen = options.dom === 'jsdom' ? readOnJsdom(copy.document) : readOnThinDom(page, mask, copy);
    reading = chosen.reading;
    for (const origin of chosen.origins) keptText[origin] = 1;
  } catch (thrown) {
    if (thrown instanceof GalleyError) throw thrown;
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  return {
    keptText,
    givenText: copy.givenText,
    title: reading?.title || null,
    byline: reading?.byline || null,
    excerpt: reading?.excerpt || null,
    length: reading?.textContent.length ?? 0,
    found: reading !== null,
    error,
    engine: options.dom,
  };
}

interface Choice {
  reading: Reading | null;
  origins: number[];
}

function readOnThinDom(page: Page, mask: ReadabilityMask, copy: PageCopy): Choice {
  if (copy.document.documentElement === null) return { reading: null, origins: [] };
  const { reading, texts } = runOnThinDom(FastReadability, page, mask, copy);
  const origins: number[] = [];
  for (const text of texts) addOrigins(text, origins);
  return { reading, origins };
}

function readOnJsdom(document: ThinDocument): Choice {
  if (document.documentElement === null) return { reading: null, origins: [] };
  return runOnJsdom(document);
}
