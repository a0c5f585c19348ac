import { HAS_CLAIM } from '../tree/attribute-bits.js';
import { keptBytes } from '../tree/kept-table.js';
import type { Block, Blocks, PageElement, PageType, Verdict } from '../types.js';
import { removedBy, scored } from './make-verdict.js';
import { type Expectation, expectedBest, expectedOf, likeliestFirst } from './threshold.js';

/** Likely words below the headline. */
const LEAST_BELOW = 60;
/** Blocks right above the headline that may be its kicker, its lead or its picture's words. */
const LEAD_BLOCKS = 4;
/** Likely words inside an element that is taken for the whole article. */
const LEAST_INSIDE = 100;
/** Share of all likely words that must stand in the declared body. */
const MOST_DECLARED = 0.45;
/** The same for the column that the headline stands in. */
const MOST_AROUND = 0.6;
/** What the model is as sure of as this may stand behind those two: a last part. */
const SURE = 0.98;
/** Below this probability a block would hardly be kept, and the model's own reason says more. */
const DOUBTFUL = 0.2;

/** Final: how a block looks does not count here. */
const outside = (reason: string): Verdict => ({ ...removedBy('settle', reason), final: true });
const ABOVE = outside('it stands above the article’s own headline');
const BESIDE = outside('it stands outside the article element that holds the headline');
const BELOW = outside('it stands below the column that holds the headline and most of the text');
const BEHIND = outside('it stands below what the page declares as the article’s body');

/** A thread has its posts above and below its title, a shop its product. */
const UNBOUND: ReadonlySet<PageType> = new Set(['forum', 'product']);
/** Types of pages that have one text, which stands below its headline. */
export const PROSE_TYPES: readonly PageType[] = ['article', 'documentation', 'service'];
/** From this probability of those on, what looks like a listing may be an article among teasers. */
const MAYBE_PROSE = 0.3;

/** What is left of the model's probabilities: 0 for what is outside; where that might have been kept, its verdict says so. */
export interface BoundArticle {
  model: Float64Array;
  expected: Expectation;
}

/**
 * Takes out what stands beyond the bounds that the page itself gives its article: above its headline (an h1 that is the
 * title), outside the `<article>` that holds this headline, and on articles below the column in which the headline and
 * most of the text stand, and below `itemprop="articleBody"` (https://schema.org/articleBody), before which a lead may
 * stand. A block's own looks cannot tell there: teasers of other stories read like the article. Each bound counts only
 * where enough likely text stands inside: such as would be kept if there were no bounds.
 * @param model per block: the model's probability; not changed.
 * @param proseProbability that the page is of one of `PROSE_TYPES`.
 */
export function boundArticle(
  blocks: Blocks,
  model: Float64Array,
  type: PageType,
  proseProbability: number,
): BoundArticle {
  const { list } = blocks;
  if (UNBOUND.has(type) || proseProbability < MAYBE_PROSE)
    return { model, expected: expectedBest(list, model) };
  const order = likeliestFirst(model);
  const likely = likelyWords(list, model, expectedOf(list, model, order).threshold);
  const bounded = model.slice();
  takeOutBeyond(blocks, model, bounded, likely, type);
  return { model: bounded, expected: expectedOf(list, bounded, order) };
}

/** Writes 0 into `bounded` for what is outside. */
function takeOutBeyond(
  blocks: Blocks,
  model: Float64Array,
  bounded: Float64Array,
  likely: Float64Array,
  type: PageType,
): void {
  const { list } = blocks;
  const takeOut = (from: number, to: number, verdict: Verdict, below = 1) => {
    for (let i = from; i < to; i++) {
      const block = list[i]!;
      if (model[i]! > below) continue;
      bounded[i] = 0;
      if (block.verdict === null && model[i]! >= DOUBTFUL)
        block.verdict = scored(verdict, Math.round(model[i]! * 1000) / 1000);
    }
  };
  const takeOutBelow = ({ order }: PageElement, verdict: Verdict, below = 1) =>
    takeOut(blocks.elementEnd[order]!, list.length, verdict, below);
  const wordsIn = ({ order }: PageElement) =>
    likely[blocks.elementEnd[order]!]! - likely[blocks.elementStart[order]!]!;
  const all = likely[list.length]!;
  const headline = list.find(isHeadline);
  if (headline !== undefined) {
    if (all - likely[headline.index]! >= LEAST_BELOW) takeOut(0, headline.index - LEAD_BLOCKS, ABOVE);
    const article = ancestorOf(headline.element, ({ name }) => name === 'article');
    if (article !== null && wordsIn(article) >= LEAST_INSIDE) {
      takeOut(0, blocks.elementStart[article.order]!, BESIDE);
      takeOutBelow(article, BESIDE);
    }
  }
  if (type !== 'article') return;
  const most = Math.max(LEAST_INSIDE, MOST_AROUND * all);
  const column = headline && ancestorOf(headline.element, (element) => wordsIn(element) >= most);
  if (column) takeOutBelow(column, BELOW, SURE);
  const body = declaredBody(blocks, likely, wordsIn);
  if (body !== null && wordsIn(body) >= Math.max(LEAST_INSIDE, MOST_DECLARED * all))
    takeOutBelow(body, BEHIND, SURE);
}

/** The h1 that repeats the record's title. */
function isHeadline({ type, level, verdict }: Block): boolean {
  return type === 'heading' && level === 1 && verdict?.category === 'title';
}

/** Words of likely blocks before each block, and at the end of all. */
function likelyWords(list: readonly Block[], model: Float64Array, threshold: number): Float64Array {
  const sums = new Float64Array(list.length + 1);
  for (let i = 0; i < list.length; i++)
    sums[i + 1] = sums[i]! + (model[i]! >= threshold && !list[i]!.verdict?.final ? list[i]!.words : 0);
  return sums;
}

const seenTable = keptBytes();

/** Of the elements that are declared as an article's body, the outermost with the most likely words. */
function declaredBody(
  { list, elementStart }: Blocks,
  likely: Float64Array,
  wordsIn: (element: PageElement) => number,
): PageElement | null {
  const seen = seenTable(elementStart.length);
  let best: PageElement | null = null;
  for (const { element, index } of list) {
    if (likely[index + 1] === likely[index]) continue;
    let body: PageElement | null = null;
    for (
      let at: PageElement | null = element;
      at !== null && seen[at.order] === 0;
      at = at.parent as PageElement | null
    ) {
      seen[at.order] = 1;
      if (isBody(at)) body = at;
    }
    if (body !== null && (best === null || wordsIn(body) > wordsIn(best))) best = body;
  }
  return best;
}

function isBody(element: PageElement): boolean {
  return (element.has & HAS_CLAIM) !== 0 && /\barticleBody\b/i.test(element.attribute('itemprop') ?? '');
}

function ancestorOf(element: PageElement, is: (element: PageElement) => boolean): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && !is(at)) at = at.parent as PageElement | null;
  return at;
}
