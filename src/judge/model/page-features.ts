import type { Blocks, FeatureMatrix, Page, PageClaims } from '../../types.js';
import { readAddress } from './page-address.js';
import { readBlocks, readWords } from './page-blocks.js';
import { readClaims, readElements } from './page-claims.js';
import { PAGE_FEATURES, type PageFeature } from './page-feature-names.js';

/** Reads the features of a whole page; one number each, in the order of `PAGE_FEATURES`. */
export function pageFeatures(
  page: Page,
  blocks: Blocks,
  matrix: FeatureMatrix,
  claims: PageClaims,
): Float32Array {
  const values: Record<PageFeature, number> = {
    ...readBlocks(blocks, matrix),
    ...readElements(page),
    ...readWords(blocks),
    ...readClaims(page, claims),
    ...readAddress(page.url ?? claims.url),
  };
  return Float32Array.from(PAGE_FEATURES, (name) => values[name]);
}
