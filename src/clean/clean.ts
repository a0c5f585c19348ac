import { attributeBit, HAS_CLASS, HAS_ID } from '../tree/attribute-bits.js';
import type { NameValue } from '../tree/name-value.js';
import { toldWords } from '../tree/read-told.js';
import { putByNumber, tellWord } from '../tree/told-words.js';
import type { Block, Blocks, Page, PageElement, Verdict } from '../types.js';
import { isProse, makeContext } from './context.js';
import { startFolding } from './fold-text.js';
import { notesOn } from './name-notes.js';
import type { ElementRule, Rule, RuleContext, RunRule } from './rule.js';
import { MOST_RULES, NO_RULES, nextRule, type RuleSet, united, withRule } from './rule-set.js';
import { rules } from './rules.js';
import { runRunRules } from './run-rules.js';
import { give, tooMuch } from './verdicts.js';

/** Lets every rule speak, once; blocks it takes get its verdict, first rule first. Blocks left open keep `verdict: null`. */
export function clean(
  page: Page,
  blocks: Blocks,
  title: string | null,
  list: readonly Rule[] = rules,
  authors: readonly string[] = [],
): void {
  const context = makeContext(page, blocks, title, authors);
  startFolding(blocks.list.length);
  for (const block of blocks.list) if (block.hidden) block.verdict = HIDDEN;
  const { elementRules, runRules } = partedByKind(list);
  runElementRules(context, elementRules);
  giveBack(elementRules, context);
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
  hint: true,
  score: null,
};

interface RulesByKind {
  list: readonly Rule[];
  elementRules: readonly ElementRule[];
  runRules: readonly RunRule[];
}

let lastParted: RulesByKind | null = null;

/** All pages are asked by one list of rules. */
function partedByKind(list: readonly Rule[]): RulesByKind {
  if (lastParted?.list === list) return lastParted;
  lastParted = {
    list,
    elementRules: list.filter((rule): rule is ElementRule => rule.kind === 'element'),
    runRules: list.filter((rule): rule is RunRule => rule.kind === 'run'),
  };
  return lastParted;
}

/** Which rules a tag, a class word or an attribute wakes. */
interface GateIndex {
  rules: readonly ElementRule[];
  byTag: Map<string, RuleSet>;
  /** By the word's number; see `tree/told-words.ts`. */
  byWord: RuleSet[];
  attributes: { name: string; bit: number; rules: RuleSet }[];
  /** Of all these attributes together; see `tree/attribute-bits.ts`. */
  bits: number;
  /** Whether one of the most frequent tags wakes a rule. */
  asksCommon: boolean;
}

let lastIndex: GateIndex | null = null;

/** @throws RangeError for more rules than a `RuleSet` can hold. */
function gateIndex(list: readonly ElementRule[]): GateIndex {
  if (lastIndex?.rules === list) return lastIndex;
  if (list.length > MOST_RULES) throw new RangeError(`more than ${MOST_RULES} rules for elements`);
  const index: GateIndex = {
    rules: list,
    byTag: new Map(),
    byWord: [],
    attributes: [],
    bits: 0,
    asksCommon: false,
  };
  const byWord = new Map<string, RuleSet>();
  const byAttribute = new Map<string, RuleSet>();
  const add = (map: Map<string, RuleSet>, key: string, at: number): void => {
    map.set(key, withRule(map.get(key) ?? NO_RULES, at));
  };
  list.forEach((rule, at) => {
    for (const tag of rule.gate.tags ?? []) {
      add(index.byTag, tag, at);
      if (isCommon(tag)) index.asksCommon = true;
    }
    for (const word of rule.gate.words ?? []) add(byWord, word, at);
    for (const name of rule.gate.attributes ?? []) add(byAttribute, name, at);
  });
  for (const [word, rules] of byWord) putByNumber(index.byWord, tellWord(word), rules, NO_RULES);
  for (const [name, rules] of byAttribute) {
    const bit = attributeBit(name);
    index.attributes.push({ name, bit, rules });
    index.bits |= bit;
  }
  lastIndex = index;
  return index;
}

function runElementRules(context: RuleContext, list: readonly ElementRule[]): void {
  const index = gateIndex(list);
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
  const woken = wokenBy(element, index);
  if (woken === NO_RULES) return false;
  for (let at = nextRule(woken, 0); at >= 0; at = nextRule(woken, at + 1)) {
    const rule = index.rules[at]!;
    if (rule.matches(element, context) && apply(rule, element, context)) return true;
  }
  return false;
}

function wokenBy(element: PageElement, index: GateIndex): RuleSet {
  const { has, name: tag } = element;
  let woken = isCommon(tag) && !index.asksCommon ? NO_RULES : (index.byTag.get(tag) ?? NO_RULES);
  if ((has & HAS_CLASS) !== 0) woken = united(woken, wokenByName(element.classValue, index));
  if ((has & HAS_ID) !== 0) woken = united(woken, wokenByName(element.idValue, index));
  if ((has & index.bits) === 0) return woken;
  for (const { name, bit, rules } of index.attributes) {
    if ((has & bit) !== 0 && element.attribute(name) !== undefined) woken = united(woken, rules);
  }
  return woken;
}

/** Three elements of four; a comparison takes a tenth of a look-up. */
function isCommon(tag: string): boolean {
  return tag === 'div' || tag === 'a' || tag === 'span' || tag === 'li' || tag === 'p';
}

/** The rules that a class or an id wakes, which are left on it. */
function wokenByName(name: NameValue, index: GateIndex): RuleSet {
  const notes = notesOn(name);
  if (notes.wokenBy === index) return notes.woken;
  let woken = NO_RULES;
  for (const word of toldWords(name)) woken = united(woken, index.byWord[word] ?? NO_RULES);
  notes.woken = woken;
  notes.wokenBy = index;
  return woken;
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
