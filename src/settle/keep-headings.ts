import type { Block } from '../types.js';
import { keptBy, scored } from './make-verdict.js';

const HEADS = keptBy('settle', 'it heads text that is kept');

/** Share of the threshold that such a heading must have reached. */
const NEARLY = 0.5;
/** Words kept before it: what stands at the head of the text is its title, or a page's. */
const LEAST_BEFORE = 30;
/** Share of the words up to the next heading that must be kept. */
const MOSTLY = 0.8;

/** Keeps a heading inside the text that the model all but chose when what it heads is kept: text without it would lose its order. */
export function keepHeadings(list: readonly Block[], model: Float64Array, threshold: number): void {
  let before = 0;
  for (let i = 0; i < list.length; i++) {
    const block = list[i]!;
    if (block.verdict?.kept) before += block.words;
    if (block.type !== 'heading' || block.verdict?.by !== 'model' || block.verdict.kept) continue;
    if (model[i]! < threshold * NEARLY || before < LEAST_BEFORE || !headsKept(list, i)) continue;
    block.verdict = scored(HEADS, block.verdict.score);
  }
}

function headsKept(list: readonly Block[], heading: number): boolean {
  const { level } = list[heading]!;
  let kept = 0;
  let all = 0;
  for (let i = heading + 1; i < list.length; i++) {
    const { words, verdict, type } = list[i]!;
    if (verdict?.final && !verdict.kept) continue;
    if (type === 'heading' && list[i]!.level <= level) break;
    // What follows at once is what it heads.
    if (all === 0 && !verdict?.kept) return false;
    all += words;
    if (verdict?.kept) kept += words;
  }
  return kept > 0 && kept >= MOSTLY * all;
}
