import { expect, it } from 'vitest';
import { readAddress } from '../../../src/judge/model/page-address.js';
import { PAGE_FEATURES } from '../../../src/judge/model/page-feature-names.js';

const ADDRESSES = [
  'https://example.org/',
  'https://forum.example.org/t/the-old-pier/12?page=2',
  'http://shop.example.co.uk/Products/oil-lamp_of-brass.html?sku=7&c=A%20B',
  'https://example.org/2024/05/17/the-pier-opens',
  'https://example.org/a//b/?',
  'https://docs.example.org/guide/%2e%2e/api/tides',
  'https://docs.example.org/guide/../api/tides',
  'https://example.org/.well-known/news',
  'https://xn--caf-dma.example.org/news/',
  'https://xn--99999999.example.org/news/',
  'https://example.org/a?b?c=/../d',
];

/** What is read of an address: all page features, those of other sources 0. */
function read(address: string): number[] {
  const values = new Float32Array(PAGE_FEATURES.length);
  readAddress(address, values);
  return [...values];
}

it.each(ADDRESSES)(
  'reads %s as the URL parser does, which an address with a fragment always takes',
  (address) => {
    expect(read(address)).toEqual(read(`${address}#tide`));
  },
);

it('tells a forum, its topic and the depth of the path from each other', () => {
  expect(read('https://forum.example.org/t/the-old-pier/12')).not.toEqual(read('https://example.org/t/12'));
});
