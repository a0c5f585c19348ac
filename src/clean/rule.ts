import type { Block, Blocks, Category, Page, PageElement } from '../types.js';
import type { LinePatterns } from './line-patterns.js';

/** What a rule may look at. Nothing here can be changed by a rule. */
export interface RuleContext {
  readonly page: Page;
  readonly blocks: Blocks;
  /** The article's own headline as metadata found it; null when unknown. */
  readonly title: string | null;
  /** Names of the authors as metadata found them, in the page's order. */
  readonly authors: readonly string[];
  /** Words of prose on the page: in visible blocks that read as sentences and are not mostly links. */
  readonly proseWords: number;
  /** Blocks whose text starts inside the element, in document order. */
  blocksIn(element: PageElement): Block[];
  /** Words inside the element, 0 or more. */
  wordsIn(element: PageElement): number;
  /** Per block index: words of prose before it on the page; one entry more than blocks. */
  readonly proseBefore: Float64Array;
  /** Words of prose inside the element. */
  proseIn(element: PageElement): number;
  /** Share of the element's visible characters that stand inside links, 0 to 1. No text counts as 0. */
  linkDensity(element: PageElement): number;
}

/** Cheap conditions, of which one must hold before `matches` is asked; the runner indexes all gates and walks once. */
export interface Gate {
  /** Tag names, lower case; custom elements too (`amp-ad`). */
  readonly tags?: readonly string[];
  /** Whole words of class and id, lower case (see `classWords`). */
  readonly words?: readonly string[];
  /** Names of attributes, lower case. */
  readonly attributes?: readonly string[];
}

/** Speaks for an element and so for all blocks in it. */
export interface ElementRule {
  readonly kind: 'element';
  /** File name, fixture folder, and `by` in the verdict. */
  readonly name: string;
  readonly category: Category;
  /** Completes "removed because it is …". */
  readonly reason: string;
  readonly gate: Gate;
  /** True when the sign is so sure that even a large share of the page's prose may go. @default false */
  readonly strong?: boolean;
  /** False when the model may overrule it. @default by category: rules of place and shape may be, rules of words not */
  readonly final?: boolean;
  /** True when it goes by names, which mean other things elsewhere: the model then decides as if it had not spoken. @default false */
  readonly hint?: boolean;
  /** Pure: looks, never changes. */
  matches(element: PageElement, context: RuleContext): boolean;
}

/** A stretch of open blocks, by index in `RunInput`: from `from` up to, not including, `to`. */
export interface BlockRange {
  from: number;
  to: number;
}

/** What a line must hold before a run rule is asked about it; one condition is enough. The runner indexes all gates and reads each line once. */
export interface LineGate {
  /**
   * Lists of phrases: the line's first two words, or the two behind a label such as "Harbour news:", are those of one (its
   * only word, of a phrase of one). Case and accents aside; "0" stands for any number; of Chinese, Arabic and the like
   * the first two letters count.
   */
  readonly openings?: readonly (readonly string[])[];
  /** Patterns of which the line matches one, told by their first words. */
  readonly patterns?: readonly LinePatterns[];
  /** Words of which one stands in the line, read like the openings; "©" is one too. */
  readonly words?: readonly string[];
  /** Longest line in characters. @default 800, and never more */
  readonly chars?: number;
}

/** Speaks for a stretch of blocks where no element holds them together: a flat page, or one whose class names are gone. */
export interface RunRule {
  readonly kind: 'run';
  readonly name: string;
  readonly category: Category;
  readonly reason: string;
  readonly strong?: boolean;
  /** False when the model may overrule it. @default true */
  readonly final?: boolean;
  /** Absent for a rule that must see every page. */
  readonly gate?: LineGate;
  /**
   * Ranges in `open`: the visible blocks that no rule took yet, in document order.
   * @param woken places in `open` of the blocks that passed the gate, at least one; all places where there is no gate
   */
  find(open: readonly Block[], context: RuleContext, woken: readonly number[]): BlockRange[];
}

export type Rule = ElementRule | RunRule;
