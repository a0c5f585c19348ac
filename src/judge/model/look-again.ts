import { keptFloats, keptInts } from '../../tree/kept-table.js';
import type { Blocks, FeatureMatrix } from '../../types.js';
import { CONTEXT_COUNT } from './context-feature-names.js';
import { contextFeatures } from './context-features.js';
import { rowScorer } from './row-scorer.js';
import type { Topic } from './topic-features.js';
import { CONTEXT_FOREST, weights } from './weights.js';

const startTable = keptInts();
const scoreTable = keptFloats();
const scoreRows = rowScorer(CONTEXT_FOREST);

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
  const starts = startTable(rows.length);
  for (let r = 0; r < rows.length; r++) starts[r] = r * CONTEXT_COUNT;
  const scores = scoreTable(rows.length);
  scoreRows(bits, starts, rows.length, scores);
  for (let r = 0; r < rows.length; r++) probabilities[rows[r]!] = 1 / (1 + Math.exp(-scores[r]!));
  return probabilities;
}
