import type { Block } from '../types.js';
import { LineIndex } from './line-index.js';
import type { RuleContext, RunRule } from './rule.js';
import { give, tooMuch } from './verdicts.js';

let lastLines: LineIndex | null = null;

/** Lets the run rules speak, each about the lines that wake it. */
export function runRunRules(context: RuleContext, list: readonly RunRule[]): void {
  if (lastLines?.rules !== list) lastLines = new LineIndex(list);
  const { length } = context.blocks.list;
  const place = new Int32Array(length);
  let open = openBlocks(context.blocks.list, place);
  let all: number[] | null = null;
  const woken = lastLines.wake(open, context.blocks.words);
  list.forEach((rule, at) => {
    const lines = woken[at]!;
    let places: number[];
    if (lines === null) places = all ??= open.map((_, i) => i);
    else {
      places = placesOf(lines, place);
      if (places.length === 0) return;
    }
    if (!applyRun(rule, open, places, context)) return;
    open = openBlocks(open, place);
    all = null;
  });
}

/** The blocks without a verdict; notes for each block of the page its place among them, -1 for the others. */
function openBlocks(blocks: readonly Block[], place: Int32Array): Block[] {
  const open: Block[] = [];
  place.fill(-1);
  for (const block of blocks) if (block.verdict === null) place[block.index] = open.push(block) - 1;
  return open;
}

function placesOf(lines: readonly Block[], place: Int32Array): number[] {
  const places: number[] = [];
  for (const { index } of lines) if (place[index]! >= 0) places.push(place[index]!);
  return places;
}

/** True when the rule took a block. */
function applyRun(
  rule: RunRule,
  open: readonly Block[],
  woken: readonly number[],
  context: RuleContext,
): boolean {
  let took = false;
  for (const { from, to } of rule.find(open, context, woken)) {
    const taken = open.slice(from, to);
    if (!rule.strong && tooMuch(taken, rule, context)) continue;
    give(rule, taken);
    took = true;
  }
  return took;
}
