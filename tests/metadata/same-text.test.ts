import { describe, expect, it } from 'vitest';
import { bareText, sameText } from '../../src/metadata/same-text.js';

/** What a bare text is, by Unicode's own classes. */
const byPattern = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join('');

describe('the bare text', () => {
  it.each([
    'The Old Pier: opens again, 2024!',
    'it’s HIGH tide – café, ÉTÉ',
    'ＦＵＬＬ width ﬁne ½',
    '潮の満ち引き 2024年',
    'Über-Größe',
    ' \t\n',
    '',
    `long ${'tide '.repeat(600)}`,
    `long ${'Flut über '.repeat(400)}`,
  ])('is all letters, digits and marks of "%s" in lower case', (text) => {
    expect(bareText(text)).toBe(byPattern(text));
  });

  it('is the same for each sign of ASCII by the short way as by the long', () => {
    for (let code = 0; code < 128; code++) {
      const sign = String.fromCharCode(code);
      expect(bareText(`a${sign}b`), code.toString(16)).toBe(byPattern(`a${sign}b`));
    }
  });

  it('tells two spellings of a title from two titles, and nothing from nothing', () => {
    expect(sameText('The old pier - opens', 'the OLD pier opens!')).toBe(true);
    expect(sameText('The old pier', 'The new pier')).toBe(false);
    expect(sameText('…', '—')).toBe(false);
  });
});
