import { describe, expect, it } from 'vitest';
import { measureText, type TextMeasure } from '../../src/tree/measure-text.js';

describe('measureText', () => {
  it.each<[string, Partial<TextMeasure>]>([
    ['', { words: 0, chars: 0, endsSentence: false }],
    [' \n\t\u00a0', { words: 0, chars: 0 }],
    ['The tide turns.', { words: 3, chars: 13, upperCase: 1, stops: 1, endsSentence: true }],
    ["It doesn't, it’s slack", { words: 4, commas: 1, endsSentence: false }],
    ['12 m of 3.5 m', { words: 6, digits: 4, stops: 1 }],
    ['snake_case word', { words: 2 }],
    ['— * —', { words: 0, chars: 3 }],
    ['ПРИЛИВ и отлив', { words: 3, upperCase: 6 }],
    ['Ébbe Ärger', { words: 2, upperCase: 2 }],
  ])('%j', (text, measure) => expect(measureText(text)).toMatchObject(measure));

  it.each([
    ['潮が満ちる', 3],
    ['潮水涨了', 2],
    ['น้ำขึ้น', 4],
    ['Kelp 海藻', 2],
    ['썰물이 왔다', 2],
  ])('counts a Chinese, Japanese or Thai character as half a word, rounded up: %s', (text, words) => {
    expect(measureText(text).words).toBe(words);
  });

  it.each([
    'Ebb.',
    'Ebb!',
    'Ebb?',
    'Ebb…',
    '“Ebb.”',
    'Ebb.)',
    '(Ebb.’)',
    '潮。',
    '「潮。」',
    'مد؟',
    'ज्वार।',
    'Ebb. \n',
  ])('hears a sentence end, quotes and brackets aside: %s', (text) =>
    expect(measureText(text).endsSentence).toBe(true),
  );

  it.each(['Ebb', 'Ebb,', 'Ebb:', 'Ebb. More', '1.5', 'Ebb;', '"Ebb"', '。潮'])('hears none: %s', (text) => {
    expect(measureText(text).endsSentence).toBe(false);
  });

  it.each([
    ['a, b、c，d،', 4],
    ['1,5', 1],
    ['none; here', 0],
  ])('counts the commas of all scripts: %s', (text, commas) => expect(measureText(text).commas).toBe(commas));

  it('takes half a surrogate pair and a text of megabytes', () => {
    expect(measureText('ebb \ud800').chars).toBe(4);
    expect(measureText('ebb '.repeat(500_000))).toMatchObject({ words: 500_000, chars: 1_500_000 });
  });

  it.each<[string, boolean]>([
    ['ebb and flood', true],
    ['ebb  flood', false],
    ['ebb\nflood', false],
    ['ebb \t flood', false],
    ['ebb\u00a0flood', false],
    ['ebb\u2003flood', false],
    ['ebb\u3000flood', false],
  ])('tells whether white space stands one space of ASCII at a time: %j', (text, spaced) => {
    expect(measureText(text)).toMatchObject({ spaced, stable: true });
  });

  it('calls stable and spaced only what no normal form, and no folding of white space, changes', () => {
    const changes = /[\s\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]/;
    for (let code = 0; code <= 0xffff; code++) {
      const text = `e${String.fromCharCode(code)}e`;
      const { stable, spaced } = measureText(text);
      if (!stable || !spaced) continue;
      expect(text.normalize('NFC'), code.toString(16)).toBe(text);
      if (code > 0x20) expect(changes.test(text), code.toString(16)).toBe(false);
    }
  });

  it('calls all of ASCII but its control signs stable', () => {
    for (let code = 0x20; code < 0x7f; code++)
      expect(measureText(String.fromCharCode(code)).stable).toBe(true);
    for (const sign of ['\0', '\x08', '\x1f', '\x7f']) expect(measureText(sign).stable).toBe(false);
  });
});
