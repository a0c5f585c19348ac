import { describe, expect, it } from 'vitest';
import {
  findSign,
  HYPHEN,
  kindAt,
  LETTER,
  MARK,
  NUMBER,
  PERCENT,
  runAt,
  runsOf,
} from '../../src/tree/sign-kinds.js';

const KINDS: readonly [kind: number, pattern: RegExp][] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [PERCENT, /%/u],
  [HYPHEN, /-/u],
];
const TEXTS = [
  '',
  ' — ',
  'Ferry no. 12 is 50 % late',
  'Řeřicha³ – “naïve”…',
  'Чайка и 海鷗 と ไทย',
  'हिन्दी में ٣٤',
  '𝐀lpha 𠮷野 \ud800x \udc00',
  'e\u0301te\u0301',
];

describe('kinds of signs', () => {
  it("are Unicode's, for every sign of one code unit", () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      const kind = kindAt(sign, 0, 1);
      for (const [bit, pattern] of KINDS)
        if (pattern.test(sign) !== ((kind & bit) !== 0)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each(TEXTS)('part "%s" as a pattern does', (text) => {
    expect(runsOf(text, LETTER | NUMBER)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    expect(runsOf(text, LETTER | MARK)).toEqual(text.match(/[\p{L}\p{M}]+/gu) ?? []);
    expect(runsOf(text, LETTER | NUMBER | PERCENT)).toEqual(text.match(/[\p{L}\p{N}%]+/gu) ?? []);
    const first = text.search(/\p{L}/u);
    expect(findSign(text, LETTER)).toBe(first);
    if (first !== -1) expect(runAt(text, first, LETTER)).toBe(/\p{L}+/u.exec(text)?.[0]);
  });
});
