import { type Forest, LEAF, scoreRow } from './forest.js';

/**
 * Writes the `scoreRow` of each row that starts at one of the first `count` numbers of `starts` in `bits` to `scores`, in
 * their order.
 */
export type RowScorer = (bits: Int32Array, starts: Int32Array, count: number, scores: Float64Array) => void;

/** Rows of which walking the trees takes longer than making code of them, and its first slow runs: some fifty pages. */
const WORTH_CODE = 10_000;

/**
 * A scorer for the rows of a forest of one class, which need not be filled yet. Trees that are walked often become code: a
 * node is then one comparison with a constant and a jump of its own, a third of the time that looking it up takes. A run
 * over a page or two walks them, and so does a process that forbids code from strings.
 */
export function rowScorer(forest: Forest): RowScorer {
  let scored = 0;
  let compiled: readonly RowScorer[] | null = null;
  return (bits, starts, count, scores) => {
    scored += count;
    if (compiled === null && scored > WORTH_CODE) compiled = mayMakeCode() ? compileForest(forest) : [];
    if (compiled === null || compiled.length === 0) {
      for (let k = 0; k < count; k++) scores[k] = scoreRow(forest, bits, starts[k]!);
      return;
    }
    scores.fill(forest.base[0]!, 0, count);
    for (let part = 0; part < compiled.length; part++) compiled[part]!(bits, starts, count, scores);
  };
}

/** Whether the process was not started with `--disallow-code-generation-from-strings`. */
function mayMakeCode(): boolean {
  try {
    return new Function('return true')();
  } catch (error) {
    if (error instanceof EvalError) return false;
    throw error;
  }
}

/** Trees of one function: fewer go over the rows too often, many more make it too large for V8 to compile well. */
const TREES_A_PART = 37;

/** Functions that each add the values of some of the trees, in the trees' order, to the scores of all rows. */
export function compileForest(forest: Forest): RowScorer[] {
  const parts: RowScorer[] = [];
  for (let first = 0; first < forest.trees; first += TREES_A_PART) {
    const last = Math.min(forest.trees, first + TREES_A_PART);
    const questions = new Float64Array(LEAF);
    for (let tree = first; tree < last; tree++) countQuestions(forest, forest.roots[tree]!, 1, questions);
    const names = namesOf(questions);
    let sums = '';
    for (let tree = first; tree < last; tree++)
      sums += `sum += ${valueAt(forest, forest.roots[tree]!, names)};\n`;
    const columns = [...new Set(sums.match(/\bc\d+/g))].map(
      (name) => `${name} = ${placeOf(Number(name.slice(1)))}`,
    );
    parts.push(
      new Function(
        ...['bits', 'starts', 'count', 'scores'],
        `'use strict';
        for (let k = 0; k < count; k++) {
          const row = starts[k];
          let ${['sum = scores[k]', ...columns].join(', ')};
          ${sums} scores[k] = sum;
        }`,
      ) as RowScorer,
    );
  }
  return parts;
}

/** Adds up how often each column is asked for in a walk, if each node sent half of the rows either way. */
function countQuestions(forest: Forest, node: number, share: number, questions: Float64Array): void {
  const column = forest.columns[node]!;
  if (column === LEAF) return;
  questions[column]! += share;
  countQuestions(forest, node + 1, share / 2, questions);
  countQuestions(forest, node + forest.rights[node]!, share / 2, questions);
}

/** Columns that are asked for more often have a variable. */
const WORTH_A_VARIABLE = 0.6;

/**
 * What each column is called. Most are looked up once, and not at every node with the question whether the table is as long; those
 * that few walks come to are looked up there: 430 ns a row for 470.
 */
function namesOf(questions: Float64Array): string[] {
  return Array.from(questions, (often, column) =>
    often > WORTH_A_VARIABLE ? `c${column}` : placeOf(column),
  );
}

const placeOf = (column: number): string => `bits[row + ${column}]`;

/** The value of the tree, or the part of one, whose topmost node this is, as an expression. */
function valueAt(forest: Forest, node: number, names: readonly string[]): string {
  const { columns, rights, limits, scale } = forest;
  const column = columns[node]!;
  if (column === LEAF) return String(limits[node]! * scale);
  const left = valueAt(forest, node + 1, names);
  const right = valueAt(forest, node + rights[node]!, names);
  return `(${isAtMost(names[column]!, limits[node]!)} ? ${left} : ${right})`;
}

/** Asks of a float's bits what the sorting keys would say: those of negative floats rise as the floats fall. */
function isAtMost(bits: string, key: number): string {
  if (key >= 0) return `${bits} <= ${key}`;
  return `(${bits} >>> 0) >= ${(key ^ 0x7fffffff) >>> 0}`;
}
