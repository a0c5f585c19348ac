import { lengthOf } from '../tree/code-at.js';
import type { PageWords } from '../tree/page-words.js';
import { LONGEST_READ } from '../tree/word-pool.js';
import type { Block } from '../types.js';
import { blockLine, firstPair, firstWord, type LineWords, pairAt } from './line-words.js';
import type { RunRule } from './rule.js';
import { WordTable } from './word-table.js';

/** Longest block that can wake a rule with a gate, in characters: none of them takes whole paragraphs. */
export const LONGEST_LINE = LONGEST_READ;

/**
 * Which of a list of run rules each line of a page wakes, by the words that it begins with and that it holds. A phrase of
 * two words and more is known by its first two: half of all lines begin with the first word of some phrase.
 */
export class LineIndex {
  private readonly openings = new WordTable(8192);
  private readonly pairs = new WordTable(8192);
  private readonly words = new WordTable(1024);
  /** Per rule: its longest line; -1 for a rule without a gate, which is always awake. */
  private readonly longest: Int32Array;
  /** Longest line that can wake a rule by a word inside it. */
  private longestWithWords = 0;

  constructor(readonly rules: readonly RunRule[]) {
    this.longest = new Int32Array(rules.length).fill(-1);
    for (const [at, { name, gate }] of rules.entries()) {
      if (gate === undefined) continue;
      this.longest[at] = Math.min(gate.chars ?? LONGEST_LINE, LONGEST_LINE);
      for (const phrases of gate.openings ?? [])
        for (const phrase of phrases) this.addPhrase(phrase, name, at);
      for (const pattern of gate.patterns ?? [])
        for (const word of pattern.openings()) this.openings.add(word, at);
      for (const word of gate.words ?? []) this.words.add(wordOf(word, name), at);
      if (gate.words) this.longestWithWords = Math.max(this.longestWithWords, this.longest[at]!);
    }
  }

  /** Per rule: the lines that wake it, in document order; null for a rule without a gate. */
  wake(open: readonly Block[], words: PageWords): (Block[] | null)[] {
    const woken: (Block[] | null)[] = [];
    for (let at = 0; at < this.longest.length; at++) woken.push(this.longest[at]! < 0 ? null : []);
    for (const block of open) {
      const length = lengthOf(block.text);
      if (length > LONGEST_LINE) continue;
      const line = blockLine(block, words);
      const { hashes, from, count, afterLabel } = line;
      if (count === 0) continue;
      this.open(line, 0, block, length, woken);
      if (afterLabel > 0 && afterLabel < count) this.open(line, afterLabel, block, length, woken);
      if (length > this.longestWithWords) continue;
      for (let i = from; i < from + count; i++) this.call(this.words, hashes[i]!, block, length, woken);
    }
    return woken;
  }

  private addPhrase(phrase: string, name: string, rule: number): void {
    const word = wordOf(phrase, name);
    const pair = firstPair(phrase);
    if (pair === 0) this.openings.add(word, rule);
    else this.pairs.add(pair, rule);
  }

  /** Calls the rules that know a phrase that begins as the line goes on from its word at `at`. */
  private open(line: LineWords, at: number, block: Block, length: number, woken: (Block[] | null)[]): void {
    this.call(this.openings, line.hashes[line.from + at]!, block, length, woken);
    const pair = pairAt(line, at);
    if (pair === 0) return;
    this.call(this.pairs, pair, block, length, woken);
    // Some rules leave numbers out of what they read.
    const wider = pairAt(line, at, true);
    if (wider !== pair && wider !== 0) this.call(this.pairs, wider, block, length, woken);
  }

  /** @param length the block's, in characters. */
  private call(
    table: WordTable,
    word: number,
    block: Block,
    length: number,
    woken: (Block[] | null)[],
  ): void {
    const place = table.placeOf(word);
    if (place === 0) return;
    const rules = table.listAt(place);
    for (let i = 0; i < rules.length; i++) {
      const at = rules[i]!;
      const lines = woken[at]!;
      if (length > this.longest[at]!) continue;
      // V8 looks for a place before the first as for a name, which takes a hundred times as long.
      if (lines.length === 0 || lines[lines.length - 1] !== block) lines.push(block);
    }
  }
}

/** @throws Error for a phrase without a letter or digit, which no line could be told by. */
function wordOf(phrase: string, name: string): number {
  const word = firstWord(phrase);
  if (word === 0) throw new Error(`rule ${name}: no word begins "${phrase}"`);
  return word;
}
