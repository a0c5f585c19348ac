import type { Block } from '../types.js';
import { keptBy } from './make-verdict.js';

const JOINED = keptBy('settle', 'a heading over text that was kept');

/** Readability drops short headings of few letters; one that stands between kept blocks belongs to them. */
export function joinNeighbours(list: readonly Block[]): void {
  let keptBefore = false;
  list.forEach((block, i) => {
    if (block.verdict?.kept) keptBefore = true;
    if (!keptBefore || block.type !== 'heading' || block.verdict?.kept || block.verdict?.by !== 'readability')
      return;
    const next = list
      .slice(i + 1, i + 4)
      .find(({ verdict }) => verdict?.kept || verdict?.by === 'readability');
    if (next?.verdict?.kept && next.type !== 'heading') block.verdict = JOINED;
  });
}
