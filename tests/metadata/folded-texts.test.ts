import { describe, expect, it } from 'vitest';
import { firstSign } from '../../src/metadata/first-sign.js';
import { foldSpace } from '../../src/metadata/fold-space.js';
import { foldedText } from '../../src/metadata/plain-text.js';
import { forgetTexts, remembered } from '../../src/metadata/remembered.js';

describe('foldSpace', () => {
  it('folds white space of every kind and takes it off the ends', () => {
    expect(foldSpace('\n\t The  pier\u00a0opens\u2028at last\u3000')).toBe('The pier opens at last');
    expect(foldSpace('a\u00a0b')).toBe('a b');
    expect(foldSpace('a b')).toBe('a b');
    expect(foldSpace(' \n ')).toBe('');
  });
});

describe('foldedText', () => {
  it('drops control and soft characters and composes letters, also at the ends of a plain text', () => {
    expect(foldedText('caf\u0065\u0301 ok')).toBe('caf\u00e9 ok');
    expect(foldedText('co\u00adop\u0007 x\u200b')).toBe('coop x');
    expect(foldedText(' two  spaces ')).toBe('two spaces');
    expect(foldedText('Плот — “ok”')).toBe('Плот — “ok”');
    expect(foldedText(' \u00a0 ')).toBeNull();
    expect(foldedText('')).toBeNull();
  });
});

describe('firstSign', () => {
  it('is the first character that is no white space of any kind', () => {
    expect(firstSign('\n\u00a0 By')).toBe('B'.charCodeAt(0));
    expect(firstSign('— Ada')).toBe(0x2014);
    expect(firstSign(' \u3000\n')).toBe(0);
    expect(firstSign('')).toBe(0);
  });
});

describe('remembered', () => {
  it('asks its reader once for each text until the texts are forgotten', () => {
    const asked: string[] = [];
    const read = remembered((text) => {
      asked.push(text);
      return text.toUpperCase();
    });
    expect([read('a'), read('b'), read('a')]).toEqual(['A', 'B', 'A']);
    forgetTexts();
    expect(read('a')).toBe('A');
    expect(asked).toEqual(['a', 'b', 'a']);
  });
});
