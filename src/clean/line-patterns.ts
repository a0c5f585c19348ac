import { firstWords } from './first-words.js';
import { firstWord } from './line-words.js';

/** Alternatives of a pattern for whole lines, parted by their first words, so that a line is held against a few of them only. */
export interface LinePatterns {
  /** The first words of all alternatives, for a rule's gate. */
  openings(): readonly string[];
  /** The match of the alternatives that begin with the line's first word. */
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
  /** Each of the patterns that can be made, for the test of regular expressions. */
  all(): RegExp[];
  /** The same alternatives between other signs. */
  between(starts: string, ends: string): LinePatterns;
}

/**
 * @param lines the alternatives, as the source of a regular expression (flags i and u) without an outer group; each must
 *   begin with letters or digits
 * @param starts what may stand before each of them; no letters and no digits, since the first word is looked up
 * @param ends what follows each; no letter and no digit may follow an alternative directly
 */
export function linePatterns(lines: string, starts: string, ends: string): LinePatterns {
  let made: Map<number, string[]> | null = null;
  return between(() => (made ??= byFirstWord(lines)), starts, ends);
}

/** By the number of each first word (see `firstWord`): the alternatives that can begin with it. */
type Groups = Map<number, string[]>;

function between(groups: () => Groups, starts: string, ends: string): LinePatterns {
  const compiled = new Map<number, RegExp>();
  // Made when a line asks for it: to compile all alternatives as one takes longer than to read a page.
  const patternOf = (word: number): RegExp | null => {
    const known = compiled.get(word);
    if (known !== undefined) return known;
    const alternatives = groups().get(word);
    if (alternatives === undefined) return null;
    const pattern = new RegExp(`${starts}(?:${alternatives.join('|')})${ends}`, 'iu');
    compiled.set(word, pattern);
    return pattern;
  };
  const exec = (text: string): RegExpExecArray | null => patternOf(firstWord(text))?.exec(text) ?? null;
  return {
    openings: () => [...new Set([...groups().values()].flat())].flatMap(firstWords),
    exec,
    test: (text) => exec(text) !== null,
    all: () => [...groups().keys()].map((word) => patternOf(word)!),
    between: (otherStarts, otherEnds) => between(groups, otherStarts, otherEnds),
  };
}

function byFirstWord(lines: string): Groups {
  const groups: Groups = new Map();
  for (const line of alternativesOf(lines)) {
    for (const opening of firstWords(line)) {
      const word = firstWord(opening);
      const known = groups.get(word);
      if (known === undefined) groups.set(word, [line]);
      else if (known[known.length - 1] !== line) known.push(line);
    }
  }
  return groups;
}

/** The source cut at the bars that stand in no group and no class. */
function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  found.push(source.slice(from));
  return found;
}
