import { keptBytes, keptFloats, keptInts } from '../../tree/kept-table.js';
import { log } from '../../tree/scales.js';
import { AT, CONTEXT_COUNT } from './context-feature-names.js';
import type { Context, ContextMatrix } from './context-features.js';
import { FOUND, readStems, type StemTable, stemsIn } from './word-stems.js';

/** What the page says it is about. */
export interface Topic {
  title: string | null;
  description: string | null;
}

/** Per row: weight of its stems, and of those among them that the title, the description, other likely blocks have. */
interface Weights {
  all: Float64Array;
  title: Float64Array;
  excerpt: Float64Array;
  ties: Float64Array;
}

/** Blocks on both sides that belong to a block's window. */
const REACH = 4;
const NONE = -1;
const LEAST = 1e-9;

const share = (part: number, whole: number): number => (whole > LEAST ? part / whole : NONE);

/** Running totals of the weights of all stems, of the title's, and of those that other likely blocks have. */
type Sums = readonly [all: Float64Array, title: Float64Array, ties: Float64Array];

const allSums = keptFloats();
const titleSums = keptFloats();
const tieSums = keptFloats();

/** Fills the columns that tell what each block speaks of. */
export function fillTopic(context: Context, topic: Topic, matrix: ContextMatrix): void {
  const { rows, values } = matrix;
  const table = readStems(context.blocks, rows);
  const weights = weigh(context, table, topic, rows);
  const { all, title, excerpt, ties } = weights;
  const sums: Sums = [runningSum(all, allSums), runningSum(title, titleSums), runningSum(ties, tieSums)];
  const page = share(sums[1][rows.length]!, sums[0][rows.length]!);
  for (let r = 0; r < rows.length; r++) {
    const at = r * CONTEXT_COUNT;
    values[at + AT.title] = share(title[r]!, all[r]!);
    values[at + AT.titleStems] = log(title[r]!);
    values[at + AT.excerpt] = share(excerpt[r]!, all[r]!);
    values[at + AT.ties] = share(ties[r]!, all[r]!);
    values[at + AT.stems] = log(all[r]!);
    values[at + AT.titlePage] = page;
  }
  fillRanges(context, sums, matrix);
  fillGroup(context.section, context.words.length + 1, weights, matrix, AT.titleSection, AT.tiesSection);
  fillGroup(context.matrix.signature, context.matrix.signatures, weights, matrix, AT.titleSignature, null);
  const most = Math.max(page, 0.001);
  for (let r = 0; r < rows.length; r++) {
    const at = r * CONTEXT_COUNT;
    values[at + AT.titleWindowPage] = values[at + AT.titleWindow]! / most;
    values[at + AT.titleSectionPage] = values[at + AT.titleSection]! / most;
  }
}

const withTable = keptFloats();
const likelyTable = keptFloats();
const weightTable = keptFloats();
const countTable = keptFloats();
const titleMarks = keptBytes();
const excerptMarks = keptBytes();
const allTable = keptFloats();
const titleTable = keptFloats();
const excerptTable = keptFloats();
const tieTable = keptFloats();

function weigh({ first }: Context, table: StemTable, topic: Topic, rows: Int32Array): Weights {
  const { from, stems, count } = table;
  const blocksWith = withTable(count);
  const likely = likelyTable(count);
  for (let r = 0; r < rows.length; r++) {
    const p = first[rows[r]!]!;
    for (let k = from[r]!; k < from[r + 1]!; k++) {
      blocksWith[stems[k]!]!++;
      likely[stems[k]!]! += p;
    }
  }
  // Rare stems weigh 1, one that every block has next to nothing.
  const scale = 1 / Math.log(rows.length + 2);
  const weight = weightTable(count);
  // Most stems stand in one block or two.
  const weightOf = countTable(rows.length + 1);
  for (let stem = 0; stem < count; stem++) {
    const blocks = blocksWith[stem]!;
    if (weightOf[blocks] === 0) weightOf[blocks] = Math.log((rows.length + 1) / (blocks + 0.5)) * scale;
    weight[stem] = weightOf[blocks]!;
  }
  const title = marked(table, topic.title, titleMarks(count));
  const excerpt = marked(table, topic.description, excerptMarks(count));
  const sums = {
    all: allTable(rows.length),
    title: titleTable(rows.length),
    excerpt: excerptTable(rows.length),
    ties: tieTable(rows.length),
  };
  for (let r = 0; r < rows.length; r++) {
    const p = first[rows[r]!]!;
    for (let k = from[r]!; k < from[r + 1]!; k++) {
      const stem = stems[k]!;
      const w = weight[stem]!;
      const others = likely[stem]! - p;
      sums.all[r]! += w;
      if (title[stem]) sums.title[r]! += w;
      if (excerpt[stem]) sums.excerpt[r]! += w;
      sums.ties[r]! += (w * others) / (1 + others);
    }
  }
  return sums;
}

