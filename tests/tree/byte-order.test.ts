import { expect, it } from 'vitest';
import { fromLittleEndian } from '../../src/tree/byte-order.js';

it.each([
  [2, 'a machine whose highest byte comes first', true, [2, 1, 4, 3, 6, 5, 8, 7]],
  [4, 'a machine whose highest byte comes first', true, [4, 3, 2, 1, 8, 7, 6, 5]],
  [2, 'any other', false, [1, 2, 3, 4, 5, 6, 7, 8]],
  [4, 'any other', false, [1, 2, 3, 4, 5, 6, 7, 8]],
] as const)('brings numbers of %d bytes into the order of %s', (width, _, big, order) => {
  expect([...fromLittleEndian(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), width, big)]).toEqual(order);
});

it('gives what typed arrays of this machine read', () => {
  const bytes = fromLittleEndian(Buffer.from(Uint8Array.of(0x2e, 0x6f, 0xff, 0xff)), 2);
  expect([...new Uint16Array(bytes.buffer, bytes.byteOffset, 2)]).toEqual([0x6f2e, 0xffff]);
});
