import { hash } from 'node:crypto';
import { FEATURES } from '../../features.js';
import { CONTEXT_FEATURES } from './context-feature-names.js';
import { PAGE_FEATURES } from './page-feature-names.js';

/**
 * A short sum of the names and order of all features, which weights carry instead of the names: weights that were
 * trained on other columns than the code computes are told by it.
 */
export function tablePrint(): string {
  const names = [FEATURES.map(([name]) => name), PAGE_FEATURES, CONTEXT_FEATURES].map((table) =>
    table.join(),
  );
  return hash('sha256', names.join(';')).slice(0, 8);
}
