import { expect, it } from 'vitest';
import { codesOf } from '../../src/tree/text-codes.js';

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

it.each([
  ['nothing', ''],
  ['a short text', 'ebb'],
  ['a long text', 'ebb and flood, '.repeat(40)],
  ['signs of two bytes', 'Ebbe über Föhr – 潮が満ちる'.repeat(3)],
  ['signs of two units and half of one', `${'\u{1F30A}'.repeat(30)}\ud83c`],
  ['a text put together of pieces', ['low', ' tide '.repeat(9), '満'].join('')],
  ['a piece of a text', 'between high and low water, where the mussels are'.slice(8, 49)],
  ['more than the table has room for', '潮 ebb '.repeat(30_000)],
])('gives the code units of %s', (_, text) => {
  expect([...codesOf(text).subarray(0, text.length)]).toEqual(unitsOf(text));
});

it('gives those of a short text behind a longer one', () => {
  codesOf('a longer text, of more than forty characters, stood here before');
  expect([...codesOf('flood').subarray(0, 5)]).toEqual(unitsOf('flood'));
});
