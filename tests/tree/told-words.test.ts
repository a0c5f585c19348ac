import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/tree/class-words.js';
import { NameValue, nameValue } from '../../src/tree/name-value.js';
import { readTold, toldWords } from '../../src/tree/read-told.js';
import { putByNumber, tellWord, wordsTold } from '../../src/tree/told-words.js';

describe('a told word', () => {
  it('has one number, however often it is told', () => {
    const ebb = tellWord('ebbword');
    const told = wordsTold();
    expect(tellWord('ebbword')).toBe(ebb);
    expect(wordsTold()).toBe(told);
    expect(tellWord('floodword')).not.toBe(ebb);
  });

  it.each([
    ['ebbing', 1],
    ['EBBING', 1],
    ['Ebbing-1 ebbing_2', 2],
    ['lowEbbing', 1],
    ['ebbings', 0],
    ['ebb ing', 0],
    [`ebbing ${'x'.repeat(1000)}`, 0],
  ])('is found in %j %i times', (name, times) => {
    const ebbing = tellWord('ebbing');
    expect(toldWords(nameValue(name)).filter((number) => number === ebbing)).toHaveLength(times);
  });

  it('is found after thousands of names too, and so is one that is told after them', () => {
    const early = tellWord('earlyword');
    for (let n = 0; n < 10_000; n++) toldWords(nameValue(`swell-${'x'.repeat(n % 40)}-${n}`));
    expect(toldWords(nameValue('an EarlyWord lateword 1'))).toContain(early);
    const late = tellWord('lateword');
    expect(toldWords(nameValue('an EarlyWord lateword 1'))).toEqual(expect.arrayContaining([early, late]));
    expect(toldWords(nameValue('an EarlyWord lateword 2'))).toEqual(expect.arrayContaining([early, late]));
  });

  it('is found among thousands of others', () => {
    const letters = (n: number): string => String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
    const numbers = Array.from({ length: 9000 }, (_, n) => tellWord(`tide${letters(n)}`));
    numbers.forEach((number, n) => {
      expect(toldWords(nameValue(`x-Tide${letters(n)}-x`))).toContain(number);
    });
  });

  it.each([
    'relatedPosts',
    'HTMLPlayer top_12',
    'ADBOX',
    'aB',
    'a-Bc ABc',
    'iPhoneX',
    'aBCdEF ABcD xY9zW',
    'Übersicht-Łódź',
    '',
  ])('stands in %j where it is one of the words', (name) => {
    const numbers = splitWords(name).map(tellWord);
    expect(toldWords(nameValue(name))).toEqual(numbers);
    const read = new NameValue(name);
    const bytes = Buffer.from(`<p class="${name}">`);
    readTold(read, bytes, 10, bytes.length - 2);
    expect(read.told).toEqual(numbers);
  });
});

it('leaves no hole in a list by number', () => {
  const list: string[] = [];
  putByNumber(list, 2, 'c', '-');
  putByNumber(list, 0, 'a', '-');
  expect(list).toEqual(['a', '-', 'c']);
});
