import { COLUMN, FEATURE_COUNT } from '../../features.js';
import { keptFloats, keptInts } from '../../tree/kept-table.js';
import type { Blocks, FeatureMatrix, PageElement } from '../../types.js';
import { fillAround } from './around-features.js';
import { CONTEXT_COUNT, SHOWN_AGAIN } from './context-feature-names.js';
import { fillTopic, type Topic } from './topic-features.js';

/** Blocks below this probability are not looked at again: six in ten, and next to none of them is article text. */
export const SECOND_LOOK = 0.01;

/** The second look's rows. They hold until the next page's are read. */
export interface ContextMatrix {
  /** Indexes of the blocks that are looked at again, rising. */
  rows: Int32Array;
  /** Row-major, `CONTEXT_COUNT` columns a row. */
  values: Float32Array;
}

/** What both kinds of columns are read from. */
export interface Context {
  blocks: Blocks;
  matrix: FeatureMatrix;
  /** Per block: the first look's probability, 0 where a rule took it for good. */
  first: Float64Array;
  /** Likewise words that count: 0 where a rule took it for good, at least half a word elsewhere. */
  words: Float64Array;
  /** Per block: number of its section, which a heading opens. */
  section: Int32Array;
  /** Per block: number of its element's parent among the page's elements, 0 for a root. */
  parent: Int32Array;
}

const rowTable = keptInts();
const wordTable = keptFloats();
const sectionTable = keptInts();
const parentTable = keptInts();

/**
 * Describes each block that the first look did not rule out by the probabilities around it and by what it speaks of. Its rows
 * are written over those of the first look, which are needed no longer: of a giant page they take 70 MB.
 * @param first the first look's probabilities, 0 for blocks that a rule took for good.
 */
export function contextFeatures(
  blocks: Blocks,
  matrix: FeatureMatrix,
  first: Float64Array,
  topic: Topic,
): ContextMatrix {
  const { list } = blocks;
  const count = list.length;
  const open = rowTable(count);
  let size = 0;
  const words = wordTable(count);
  const section = sectionTable(count);
  const parent = parentTable(count);
  let headings = 0;
  for (let i = 0; i < count; i++) {
    const block = list[i]!;
    if (block.type === 'heading') headings++;
    section[i] = headings;
    parent[i] = (block.element.parent as PageElement | null)?.order ?? 0;
    if (block.verdict?.final) continue;
    words[i] = Math.max(0.5, block.words);
    if (first[i]! >= SECOND_LOOK) open[size++] = i;
  }
  const rows = open.subarray(0, size);
  const result = { rows, values: matrix.values.subarray(0, size * CONTEXT_COUNT) };
  if (size === 0) return result;
  showAgain(rows, matrix.values);
  const context: Context = { blocks, matrix, first, words, section, parent };
  fillAround(context, result);
  fillTopic(context, topic, result);
  return result;
}

/** A row is written where rows have been read: it is half as wide as they, and no earlier block's comes after it. */
function showAgain(rows: Int32Array, values: Float32Array): void {
  for (let r = 0; r < rows.length; r++) {
    const from = rows[r]! * FEATURE_COUNT;
    const to = r * CONTEXT_COUNT + FIRST_SHOWN;
    for (let k = 0; k < SHOWN.length; k++) seen[k] = values[from + SHOWN[k]!]!;
    for (let k = 0; k < SHOWN.length; k++) values[to + k] = seen[k]!;
  }
}

/** The columns that stand behind the others in a row, as in `CONTEXT_FEATURES`, by their columns of the first look. */
const SHOWN = Int32Array.from(SHOWN_AGAIN, (name) => COLUMN[name]);
const FIRST_SHOWN = CONTEXT_COUNT - SHOWN.length;
const seen = new Float32Array(SHOWN.length);
