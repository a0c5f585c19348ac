import { firstWord } from './line-words.js';

/** Alternatives of a pattern for whole lines, told by their first words, so that a line is held against a few of them only. */
export interface LinePatterns {
  /** The numbers of the first words of all alternatives (see `firstWord`), for a rule's gate. */
  openings(): Iterable<number>;
  /** How many characters at the line's start match; -1 where none of the alternatives that begin with its first word does. */
  lengthIn(text: string): number;
  test(text: string): boolean;
  /** The same alternatives between other signs. */
  between(starts: string, ends: string): LinePatterns;
  /** What the tests hold: each alternative with its first words, and each of the patterns that can be made. */
  alternatives(): { words: readonly string[]; pattern: string }[];
  all(): RegExp[];
}

/**
 * @param lines the alternatives, sources of regular expressions (flag u) in lower case, as the lines are held against
 *   them, parted by semicolons: a pattern that ignores case takes V8 three times as long to compile. Each begins with one word, and a space or nothing after it; before others stand all words that they can begin with:
 *   `back go = (?:back |go )to top`, "0" for a number. (A test holds them complete; to work them out here would take
 *   longer than to read a page.)
 * @param starts what may stand before each of them; no letters and no digits, since the first word is looked up
 * @param ends what follows each; no letter and no digit may follow an alternative directly
 */
export function linePatterns(lines: string, starts: string, ends: string): LinePatterns {
  let made: Map<number, string[]> | null = null;
  const groups = (): Map<number, string[]> => (made ??= byFirstWord(lines));
  return between(lines, groups, starts, ends);
}

function between(
  lines: string,
  groups: () => Map<number, string[]>,
  starts: string,
  ends: string,
): LinePatterns {
  const compiled = new Map<number, RegExp>();
  // Made when a line asks for it: to compile all alternatives as one takes longer than to read a page.
  const patternOf = (word: number): RegExp | null => {
    const known = compiled.get(word);
    if (known !== undefined) return known;
    const alternatives = groups().get(word);
    if (alternatives === undefined) return null;
    const pattern = new RegExp(`${starts}(?:${alternatives.join('|')})${ends}`, 'u');
    compiled.set(word, pattern);
    return pattern;
  };
  const lengthIn = (text: string): number =>
    patternOf(firstWord(text))?.exec(text.toLowerCase())?.[0].length ?? -1;
  return {
    openings: () => groups().keys(),
    lengthIn,
    test: (text) => patternOf(firstWord(text))?.test(text.toLowerCase()) ?? false,
    between: (otherStarts, otherEnds) => between(lines, groups, otherStarts, otherEnds),
    alternatives: () => lines.split(PARTING).map(readAlternative),
    all: () => [...groups().keys()].map((word) => patternOf(word)!),
  };
}

const PARTING = /;\s+/;
const FOLLOWS = ' = ';
/** A word before a space, an end or something left out; in scripts without capitals a single letter. */
const PLAIN_WORD = /^(?:[^\s()[\]{}?*+.\\|=]+(?= |$|\(\?: )|[\u0590-\u1dff\u2c00-\uffff](?![?*{]))/;

/** By the number of each first word: the alternatives that can begin with it. */
function byFirstWord(lines: string): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const line of lines.split(PARTING)) {
    const { words, pattern } = readAlternative(line);
    for (const opening of words) {
      const word = firstWord(opening);
      const known = groups.get(word);
      if (known === undefined) groups.set(word, [pattern]);
      else known.push(pattern);
    }
  }
  return groups;
}

/** @throws Error for an alternative that needs to have its first words before it */
function readAlternative(line: string): { words: string[]; pattern: string } {
  const at = line.indexOf(FOLLOWS);
  if (at > 0)
    return { words: line.slice(0, at).trim().split(/\s+/), pattern: line.slice(at + FOLLOWS.length) };
  const word = PLAIN_WORD.exec(line)?.[0];
  if (word === undefined) throw new Error(`name the first words of "${line}"`);
  return { words: [word], pattern: line };
}
