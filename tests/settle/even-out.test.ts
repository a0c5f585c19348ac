import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { evenOut } from '../../src/settle/even-out.js';
import type { PageType, Verdict } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

/** Probabilities after evening, by block, of a body whose blocks have these before. */
function evened(
  body: string,
  before: readonly number[],
  {
    final = [],
    type = 'article',
    signature,
  }: { final?: readonly number[]; type?: PageType; signature?: readonly number[] } = {},
): number[] {
  const { list } = segment(pageOf(`<!doctype html><body>${body}`));
  expect(list).toHaveLength(before.length);
  for (const i of final) list[i]!.verdict = { final: true } as Verdict;
  const given = Float64Array.from(before);
  const after = [...evenOut(list, given, type, Int32Array.from(signature ?? list.keys()))].map(
    (p) => Math.round(p * 1000) / 1000,
  );
  expect([...given]).toEqual(before);
  return after;
}

const TABLE = '<table><tr><th>Quay<th>Boats<tr><td>East<td>four<tr><td>West<td>nine</table>';

describe('evenOut', () => {
  it('gives the rows of a table their mean, by length', () => {
    // Nine, eight and eight signs.
    expect(evened(TABLE, [0.9, 0.4, 0.2])).toEqual([0.516, 0.516, 0.516]);
  });

  it('knows tables apart, and leaves everything else as it is', () => {
    const second = '<table><tr><td>tide<td>ebb<tr><td>moon<td>sun</table>';
    const body = `${TABLE}<ul><li>pier<li>kelp</ul>${second}`;
    expect(evened(body, [0.9, 0.4, 0.2, 0.8, 0.4, 0.6, 0.2])).toEqual([
      0.516, 0.516, 0.516, 0.8, 0.4, 0.4, 0.4,
    ]);
  });

  it('leaves out rows that a rule took for good, and hidden ones', () => {
    const table =
      '<table><tr><th>tide<th>ebb<tr><td>moon<td>sun<tr hidden><td>pier<td>kelp<tr><td>rope<td>oar</table>';
    expect(evened(table, [0.8, 0, 0.1, 0.4], { final: [1] })).toEqual([0.6, 0, 0.1, 0.6]);
  });

  it('leaves the tables of a product page as they are', () => {
    expect(evened(TABLE, [0.9, 0.4, 0.2], { type: 'product' })).toEqual([0.9, 0.4, 0.2]);
  });

  it('gives the items of a list their mean on a listing alone', () => {
    const list = '<ul><li>pier<li>kelp<li>rope</ul><p>tide';
    expect(evened(list, [0.9, 0.3, 0.3, 0.2], { type: 'listing' })).toEqual([0.5, 0.5, 0.5, 0.2]);
    expect(evened(list, [0.9, 0.3, 0.3, 0.2])).toEqual([0.9, 0.3, 0.3, 0.2]);
  });

  it('draws the blocks of one signature in a thread together, but no rule’s verdict and no two', () => {
    const posts = '<p>pier<p>kelp<p>rope<p>tide<p>moon';
    // Log odds are 2.197 and -2.197, their mean 1.099; 0.4 x 2.197 + 0.6 x 1.099 = 1.538, which is 0.823.
    const signature = [7, 7, 7, 7, 8];
    expect(evened(posts, [0.9, 0.9, 0.1, 0.9, 0.2], { type: 'forum', signature })).toEqual([
      0.823, 0.823, 0.445, 0.823, 0.2,
    ]);
    expect(evened(posts, [0.9, 0.9, 0, 0.9, 0.2], { type: 'forum', signature, final: [2] })).toEqual([
      0.9, 0.9, 0, 0.9, 0.2,
    ]);
    expect(evened('<p>pier<p>kelp', [0.9, 0.1], { type: 'forum', signature: [7, 7] })).toEqual([0.9, 0.1]);
  });

  it('leaves the likes of other pages apart', () => {
    expect(evened('<p>pier<p>kelp<p>rope', [0.9, 0.9, 0.1], { signature: [7, 7, 7] })).toEqual([
      0.9, 0.9, 0.1,
    ]);
  });
});
