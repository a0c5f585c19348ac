import { describe, expect, it } from 'vitest';
import { readBlockWords } from '../../src/segment/block-words.js';
import { WordBook } from '../../src/segment/word-book.js';
import { PageWords } from '../../src/tree/page-words.js';
import { log, signedLog } from '../../src/tree/scales.js';
import { fold, UNFOLDED } from '../../src/tree/small-letters.js';
import type { Block, PageClaims } from '../../src/types.js';

const WORD = /[\p{L}\p{N}]/u;
/** Texts that mix scripts, signs and cases, with letters whose lower case is longer or stands elsewhere. */
const TEXTS = [
  'The tide, the TIDE; it’s “high” at 12:30 – café ÉTÉ, ª º ² Ⱥ ǅ',
  'İstanbul’da gelgit ISTANBUL ısı',
  'Ο ΌΡΜΟΣ ΤΗΣ ΘΆΛΑΣΣΑΣ όρμος',
  'Прилив и ОТЛИВ, ёлка',
  '潮の満ち引き、潮汐 분 2024年',
  '\u{1d4af}ide 𝓉ide \u{10400}\u{10428}',
  'e\u0301te\u0301 nai\u0308ve \u017fea \u212aelvin',
  '',
  ' … ',
  'share tweet Kommentare ПОДЕЛИТЬСЯ σχόλια 分享',
];

describe('the table of lower-case letters', () => {
  it('says of every sign what the patterns say, or that it cannot tell', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const sign = String.fromCharCode(code);
      const folded = fold(code);
      if (folded === UNFOLDED) continue;
      if (folded === 0) expect(WORD.test(sign), code.toString(16)).toBe(false);
      else expect(String.fromCharCode(folded), code.toString(16)).toBe(sign.toLowerCase());
    }
  });

  it('knows all of Latin-1', () => {
    for (let code = 0; code < 0x100; code++) expect(fold(code)).not.toBe(UNFOLDED);
  });
});

describe('a book of words', () => {
  it('finds the words that were added, and their marks together', () => {
    const book = new WordBook();
    const words = Array.from({ length: 300 }, (_, i) => `word${i * 7}`);
    for (const word of words) book.add(word, 1);
    book.add('word7', 4);
    for (const word of words) expect(book.marksOf(word)).toBe(word === 'word7' ? 5 : 1);
    expect(book.marksOf('word1')).toBe(0);
    expect(book.marksOf('')).toBe(0);
  });

  it('forgets what it was not told to keep, however much that was', () => {
    const book = new WordBook();
    book.add('ebb', 1);
    book.keep();
    for (const more of [1, 300, 1]) {
      book.add('ebb', 2);
      book.add('flood', 2);
      for (let i = 0; i < more; i++) book.add(`word${i}`, 4);
      expect([book.marksOf('ebb'), book.marksOf('flood'), book.marksOf('word0')]).toEqual([3, 2, 4]);
      book.backToKept();
      expect([book.marksOf('ebb'), book.marksOf('flood'), book.marksOf('word0')]).toEqual([1, 0, 0]);
    }
  });
});

describe('the words of blocks', () => {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const block = (text: string): Block => ({ text, words: wordsOf(text).length }) as Block;
  const claims = (title: string, description: string): PageClaims =>
    ({ title, description, articleBody: null }) as PageClaims;

  it('cover title and description as whole texts and their sets of words do', () => {
    for (const title of TEXTS) {
      for (const description of TEXTS) {
        const read = readBlockWords(TEXTS.map(block), new PageWords(), claims(title, description));
        const share = (text: string, of: string): number => {
          const all = wordsOf(text);
          const known = new Set(wordsOf(of));
          return all.length === 0 ? 0 : all.filter((word) => known.has(word)).length / all.length;
        };
        expect([...read.titleCover]).toEqual(TEXTS.map((text) => share(text, title)));
        expect([...read.excerptCover]).toEqual(TEXTS.map((text) => share(text, description)));
        expect(read.titleWords).toBe(new Set(wordsOf(title)).size);
      }
    }
  });

  it('hold stock words of chrome of any script', () => {
    const read = readBlockWords([block(TEXTS.at(-1)!), block('The tide')], new PageWords(), claims('', ''));
    expect([...read.phrases]).toEqual([6, 0]);
  });

  it('come with the signs that part them, of the first 500 characters', () => {
    const texts = ['Home | News · Sport » Tide', 'Ebb \u2192 潮 ►', `${'a|'.repeat(300)}`, 'Flood, ebb'];
    const long = block('ebb | '.repeat(100));
    const read = readBlockWords([...texts.map(block), long], new PageWords(), claims('', ''));
    expect([...read.separators]).toEqual([3, 2, 250, 0, 83]);
  });

  it('are not looked at in long texts', () => {
    const long = 'tide '.repeat(90);
    const few = { text: `${'\u2014'.repeat(500)} share tide`, words: 2 } as Block;
    const read = readBlockWords([block(long), few], new PageWords(), claims('tide', 'tide'));
    expect([...read.titleCover]).toEqual([0, 0]);
    expect([...read.phrases]).toEqual([0, 1]);
  });
});

describe('logarithms', () => {
  it('are those of Math for whole numbers and parts, of both signs', () => {
    for (const n of [0, 1, 2, 1023, 1024, 5e5, 0.5, 3.25, 2 ** 31, 2 ** 40]) {
      expect(log(n)).toBe(Math.log1p(n));
      expect(signedLog(-n || 0)).toBe(n === 0 ? 0 : -Math.log1p(n));
    }
  });
});
