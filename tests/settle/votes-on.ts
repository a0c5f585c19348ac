import { segment } from '../../src/segment/segment.js';
import { settle } from '../../src/settle/settle.js';
import type { Block, Blocks, PageType, Verdict } from '../../src/types.js';
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
  /** Those that were spoken of. */
  list: Block[];
  /** Texts of the kept blocks. */
  kept: string[];
}

/** A kept paragraph before the body, so that a test’s few words are not the page’s only text. */
const BACKDROP = `<section><p>${'The pier stands where it stood when the first ferry came across the bay. '.repeat(3)}</p></section>`;

/**
 * Settles a body’s blocks; `said` speaks of them one by one, in order. With engine `rules` the model is not asked.
 * A page by the model is of the given `type` and has a kept paragraph before them, not listed, unless they shall stand `alone`.
 */
export function settled(
  body: string,
  said: Said[],
  engine: 'rules' | 'model',
  { threshold = 0.5, alone = engine === 'rules', type = 'article' as PageType } = {},
): Settled {
  const opinions: Said[] = alone ? said : [{ share: 1, model: 1 }, ...said];
  const blocks = segment(pageOf(`<!doctype html><body>${alone ? '' : BACKDROP}${body}`));
  const { list } = blocks;
  if (list.length !== opinions.length)
    throw new Error(`${list.length} blocks, but ${opinions.length} opinions`);
  list.forEach((block, i) => {
    const { rule } = opinions[i]!;
    if (rule)
      block.verdict = {
        kept: false,
        by: 'some-rule',
        category: 'ad',
        reason: 'a rule',
        final: true,
        hint: false,
        score: null,
        ...rule,
      };
  });
  settle(blocks, {
    readability: Float64Array.from(opinions, ({ share }) => share ?? 0),
    model: engine === 'model' ? Float64Array.from(opinions, ({ model }) => model ?? 0) : null,
    threshold,
    type: engine === 'model' ? type : null,
  });
  const told = alone ? list : list.slice(1);
  return { blocks, list: told, kept: told.filter(({ verdict }) => verdict?.kept).map(({ text }) => text) };
}
