import { describe, expect, it } from 'vitest';
import { areAmong, countLetters, splitLetters } from '../../src/metadata/letters.js';

// By number, since some of them cannot be told apart, or not be seen at all.
const signs = [
  0x41, 0x7a, 0x20, 0x2e, 0x37, 0xe4, 0x301, 0x3b1, 0x416, 0x5d0, 0x6f5, 0x967, 0xe01, 0x4e00, 0xd55c, 0x200d,
];
const wide = [0x1f30a, 0x1d49c, 0x20000, 0xd83c, 0xdf0a];
const all = [...signs, ...wide].map((code) => String.fromCodePoint(code));

/** Texts of three of the signs, and a few longer ones. */
const TEXTS = [
  '',
  ' ',
  'ebb',
  ' the ebb, and\nthe flow. ',
  'Wasser—Stände 12 über 𝒜𝒷',
  ...all.flatMap((a) => all.flatMap((b) => all.map((c) => a + b + c))),
];

describe('splitLetters', () => {
  it('parts a text as the pattern does', () => {
    for (const text of TEXTS)
      expect(splitLetters(text), JSON.stringify(text)).toEqual(text.split(/[^\p{L}\p{M}]+/u));
  });
});

describe('countLetters', () => {
  it('counts what the pattern leaves, up to a bound', () => {
    for (const text of TEXTS) {
      const left = text.replace(/[^\p{L}\p{M}]+/gu, '').length;
      expect(countLetters(text, 1000), JSON.stringify(text)).toBe(left);
      expect(countLetters(text, 2)).toBe(Math.min(left, 2));
    }
  });
});

describe('areAmong', () => {
  it('tells whether so large a share of the words of splitLetters is in a list', () => {
    const words = new Set(['A', 'the', 'ebb']);
    for (const text of [...TEXTS, 'the ebb '.repeat(20), `${'the '.repeat(9)}${'fog '.repeat(60)}`]) {
      const all = splitLetters(text);
      const hits = all.filter((word) => words.has(word)).length;
      for (const share of [0.12, 0.5, 1])
        expect(areAmong(text, words, 3, share), JSON.stringify(text)).toBe(hits >= all.length * share);
    }
  });
});