/** Marks the stems that the text has. */
function marked(table: StemTable, text: string | null, marks: Uint8Array): Uint8Array {
  const found = text === null ? 0 : stemsIn(text);
  for (let n = 0; n < found; n++) {
    const stem = table.find(FOUND[n]!);
    if (stem >= 0) marks[stem] = 1;
  }
  return marks;
}

function runningSum(of: Float64Array, table: (length: number) => Float64Array): Float64Array {
  const sums = table(of.length + 1);
  for (let r = 0; r < of.length; r++) sums[r + 1] = sums[r]! + of[r]!;
  return sums;
}

const CONTAINERS: readonly (readonly [title: number, ties: number | null])[] = [
  [AT.titleC1, AT.tiesC1],
  [AT.titleC2, AT.tiesC2],
  [AT.titleC3, null],
];

const rowTable = keptInts();

function fillRanges(
  { blocks, matrix, words }: Context,
  [all, title, ties]: Sums,
  { rows, values }: ContextMatrix,
): void {
  // Per block: rows before it, so that a range of blocks is a range of rows.
  const rowsBefore = rowTable(words.length + 1);
  for (let r = 0; r < rows.length; r++) rowsBefore[rows[r]! + 1] = 1;
  for (let i = 0; i < words.length; i++) rowsBefore[i + 1]! += rowsBefore[i]!;
  const fill = (at: number, from: number, to: number, titled: number, tied: number | null): void => {
    const a = rowsBefore[from]!;
    const b = rowsBefore[to]!;
    values[at + titled] = share(title[b]! - title[a]!, all[b]! - all[a]!);
    if (tied !== null) values[at + tied] = share(ties[b]! - ties[a]!, all[b]! - all[a]!);
  };
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r]!;
    const at = r * CONTEXT_COUNT;
    fill(at, Math.max(0, i - REACH), Math.min(words.length, i + REACH + 1), AT.titleWindow, AT.tiesWindow);
    for (let c = 0; c < CONTAINERS.length; c++) {
      const [titled, tied] = CONTAINERS[c]!;
      const element = matrix.containers[i * 4 + c]!;
      if (element >= 0) fill(at, blocks.elementStart[element]!, blocks.elementEnd[element]!, titled, tied);
      else {
        values[at + titled] = NONE;
        if (tied !== null) values[at + tied] = NONE;
      }
    }
  }
}

const allOfGroup = keptFloats();
const titleOfGroup = keptFloats();
const tiesOfGroup = keptFloats();

function fillGroup(
  of: Int32Array,
  count: number,
  { all, title, ties }: Weights,
  { rows, values }: ContextMatrix,
  titled: number,
  tied: number | null,
): void {
  const allIn = allOfGroup(count);
  const titleIn = titleOfGroup(count);
  const tiesIn = tiesOfGroup(count);
  for (let r = 0; r < rows.length; r++) {
    const group = of[rows[r]!]!;
    allIn[group]! += all[r]!;
    titleIn[group]! += title[r]!;
    tiesIn[group]! += ties[r]!;
  }
  for (let r = 0; r < rows.length; r++) {
    const group = of[rows[r]!]!;
    values[r * CONTEXT_COUNT + titled] = share(titleIn[group]!, allIn[group]!);
    if (tied !== null) values[r * CONTEXT_COUNT + tied] = share(tiesIn[group]!, allIn[group]!);
  }
}
