import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ownCopy } from '../../src/tree/own-copy.js';

const MEBIBYTE = 1024 * 1024;

it.each(['', 'nav', 'twelve signs', 'thirteen signs', 'ein längerer Name', 'よその国の新聞の見出しの名前'])(
  'gives the same string: "%s"',
  (text) => {
    expect(ownCopy(text)).toBe(text);
  },
);

it('does not keep the text that the string was cut out of', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 100 }, (_, i) => ownCopy(`${i} ${'page '.repeat(200_000)}`.slice(0, 40)));
  collect();
  expect(kept[99]).toBe(`99 ${'page '.repeat(8)}`.slice(0, 40));
  // The hundred texts are some 100 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 * MEBIBYTE);
});
