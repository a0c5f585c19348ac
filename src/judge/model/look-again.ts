import type { Blocks, FeatureMatrix } from '../../types.js';
import { CONTEXT_COUNT } from './context-feature-names.js';
import { contextFeatures } from './context-features.js';
import { scoreRow } from './forest.js';
import type { Topic } from './topic-features.js';
import { CONTEXT_FOREST, weights } from './weights.js';

/**
 * The second look: each block that the first look did not rule out is judged once more, now by what the first look
 * thought of everything around it and by what it speaks of. A paragraph of another article, or a teaser above the
 * headline, reads like article text by itself; among its neighbours it does not.
 * @param first the first look's probabilities, 0 for blocks that a rule took for good; left as they are.
 * @returns the probability, 0 to 1, that each block is article text.
 */
export function lookAgain(
  blocks: Blocks,
  matrix: FeatureMatrix,
  first: Float64Array,
  topic: Topic,
): Float64Array {
  weights();
  const probabilities = first.slice();
  const { rows, values } = contextFeatures(blocks, matrix, first, topic);
  const bits = new Int32Array(values.buffer);
  for (let r = 0; r < rows.length; r++)
    probabilities[rows[r]!] = 1 / (1 + Math.exp(-scoreRow(CONTEXT_FOREST, bits, r * CONTEXT_COUNT)));
  return probabilities;
}
