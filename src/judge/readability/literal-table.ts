import { codeAt } from '../../tree/code-at.js';

/** A name's beginning and end, as they stand in the literals. */
const BOUND = '^';
/** Characters that are told apart, and as many bits as that takes. */
const CLASS_BITS = 5;
const ASCII = 128;

/** The literals of a pattern that is a list of them, `^` and `$` at their ends alone; null for any other pattern. */
export function literalsOf({ source, flags }: RegExp): string[] | null {
  const literals = source.split('|');
  const isList = flags === 'i' && literals.every((literal) => /^\^?[a-z0-9 -]+\$?$/.test(literal));
  return isList ? literals.map((literal) => literal.replace(/[$^]/g, BOUND)) : null;
}

/**
 * Finds which of many literals a name holds, whatever the case of ASCII letters, in one walk over its characters (Aho and Corasick,
 * 1975): each character leads from one state to another, and a state says what ends there.
 */
export class LiteralTable {
  /** By character of ASCII; 0 for those that no literal has. */
  private readonly classes = new Uint8Array(ASCII);
  private readonly bound: number;
  /** By state and class: the next state. */
  private readonly next: Uint16Array;
  /** By state: the bits of all literals that end in it. */
  private readonly says: Uint8Array;

  /** @param literals with the bit of each; of 30 different characters at most. */
  constructor(literals: readonly (readonly [literal: string, bit: number])[]) {
    const letters = [...new Set(literals.flatMap(([literal]) => [...literal]))];
    letters.forEach((letter, i) => {
      if (letter === BOUND) return;
      this.classes[letter.charCodeAt(0)] = i + 1;
      this.classes[letter.toUpperCase().charCodeAt(0)] = i + 1;
    });
    this.bound = letters.indexOf(BOUND) + 1;
    const states = 1 + literals.reduce((sum, [{ length }]) => sum + length, 0);
    this.next = new Uint16Array(states << CLASS_BITS);
    this.says = new Uint8Array(states);
    let count = 1;
    for (const [literal, bit] of literals) {
      let state = 0;
      for (const letter of literal) {
        const at = (state << CLASS_BITS) | (letters.indexOf(letter) + 1);
        if (this.next[at] === 0) this.next[at] = count++;
        state = this.next[at]!;
      }
      this.says[state]! |= bit;
    }
    this.fillIn(count);
  }

  /** Where a literal does not go on, the longest one goes on that ends as what was read begins. */
  private fillIn(count: number): void {
    const { next, says } = this;
    const shorter = new Uint16Array(count);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]!;
      says[state]! |= says[shorter[state]!]!;
      for (let letter = 0; letter < 1 << CLASS_BITS; letter++) {
        const at = (state << CLASS_BITS) | letter;
        const other = state === 0 ? 0 : next[(shorter[state]! << CLASS_BITS) | letter]!;
        if (next[at] === 0) {
          next[at] = other;
          continue;
        }
        shorter[next[at]!] = other;
        queue.push(next[at]!);
      }
    }
  }

  /** The bits of all literals that the name holds. */
  bitsOf(name: string): number {
    const { classes, next, says, bound } = this;
    let state = next[bound]!;
    let bits = says[state]!;
    for (let i = 0, { length } = name; i < length; i++) {
      const code = codeAt(name, i);
      state = next[(state << CLASS_BITS) | (code < ASCII ? classes[code]! : 0)]!;
      bits |= says[state]!;
    }
    return bits | says[next[(state << CLASS_BITS) | bound]!]!;
  }
}
