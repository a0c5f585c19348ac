import type { Block, BlockType, PageElement, PageType } from '../types.js';
import { raiseCards } from './raise-cards.js';

/**
 * Gives the rows of a table one probability, their mean by length: a writer puts the table there as one thing, and
 * without half of its rows it says something else. On a listing the items of a list are one thing too. (Elsewhere that
 * takes from shops, where a list holds what the article does not.)
 * On product pages rows stay apart: a shop puts features, sizes and terms of delivery into one table.
 * In a forum what looks alike is drawn together too: a post is kept because it is one, not for how long it is.
 * @param model per block: the model's probability; not changed.
 * @param signature per block: number of its tag and class path.
 */
export function evenOut(
  blocks: readonly Block[],
  model: Float64Array,
  type: PageType | null,
  signature: Int32Array,
): Float64Array {
  if (type === 'product') return model;
  const rows = blocksBy(blocks, 'tableRow', tableOf);
  if (rows.size === 0 && type !== 'listing' && type !== 'forum') return model;
  const evened = model.slice();
  for (const group of rows.values()) giveMean(group, blocks, evened);
  if (type === 'listing') {
    for (const items of blocksBy(blocks, 'listItem', parentOf).values()) giveMean(items, blocks, evened);
    raiseCards(blocks, evened);
  }
  if (type === 'forum') evenPosts(blocks, evened, signature);
  return evened;
}

/** How far each goes towards the mean of its like. */
const TOWARDS_LIKE = 0.6;
const LEAST_ALIKE = 3;
/** Probabilities are moved in log odds, and none counts as surer than this. */
const SURE = 0.9999;

/** Draws the blocks of one signature together: the parts of a thread's posts, and what stands beside each of them. */
function evenPosts(blocks: readonly Block[], model: Float64Array, signature: Int32Array): void {
  const alike = new Map<number, number[]>();
  for (const { index, verdict } of blocks) {
    if (verdict?.final) continue;
    const group = alike.get(signature[index]!);
    if (group === undefined) alike.set(signature[index]!, [index]);
    else group.push(index);
  }
  for (const group of alike.values()) {
    if (group.length < LEAST_ALIKE) continue;
    let sum = 0;
    let weight = 0;
    for (const i of group) {
      const own = Math.sqrt(Math.max(1, blocks[i]!.words));
      sum += own * logOdds(model[i]!);
      weight += own;
    }
    for (const i of group) {
      const moved = (1 - TOWARDS_LIKE) * logOdds(model[i]!) + (TOWARDS_LIKE * sum) / weight;
      model[i] = 1 / (1 + Math.exp(-moved));
    }
  }
}

function logOdds(probability: number): number {
  const p = Math.min(SURE, Math.max(1 - SURE, probability));
  return Math.log(p / (1 - p));
}

/** Indices of the blocks of a type by what holds them together; without hidden ones and those that a rule took for good. */
function blocksBy(
  blocks: readonly Block[],
  of: BlockType,
  holderOf: (element: PageElement) => PageElement | null,
): ReadonlyMap<PageElement, number[]> {
  const groups = new Map<PageElement, number[]>();
  for (const { type, element, hidden, verdict, index } of blocks) {
    if (type !== of || hidden || verdict?.final) continue;
    const holder = holderOf(element);
    const group = holder === null ? undefined : groups.get(holder);
    if (group !== undefined) group.push(index);
    else if (holder !== null) groups.set(holder, [index]);
  }
  return groups;
}

function tableOf(element: PageElement): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && at.name !== 'table') at = at.parent as PageElement | null;
  return at;
}

const parentOf = ({ parent }: PageElement): PageElement | null => parent as PageElement | null;

/** Gives all of a group its mean by length. */
function giveMean(group: readonly number[], blocks: readonly Block[], model: Float64Array): void {
  let sum = 0;
  let chars = 0;
  for (const i of group) {
    sum += model[i]! * blocks[i]!.chars;
    chars += blocks[i]!.chars;
  }
  for (const i of group) model[i] = sum / chars;
}
