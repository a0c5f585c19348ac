import type { Block, Category, Verdict } from '../types.js';
import { isProse } from './context.js';
import type { Rule, RuleContext } from './rule.js';

/** Above this share of the page's prose, and this many words, a rule that is not `strong` is not believed. */
const MOST_PROSE = 0.3;
const FEW_WORDS = 80;

/** Gives the rule's verdict to those of the blocks that have none yet; a hint that it repeats is one no longer. */
export function give(rule: Rule, taken: readonly Block[]): void {
  const verdict: Verdict = {
    kept: false,
    by: rule.name,
    category: rule.category,
    reason: rule.reason,
    final: isFinal(rule),
    hint: rule.kind === 'element' && rule.hint === true,
    score: null,
  };
  for (const block of taken) {
    if (block.verdict === null) block.verdict = verdict;
    else if (block.verdict.hint) block.verdict = { ...block.verdict, hint: false };
  }
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

/** Whether blocks hold too large a share of the page's prose for a rule that is not sure; the page is told so. */
export function tooMuch(taken: readonly Block[], rule: Rule, context: RuleContext): boolean {
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
