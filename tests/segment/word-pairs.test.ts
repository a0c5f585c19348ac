import { expect, it } from 'vitest';
import { countRepeats } from '../../src/segment/text-facts.js';
import { wordPairs } from '../../src/segment/word-pairs.js';
import { PageWords } from '../../src/tree/page-words.js';
import type { Block } from '../../src/types.js';

const coverage = (body: string, text: string): number => wordPairs(body).coverage(0, text, new PageWords());

it('tells the share of the pairs of words that stand in the body too, whatever their case and signs', () => {
  const body = 'The harbour was quiet. Only gulls, and a tug.';
  expect(coverage(body, 'the HARBOUR was – quiet')).toBe(1);
  expect(coverage(body, 'The harbour was loud')).toBe(2 / 3);
  expect(coverage(body, 'gulls only')).toBe(0);
  expect(coverage(body, 'harbour')).toBe(-1);
});

it('does the same for texts whose words are not read with the page', () => {
  expect(coverage('Гавань была тиха, и только чайки', 'гавань БЫЛА тиха')).toBe(1);
  expect(coverage('Гавань была тиха', 'гавань была шумна')).toBe(1 / 2);
  expect(coverage('𝒜𝒷 harbour', '𝒜𝒷 harbour')).toBe(1);
});

it('has room for words that small letters part', () => {
  // Each capital becomes an "i" and a mark.
  expect(coverage('İİİİİİ', 'İİİİİİ')).toBe(1);
});

it('counts equal texts, also among many that share what is compared first', () => {
  // Of one length, and equal in the characters that are looked at.
  const texts = Array.from({ length: 40 }, (_, i) =>
    `x${i % 20}`.padEnd(60, '-').replace(/^(.{3})(.*)$/, '-$2$1-'),
  );
  const counts = countRepeats([...texts, 'alone'].map((text) => ({ text }) as Block));
  expect([...counts]).toEqual([...texts.map(() => 1), 0]);
});
