import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../src/metadata/word-finder.js';

describe('wordFinder', () => {
  it('sets the bit of each list that has a word in the text, whatever its case', () => {
    const find = wordFinder(['author', 'by-line'], ['meta']);
    expect(find('PostAuthor')).toBe(1);
    expect(find('entry-meta')).toBe(2);
    expect(find('metaBy-Line')).toBe(3);
    expect(find('aut hor by_line met')).toBe(0);
    expect(find('')).toBe(0);
  });

  it('finds a word that begins within the beginning of another', () => {
    const find = wordFinder(['abab', 'bac'], ['aba', 'c']);
    expect(find('abac')).toBe(3);
    expect(find('ababab')).toBe(3);
    expect(find('aabxbac')).toBe(3);
    expect(find('abxab')).toBe(0);
  });

  it('gives what a search for each word gives, on all texts of six letters out of three', () => {
    const lists = [['aa', 'cab'], ['bcb', 'abca'], ['caba']];
    const find = wordFinder(...lists);
    for (let number = 0; number < 3 ** 6; number++) {
      const text = number
        .toString(3)
        .padStart(6, '0')
        .replace(/\d/g, (digit) => 'abc'[Number(digit)]!);
      let bits = 0;
      for (const [i, words] of lists.entries()) if (words.some((word) => text.includes(word))) bits |= 1 << i;
      expect(find(text)).toBe(bits);
    }
  });

  it('leaves text beyond ASCII to who asks', () => {
    expect(wordFinder(['a'], ['b'])('größe')).toBe(3);
  });
});
