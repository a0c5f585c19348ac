import type { Blocks, FeatureMatrix, Page, PageClaims } from '../../types.js';
import { readAddress } from './page-address.js';
import { readBlocks } from './page-blocks.js';
import { readElements } from './page-claims.js';
import { PAGE_FEATURES } from './page-feature-names.js';
import { readWords } from './page-words.js';

/** Reads the features of a whole page; one number each, in the order of `PAGE_FEATURES`. */
export function pageFeatures(
  page: Page,
  blocks: Blocks,
  matrix: FeatureMatrix,
  claims: PageClaims,
): Float32Array {
  const values = new Float32Array(PAGE_FEATURES.length);
  readBlocks(blocks, matrix, values);
  readElements(page, claims, values);
  readWords(blocks.list, matrix.hints, values);
  readAddress(page.url ?? claims.url, values);
  return values;
}
