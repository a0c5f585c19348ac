import { splitWords } from '../tree/class-words.js';
import type { Block, Blocks, Category, Page, PageElement, Verdict } from '../types.js';
import { isProse, makeContext } from './context.js';
import { startFolding } from './fold-text.js';
import { LineIndex } from './line-index.js';
import type { ElementRule, Rule, RuleContext, RunRule } from './rule.js';
import { rules } from './rules.js';

/** Above this share of the page's prose, and this many words, a rule that is not `strong` is not believed. */
const MOST_PROSE = 0.3;
const FEW_WORDS = 80;

/** Lets every rule speak, once; blocks it takes get its verdict, first rule first. Blocks left open keep `verdict: null`. */
export function clean(page: Page, blocks: Blocks, title: string | null, list: readonly Rule[] = rules): void {
  const context = makeContext(page, blocks, title);
  startFolding(blocks.list.length);
  for (const block of blocks.list) if (block.hidden) block.verdict = HIDDEN;
  const elementRules = list.filter(isElementRule);
  runElementRules(context, elementRules);
  giveBack(elementRules, context);
  const runRules = list.filter((rule): rule is RunRule => rule.kind === 'run');
  runRunRules(context, runRules);
  startFolding(0);
}

const HIDDEN: Verdict = {
  kept: false,
  by: 'hidden',
  category: 'hidden',
  reason: 'the page hides it from every reader',
  // Tabs and folded answers are hidden until a reader opens them: the model may know better.
  final: false,
  score: null,
};

const isSameList = (a: readonly Rule[], b: readonly Rule[]): boolean =>
  a.length === b.length && a.every((rule, i) => rule === b[i]);

const isElementRule = (rule: Rule): rule is ElementRule => rule.kind === 'element';

/** Which rules a tag, a class word or an attribute wakes, as positions in the rule list. */
interface GateIndex {
  rules: readonly ElementRule[];
  byTag: Map<string, number[]>;
  byWord: Map<string, number[]>;
  byAttribute: Map<string, number[]>;
  /** Rules woken by a whole class or id string; a page repeats few of them. */
  byNames: Map<string, readonly number[]>;
}

let lastIndex: GateIndex | null = null;

function gateIndex(list: readonly ElementRule[]): GateIndex {
  // The shipped list is filtered anew for each page; equal lists share one index.
  if (lastIndex !== null && isSameList(lastIndex.rules, list)) return lastIndex;
  const index: GateIndex = {
    rules: list,
    byTag: new Map(),
    byWord: new Map(),
    byAttribute: new Map(),
    byNames: new Map(),
  };
  const add = (map: Map<string, number[]>, key: string, at: number): void => {
    const known = map.get(key);
    if (known) known.push(at);
    else map.set(key, [at]);
  };
  list.forEach((rule, at) => {
    for (const tag of rule.gate.tags ?? []) add(index.byTag, tag, at);
    for (const word of rule.gate.words ?? []) add(index.byWord, word, at);
    for (const name of rule.gate.attributes ?? []) add(index.byAttribute, name, at);
  });
  lastIndex = index;
  return index;
}

function runElementRules(context: RuleContext, list: readonly ElementRule[]): void {
  const index = gateIndex(list);
  if (index.byNames.size > 20_000) index.byNames.clear();
  const { page, blocks } = context;
  const { elements, elementEnd } = page;
  for (let i = page.body?.order ?? 0; i < elements.length; i++) {
    if (blocks.elementStart[i] === blocks.elementEnd[i]) {
      // No text starts in it, so there is nothing to remove.
      i = elementEnd[i]! - 1;
      continue;
    }
    if (letSpeak(elements[i]!, index, context)) i = elementEnd[i]! - 1;
  }
}

/** True when a rule took the element. One that the prose guard refused leaves the word to the next. */
function letSpeak(element: PageElement, index: GateIndex, context: RuleContext): boolean {
  for (const at of wokenBy(element, index)) {
    const rule = index.rules[at]!;
    if (rule.matches(element, context) && apply(rule, element, context)) return true;
  }
  return false;
}

const NOBODY: readonly number[] = [];

