import { expect, test } from 'vitest';
import { decodeEucKr } from '../../src/parse/decode-euc-kr.js';

test('plain EUC-KR is decoded as ever', () => {
  expect(decodeEucKr(Uint8Array.of(0x3c, 0xb0, 0xa1, 0xb3, 0xaa, 0x3e))).toBe('<가나>');
});

test('syllables of windows-949 are decoded, first, last and between plain ones', () => {
  expect(decodeEucKr(Uint8Array.of(0x81, 0x41, 0xb0, 0xa1, 0xc6, 0x52))).toBe('갂가힣');
  expect(decodeEucKr(Uint8Array.of(0x8c, 0x63, 0xb9, 0xe6, 0x61, 0x94, 0xee))).toBe('똠방a뷁');
});

test('what is neither becomes a replacement character', () => {
  expect(decodeEucKr(Uint8Array.of(0x61, 0xff, 0x62))).toBe('a\ufffdb');
});
