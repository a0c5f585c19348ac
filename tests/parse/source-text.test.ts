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

it('is read from its bytes once a giant page is closed', () => {
  const page = `<a title="ebb &amp; flow">Quay</a>${'<p>tide</p>'.repeat(300_000)}`;
  const source = SourceText.ofUtf8(Buffer.from(page));
  const start = page.indexOf('ebb');
  const told = () => [source.valueAt(start, start + 14), source.cut(0, 12)];
  const before = told();
  source.close();
  expect(told()).toEqual(before);
  expect(before).toEqual(['ebb & flow', '<a title="eb']);
});
