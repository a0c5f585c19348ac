import { expect, it } from 'vitest';
import { isUrl } from '../src/is-url.js';

/** Calls after which V8 has compiled what is called. */
const MANY = 20_000;

it.each<[address: string, base: string | undefined, expected: boolean]>([
  ['https://hafenbücher.example/ebbe', undefined, true],
  ['/ebbe und flut', 'https://hafenbücher.example/', true],
  ['/tafel-für-gezeiten', 'https://harbour.example/', true],
  ['https:©//harbour.example/', undefined, true],
  ['https://harbour.example/tide', undefined, true],
  ['tide', undefined, false],
  ['flut-für-alle', undefined, false],
  ['https://har bour.example/ü', undefined, false],
])('says the same of %s on %s however often it is asked', (address, base, expected) => {
  let same = 0;
  for (let i = 0; i < MANY; i++) if (isUrl(address, base) === expected) same++;
  expect(same).toBe(MANY);
});
