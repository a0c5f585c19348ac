import { keptFloats, keptInts } from '../../tree/kept-table.js';
import { log } from '../../tree/scales.js';
import { sortLikeliest } from '../../tree/sort-likeliest.js';
import { AT, CONTEXT_COUNT } from './context-feature-names.js';
import type { Context, ContextMatrix } from './context-features.js';

/** Fills the columns that tell of the probabilities around each block. */
export function fillAround(context: Context, matrix: ContextMatrix): void {
  const sums = sumUp(context);
  fillNeighbours(context, sums, matrix);
  fillGroups(context, matrix);
  fillContainers(context, sums, matrix);
  fillPage(context, sums, matrix);
  fillRuns(context, sums, matrix);
}

/** Running totals: `words[b] - words[a]` is the words of blocks a up to, not including, b. */
interface Sums {
  words: Float64Array;
  /** Words times probability. */
  mass: Float64Array;
}

/** From this probability on a block is sure; from `LIKELY` on it is likelier than not. */
const SURE = 0.8;
const LIKELY = 0.5;
const WINDOWS: readonly (readonly [reach: number, before: number, after: number])[] = [
  [2, AT.sureBefore2, AT.sureAfter2],
  [5, AT.sureBefore5, AT.sureAfter5],
  [12, AT.sureBefore12, AT.sureAfter12],
];
const BESIDE: readonly (readonly [step: number, column: number])[] = [
  [-3, AT.before3],
  [-2, AT.before2],
  [-1, AT.before1],
  [1, AT.after1],
  [2, AT.after2],
  [3, AT.after3],
];
const CONTAINERS: readonly (readonly [sure: number, mass: number])[] = [
  [AT.sureC1, AT.massC1],
  [AT.sureC2, AT.massC2],
  [AT.sureC3, AT.massC3],
  [AT.sureC4, AT.massC4],
];
const NONE = -1;
const LEAST = 1e-9;

const share = (part: number, whole: number): number => (whole > LEAST ? part / whole : NONE);
const logOdds = (p: number): number => {
  const inside = Math.min(0.9999, Math.max(0.0001, p));
  return Math.log(inside / (1 - inside));
};

const wordSums = keptFloats();
const massSums = keptFloats();

function sumUp({ words, first }: Context): Sums {
  const count = words.length;
  const sums = { words: wordSums(count + 1), mass: massSums(count + 1) };
  for (let i = 0; i < count; i++) {
    sums.words[i + 1] = sums.words[i]! + words[i]!;
    sums.mass[i + 1] = sums.mass[i]! + words[i]! * first[i]!;
  }
  return sums;
}

const openTable = keptInts();
const placeTable = keptInts();

function fillNeighbours({ words, first }: Context, sums: Sums, { rows, values }: ContextMatrix): void {
  const open = openTable(words.length);
  const placeOf = placeTable(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    placeOf[i] = count;
    if (words[i]! > 0) open[count++] = i;
  }
  // Words of the open blocks from place a up to, not including, place b: closed ones between weigh nothing.
  const sure = (a: number, b: number): number => {
    if (b <= a) return NONE;
    const from = open[a]!;
    const to = open[b - 1]! + 1;
    return share(sums.mass[to]! - sums.mass[from]!, sums.words[to]! - sums.words[from]!);
  };
  for (let r = 0; r < rows.length; r++) {
    const at = r * CONTEXT_COUNT;
    const place = placeOf[rows[r]!]!;
    values[at + AT.own] = logOdds(first[rows[r]!]!);
    for (let k = 0; k < BESIDE.length; k++) {
      const step = place + BESIDE[k]![0];
      values[at + BESIDE[k]![1]] = step < 0 || step >= count ? NONE : first[open[step]!]!;
    }
    for (let k = 0; k < WINDOWS.length; k++) {
      const reach = WINDOWS[k]![0];
      values[at + WINDOWS[k]![1]] = sure(Math.max(0, place - reach), place);
      values[at + WINDOWS[k]![2]] = sure(place + 1, Math.min(count, place + 1 + reach));
    }
  }
}

const groupWords = keptFloats();
const groupMass = keptFloats();

function fillGroups(context: Context, { rows, values }: ContextMatrix): void {
  const { words, first, matrix, section, parent, blocks } = context;
  const groups = [
    [AT.sureSignature, matrix.signature, matrix.signatures],
    [AT.sureParent, parent, blocks.elementStart.length],
    [AT.sureSection, section, words.length + 1],
  ] as const;
  for (const [column, of, count] of groups) {
    const all = groupWords(count);
    const mass = groupMass(count);
    for (let i = 0; i < words.length; i++) {
      all[of[i]!]! += words[i]!;
      mass[of[i]!]! += words[i]! * first[i]!;
    }
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r]!;
      values[r * CONTEXT_COUNT + column] = share(
        mass[of[i]!]! - words[i]! * first[i]!,
        all[of[i]!]! - words[i]!,
      );
    }
  }
}

