import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/tree/measure-text.js';
import { NOT_READ, PageWords } from '../../src/tree/page-words.js';
import { addToHash } from '../../src/tree/small-letters.js';

const hashOf = (word: string): number =>
  [...Buffer.from(word, 'utf16le').swap16()].reduce(pairUp, [0, -1])[0];

/** Two bytes are a code unit. */
function pairUp([hash, high]: [number, number], byte: number): [number, number] {
  return high < 0 ? [hash, byte] : [addToHash(hash, high * 256 + byte), -1];
}

/** The words as the class tells them, and as the pattern finds them. */
function readBy(words: PageWords, index: number, text: string): { found: string[]; hashes: number[] } {
  const count = words.read(index, text);
  const places = Array.from({ length: count }, (_, n) => words.firstOf(index) + n);
  return {
    found: places.map((at) => text.slice(words.startAt(at), words.startAt(at) + words.lengthAt(at))),
    hashes: places.map((at) => words.hashes[at]!),
  };
}

const RUNS = /[\p{L}\p{N}]+/gu;

describe('the words of a page', () => {
  it.each([
    'The tide, the TIDE; it’s “high” at 12:30 – café ÉTÉ',
    'Øre, Łódź und Straße 5min covid19',
    'ebb',
    ' ebb  ',
    '… — ¶',
    '',
    'a_b snake_case __ x',
  ])('are the runs of letters and digits of %j, with a hash of their small letters', (text) => {
    const expected = text.match(RUNS) ?? [];
    const { found, hashes } = readBy(new PageWords(), 0, text);
    expect(found).toEqual(expected);
    expect(hashes).toEqual(expected.map((word) => hashOf(word.toLowerCase())));
  });

  it.each(['潮の満ち引き', 'Прилив', 'İstanbul', 'e\u0301te\u0301', 'ª º ²', '→ more', 'tide '.repeat(161)])(
    'are not read of %j',
    (text) => {
      expect(new PageWords().read(0, text)).toBe(NOT_READ);
    },
  );

  it('are those of the text that has been measured', () => {
    const words = new PageWords();
    for (const [index, text] of ['Ebb and flood', 'slack', 'Tide'].entries())
      words.take(index, measureText(text), text);
    expect(readBy(words, 1, 'not looked at').found).toHaveLength(1);
    expect(words.hashes[words.firstOf(1)]).toBe(hashOf('slack'));
    expect(readBy(words, 0, 'Ebb and flood').found).toEqual(['Ebb', 'and', 'flood']);
  });

  it('come with what stands between them', () => {
    const words = new PageWords();
    const texts = [
      'Harbour news: sign up',
      'Home | News · Sport » Tide',
      '© 2024 The Ferry',
      ': ebb',
      'Ebb – flood',
    ];
    for (const [index, text] of texts.entries()) words.read(index, text);
    expect(texts.map((_, index) => words.labelOf(index))).toEqual([2, 1, -1, -1, 1]);
    expect(texts.map((_, index) => words.separatorsOf(index))).toEqual([0, 3, 1, 0, 0]);
    expect(texts.map((_, index) => words.holdsCopyright(index))).toEqual([false, false, true, false, false]);
    expect(texts.map((_, index) => words.isPlain(index))).toEqual([true, true, false, true, true]);
    const odd = 'Łódź 5 und mehr';
    words.read(9, odd);
    expect([0, 1, 2, 3].map((n) => words.isPlainAt(words.firstOf(9) + n))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([words.isAscii(0), words.isAscii(9)]).toEqual([true, false]);
  });

  it('are read again where another page came between', () => {
    const one = new PageWords();
    one.read(0, 'ebb and flood');
    const other = new PageWords();
    other.read(0, 'slack');
    one.take(1, measureText('late'), 'late');
    expect(readBy(one, 0, 'ebb and flood').found).toEqual(['ebb', 'and', 'flood']);
    expect(readBy(other, 0, 'slack').found).toEqual(['slack']);
  });

  it('are found on a page of tens of thousands of blocks, in any order', () => {
    const words = new PageWords();
    const texts = Array.from({ length: 40_000 }, (_, n) => `tide ${n} and ${'x'.repeat(n % 7)}`);
    for (let n = texts.length - 1; n >= 0; n -= 2) words.take(n, measureText(texts[n]!), texts[n]!);
    for (const n of [0, 1, 1023, 1024, 1025, 20_000, 39_998, 39_999])
      expect(readBy(words, n, texts[n]!).found).toEqual(texts[n]!.match(RUNS));
  });
});
