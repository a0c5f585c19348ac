import { expect, it } from 'vitest';
import { SourceText } from '../../src/parse/source-text.js';

it('has a code of a byte for each character, and none of ASCII for one that is not', () => {
  // U+013C ends in the byte of "<".
  const { codes } = SourceText.ofText('<ä潮ļ\u{1F30A}>');
  expect([...codes]).toEqual([0x3c, 0xe4, 255, 255, 255, 255, 0x3e]);
});

it('has the bytes themselves as codes where they are given', () => {
  const bytes = Buffer.from('<ä>');
  expect([...SourceText.ofUtf8(bytes).codes]).toEqual([0x3c, 0xc3, 0xa4, 0x3e]);
});