function fillContainers(
  { words, first, matrix, blocks }: Context,
  sums: Sums,
  { rows, values }: ContextMatrix,
): void {
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r]!;
    const own = words[i]! * first[i]!;
    for (let c = 0; c < CONTAINERS.length; c++) {
      const [sure, massOf] = CONTAINERS[c]!;
      const element = matrix.containers[i * 4 + c]!;
      const at = r * CONTEXT_COUNT;
      values[at + sure] = NONE;
      values[at + massOf] = NONE;
      if (element < 0) continue;
      const from = blocks.elementStart[element]!;
      const to = blocks.elementEnd[element]!;
      const mass = Math.max(0, sums.mass[to]! - sums.mass[from]! - own);
      values[at + sure] = share(mass, sums.words[to]! - sums.words[from]! - words[i]!);
      values[at + massOf] = log(mass);
    }
  }
}

const orderTable = keptFloats();

function fillPage({ words, first }: Context, sums: Sums, { rows, values }: ContextMatrix): void {
  const count = words.length;
  const all = sums.mass[count]!;
  // Row and probability in one number, the likeliest first: numbers alone are sorted without a call each.
  const order = orderTable(rows.length);
  for (let r = 0; r < rows.length; r++) order[r] = Math.round((1 - first[rows[r]!]!) * 2 ** 30) * 2 ** 22 + r;
  sortLikeliest(order);
  let right = 0;
  let kept = 0;
  let best = 0;
  let doubtful = 0;
  for (let n = 0; n < order.length; n++) {
    const r = order[n]! & (2 ** 22 - 1);
    const i = rows[r]!;
    values[r * CONTEXT_COUNT + AT.rank] = right / Math.max(all, LEAST);
    right += words[i]! * first[i]!;
    kept += words[i]!;
    best = Math.max(best, (2 * right) / (kept + all));
    if (first[i]! > 0.2 && first[i]! < SURE) doubtful += words[i]!;
  }
  const logAll = log(all);
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r]!;
    const at = r * CONTEXT_COUNT;
    values[at + AT.massPage] = logAll;
    values[at + AT.massShare] = all / Math.max(1, sums.words[count]!);
    values[at + AT.best] = best;
    values[at + AT.doubt] = Math.min(3, doubtful / Math.max(all, LEAST));
    values[at + AT.place] = sums.mass[i]! / Math.max(all, LEAST);
    values[at + AT.massBefore] = log(sums.mass[i]!);
    values[at + AT.massBehind] = log(Math.max(0, all - sums.mass[i + 1]!));
  }
}

function fillRuns(context: Context, sums: Sums, matrix: ContextMatrix): void {
  fillBefore(context, sums, matrix);
  fillBehind(context, sums, matrix);
}

/** What lies before each block. */
function fillBefore({ words, first, blocks }: Context, sums: Sums, { rows, values }: ContextMatrix): void {
  let sure = -1;
  let broken = 0;
  let heading = NONE;
  for (let i = 0, r = 0; r < rows.length; i++) {
    const isHeading = blocks.list[i]!.type === 'heading';
    if (rows[r] === i) {
      const at = r * CONTEXT_COUNT;
      values[at + AT.sinceSure] = sure < 0 ? NONE : log(sums.words[i]! - sums.words[sure + 1]!);
      values[at + AT.runBefore] = log(sums.mass[i]! - sums.mass[broken]!);
      values[at + AT.heading] = isHeading ? first[i]! : heading;
      r++;
    }
    if (isHeading) heading = first[i]!;
    if (first[i]! >= SURE) sure = i;
    if (words[i]! > 0 && first[i]! < LIKELY) broken = i + 1;
  }
}

/** What lies behind each block. */
function fillBehind({ words, first, blocks }: Context, sums: Sums, { rows, values }: ContextMatrix): void {
  let sure = -1;
  let broken = words.length;
  let heading = NONE;
  for (let i = words.length - 1, r = rows.length - 1; r >= 0; i--) {
    if (rows[r] === i) {
      const at = r * CONTEXT_COUNT;
      values[at + AT.nextHeading] = heading;
      values[at + AT.untilSure] = sure < 0 ? NONE : log(sums.words[sure]! - sums.words[i + 1]!);
      values[at + AT.runAfter] = log(Math.max(0, sums.mass[broken]! - sums.mass[i + 1]!));
      r--;
    }
    if (blocks.list[i]!.type === 'heading') heading = first[i]!;
    if (first[i]! >= SURE) sure = i;
    if (words[i]! > 0 && first[i]! < LIKELY) broken = i;
  }
}
