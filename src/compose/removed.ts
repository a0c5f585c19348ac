import { cssPaths } from '../tree/css-path.js';
import type { Block, Category, ExplainEntry, RecordBlock, RemovedCount } from '../types.js';

/** Blocks and words taken out, by category: the cheap proof of the cleaning, in every record. */
export function countRemoved(blocks: readonly Block[]): Partial<Record<Category, RemovedCount>> {
  const categories: Category[] = [];
  const counts: RemovedCount[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { verdict, words } = blocks[i]!;
    if (verdict === null || verdict.kept) continue;
    const category = verdict.category ?? 'boilerplate';
    let place = 0;
    while (place < categories.length && categories[place] !== category) place++;
    if (place === categories.length) {
      categories.push(category);
      counts.push({ blocks: 0, words: 0 });
    }
    const count = counts[place]!;
    count.blocks++;
    count.words += words;
  }
  // Not one by one as they come: a look-up by name in an object that has other names on each page is slow.
  const removed: Removed = {};
  for (let place = 0; place < categories.length; place++) PUT[categories[place]!](removed, counts[place]!);
  return removed;
}

type Removed = Partial<Record<Category, RemovedCount>>;

/** `removed[category] = count`, for which V8 calls its runtime each time: six names take it a third of a page's record. */
const PUT: Readonly<Record<Category, (removed: Removed, count: RemovedCount) => void>> = {
  ad: (removed, count) => {
    removed.ad = count;
  },
  player: (removed, count) => {
    removed.player = count;
  },
  promo: (removed, count) => {
    removed.promo = count;
  },
  related: (removed, count) => {
    removed.related = count;
  },
  share: (removed, count) => {
    removed.share = count;
  },
  newsletter: (removed, count) => {
    removed.newsletter = count;
  },
  consent: (removed, count) => {
    removed.consent = count;
  },
  comments: (removed, count) => {
    removed.comments = count;
  },
  caption: (removed, count) => {
    removed.caption = count;
  },
  byline: (removed, count) => {
    removed.byline = count;
  },
  tags: (removed, count) => {
    removed.tags = count;
  },
  nav: (removed, count) => {
    removed.nav = count;
  },
  footer: (removed, count) => {
    removed.footer = count;
  },
  form: (removed, count) => {
    removed.form = count;
  },
  hidden: (removed, count) => {
    removed.hidden = count;
  },
  duplicate: (removed, count) => {
    removed.duplicate = count;
  },
  title: (removed, count) => {
    removed.title = count;
  },
  boilerplate: (removed, count) => {
    removed.boilerplate = count;
  },
};

/** Every block with its verdict, for `--with blocks`. */
export function listBlocks(blocks: readonly Block[]): RecordBlock[] {
  const pathOf = cssPaths();
  return blocks.map((block) => ({
    type: block.type,
    text: block.text,
    level: block.level || null,
    path: pathOf(block.element),
    kept: block.verdict?.kept ?? false,
    by: block.verdict?.by ?? 'settle',
    category: block.verdict?.category ?? null,
    reason: block.verdict?.reason ?? '',
    score: block.verdict?.score ?? null,
  }));
}

/** Least score at which a removed block, and most at which a kept one, is a near miss. */
const NEAR = 0.25;

/** Every removed block with what took it out, and the near misses that were kept, for `--with explain`. */
export function explainRemovals(blocks: readonly Block[], threshold: number): ExplainEntry[] {
  const entries: ExplainEntry[] = [];
  const pathOf = cssPaths();
  for (const block of blocks) {
    const { verdict } = block;
    if (verdict === null) continue;
    const nearMiss =
      verdict.kept && verdict.score !== null && verdict.score < threshold + NEAR * (1 - threshold);
    if (verdict.kept && !nearMiss) continue;
    entries.push({
      rule: verdict.by,
      category: verdict.category,
      reason: verdict.reason,
      words: block.words,
      text: block.text,
      path: pathOf(block.element),
      removed: !verdict.kept,
    });
  }
  return entries;
}