function wokenBy(element: PageElement, index: GateIndex): readonly number[] {
  const { attribs } = element;
  const lists: (readonly number[])[] = [];
  const tag = index.byTag.get(element.name);
  if (tag) lists.push(tag);
  for (const name in attribs) {
    if (name === 'class' || name === 'id') {
      const woken = wokenByNames(attribs[name]!, index);
      if (woken.length > 0) lists.push(woken);
    } else {
      const woken = index.byAttribute.get(name);
      if (woken) lists.push(woken);
    }
  }
  if (lists.length === 0) return NOBODY;
  if (lists.length === 1) return lists[0]!;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

function wokenByNames(names: string, index: GateIndex): readonly number[] {
  const known = index.byNames.get(names);
  if (known) return known;
  const woken = new Set<number>();
  for (const word of splitWords(names)) for (const at of index.byWord.get(word) ?? []) woken.add(at);
  const sorted = woken.size === 0 ? NOBODY : [...woken].sort((a, b) => a - b);
  index.byNames.set(names, sorted);
  return sorted;
}

/** Gives the rule's verdict to the open blocks that stand wholly inside the element; false when the prose guard refused. */
function apply(rule: ElementRule, element: PageElement, context: RuleContext): boolean {
  const { page, blocks } = context;
  const from = page.textStart[element.order]!;
  const to = page.textEnd[element.order]!;
  const taken: Block[] = [];
  for (let i = blocks.elementStart[element.order]!; i < blocks.elementEnd[element.order]!; i++) {
    const block = blocks.list[i]!;
    if (block.textStart >= from && block.textEnd <= to) taken.push(block);
  }
  if (!rule.strong && tooMuch(taken, rule, context)) return false;
  give(rule, taken);
  return taken.length > 0;
}

/** A class name such as `paywall` can sit on every paragraph: what no single element showed, the sum of a rule's does. */
function giveBack(list: readonly ElementRule[], context: RuleContext): void {
  const taken = new Map<string, Block[]>();
  for (const block of context.blocks.list) {
    if (block.verdict === null || block.hidden || !isProse(block)) continue;
    const known = taken.get(block.verdict.by);
    if (known) known.push(block);
    else taken.set(block.verdict.by, [block]);
  }
  for (const rule of list) {
    const blocks = taken.get(rule.name);
    if (!blocks || rule.strong || !tooMuch(blocks, rule, context)) continue;
    for (const block of blocks) block.verdict = null;
  }
}

let lastLines: LineIndex | null = null;

function runRunRules(context: RuleContext, list: readonly RunRule[]): void {
  if (lastLines === null || !isSameList(lastLines.rules, list)) lastLines = new LineIndex(list);
  const { length } = context.blocks.list;
  const place = new Int32Array(length);
  let open = openBlocks(context.blocks.list, place);
  let all: number[] | null = null;
  const woken = lastLines.wake(open);
  list.forEach((rule, at) => {
    const lines = woken[at]!;
    let places: number[];
    if (lines === null) places = all ??= Array.from(open.keys());
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

function give(rule: Rule, taken: readonly Block[]): void {
  const verdict: Verdict = {
    kept: false,
    by: rule.name,
    category: rule.category,
    reason: rule.reason,
    final: isFinal(rule),
    score: null,
  };
  for (const block of taken) block.verdict ??= verdict;
}

/**
 * Categories in which an element rule speaks of place and shape rather than of words: on an article they are chrome, on
 * a list of products or in a forum they can be the content itself, and the model may overrule the rule.
 */
const OF_PLACE: ReadonlySet<Category> = new Set<Category>([
  'nav',
  'related',
  'comments',
  'form',
  'tags',
  'footer',
  'boilerplate',
]);

function isFinal(rule: Rule): boolean {
  if (rule.final !== undefined) return rule.final;
  return rule.kind === 'run' || !OF_PLACE.has(rule.category);
}

function tooMuch(taken: readonly Block[], rule: Rule, context: RuleContext): boolean {
  let prose = 0;
  for (const block of taken) {
    const open = block.verdict === null || block.verdict.by === rule.name;
    if (open && isProse(block)) prose += block.words;
  }
  if (prose <= FEW_WORDS || prose <= context.proseWords * MOST_PROSE) return false;
  context.page.warnings.push({
    code: 'proseKept',
    message: `rule ${rule.name} would have taken ${prose} words of prose, ${Math.round((100 * prose) / context.proseWords)} % of the page; they were kept`,
  });
  return true;
}
