import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { BlockRange, RunRule } from '../rule.js';

/** In blocks, from the first or last paragraph. */
const REACH = 15;
const MOST_CHARS = 60;
/** "Тамара КОШКИНА", "Anne DUPONT": how papers of several countries sign. */
const SIGNATURE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? (?:\p{Lu}{3,}-)?\p{Lu}{5,}$/u;

/** A line that is a name, above or below the text: the author's as the page gives it, or one with the surname in capitals. */
export const signatureLines: RunRule = {
  kind: 'run',
  name: 'signature-lines',
  category: 'byline',
  reason: 'the name of the author, alone on a line',
  find: (open, { authors }) => {
    const first = open.findIndex((block) => isProse(block) && block.words >= 25);
    if (first < 0) return [];
    const last = open.findLastIndex((block) => isProse(block) && block.words >= 25);
    const ranges: BlockRange[] = [];
    const read = (from: number, to: number): void => {
      for (let i = Math.max(from, 0); i < Math.min(to, open.length); i++) {
        const { type, text } = open[i]!;
        if (type !== 'paragraph' || text.length > MOST_CHARS) continue;
        if (SIGNATURE.test(text) || (authors.includes(text) && standsOnce(text, open)))
          ranges.push({ from: i, to: i + 1 });
      }
    };
    read(first - REACH, first);
    read(last + 1, last + 1 + REACH);
    return ranges;
  },
};

/** In an interview each question may have the author's name before it. */
const standsOnce = (line: string, open: readonly Block[]): boolean =>
  open.filter(({ text }) => text === line).length === 1;
