import { segment } from '../../src/segment/segment.js';
import { settle } from '../../src/settle/settle.js';
import type { Block, Blocks, Verdict } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

/** What clean and the judges said of one block. */
export interface Said {
  /** Readability's share, 0 to 1. @default 0 */
  share?: number;
  /** The model's probability. @default 0 */
  model?: number;
  /** A rule that took it; `final` unless it says otherwise. */
  rule?: Partial<Verdict>;
}

export interface Settled {
  blocks: Blocks;
  list: Block[];
  /** Texts of the kept blocks. */
  kept: string[];
}

/** Settles a body's blocks; `said` speaks of them one by one, in order. Without `engine: 'model'` the model is not asked. */
export function settled(body: string, said: Said[], engine: 'rules' | 'model', threshold = 0.5): Settled {
  const blocks = segment(pageOf(`<!doctype html><body>${body}`));
  const { list } = blocks;
  if (list.length !== said.length) throw new Error(`${list.length} blocks, but ${said.length} opinions`);
  list.forEach((block, i) => {
    const { rule } = said[i]!;
    if (rule)
      block.verdict = {
        kept: false,
        by: 'some-rule',
        category: 'ad',
        reason: 'a rule',
        final: true,
        score: null,
        ...rule,
      };
  });
  settle(blocks, {
    readability: Float64Array.from(said, ({ share }) => share ?? 0),
    model: engine === 'model' ? Float64Array.from(said, ({ model }) => model ?? 0) : null,
    threshold,
  });
  return { blocks, list, kept: list.filter(({ verdict }) => verdict?.kept).map(({ text }) => text) };
}
