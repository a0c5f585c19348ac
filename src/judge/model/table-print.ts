import { FEATURES } from '../../features.js';
import { CONTEXT_FEATURES } from './context-feature-names.js';
import { PAGE_FEATURES } from './page-feature-names.js';

/**
 * A short sum of the names and order of all features, which weights carry instead of the names: weights that were
 * trained on other columns than the code computes are told by it. FNV-1a, 32 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function tablePrint(): string {
  const names = [FEATURES.map(([name]) => name), PAGE_FEATURES, CONTEXT_FEATURES].map((table) =>
    table.join(),
  );
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(names.join(';'))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
