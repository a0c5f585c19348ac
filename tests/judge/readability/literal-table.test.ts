import { describe, expect, it } from 'vitest';
import { PlainReadability } from '../../../src/judge/readability/engine.js';
import { LiteralTable, literalsOf } from '../../../src/judge/readability/literal-table.js';

const { unlikelyCandidates, okMaybeItsACandidate, byline, positive, negative, shareElements } =
  PlainReadability.prototype.REGEXPS;
const PATTERNS = [unlikelyCandidates!, okMaybeItsACandidate!, byline!, positive!, negative!];
const PIECES =
  'hid  -ad- ad-break com-post Sidebar SIDE bar ai2html ai3html hentry h-entry en try share sharedaddy kelp \u017fidebar \u212a yom-remote cover-wrap p-author metamedia pagepager hidden ^ $ \n é'.split(
    ' ',
  );

describe('a table of literals', () => {
  const table = new LiteralTable(
    PATTERNS.flatMap((pattern, i) => literalsOf(pattern)!.map((literal) => [literal, 1 << i] as const)),
  );

  it('finds in every name what the patterns find', () => {
    for (const one of PIECES)
      for (const two of PIECES)
        for (const joint of ['', ' ', '-', '_']) {
          const name = `${one}${joint}${two}`;
          const bits = PATTERNS.reduce((sum, pattern, i) => sum | (pattern.test(name) ? 1 << i : 0), 0);
          expect(table.bitsOf(name), name).toBe(bits);
        }
  });

  it('finds in each literal what the patterns find, whole, cut, doubled and in capitals', () => {
    for (const literal of PATTERNS.flatMap((pattern) => pattern.source.split('|'))) {
      const plain = literal.replace(/[$^]/g, '');
      for (const name of [
        plain,
        plain.slice(1),
        plain.slice(0, -1),
        plain + plain,
        plain.toUpperCase(),
        `x${plain}`,
      ]) {
        const bits = PATTERNS.reduce((sum, pattern, i) => sum | (pattern.test(name) ? 1 << i : 0), 0);
        expect(table.bitsOf(name), name).toBe(bits);
      }
    }
  });

  it('is made of lists of literals alone', () => {
    expect(literalsOf(shareElements!)).toBeNull();
    expect(literalsOf(/tide|ebb/)).toBeNull();
    expect(literalsOf(/tide|^ebb$/i)).toEqual(['tide', '^ebb^']);
  });
});
