import { describe, expect, it } from 'vitest';
import { emptyMask, readPage } from '../../../scripts/compare-doms.js';
import { voteByReadability } from '../../../src/judge/readability/vote.js';
import { prose } from './documents.js';

function vote(html: string) {
  const page = readPage(new TextEncoder().encode(html));
  return voteByReadability(page, emptyMask(page), { dom: 'thin' });
}

/** Milliseconds of the better of two runs, to be compared with another size in the same run, never with a clock. */
function cost(makeHtml: (size: number) => string, size: number): number {
  const page = readPage(new TextEncoder().encode(makeHtml(size)));
  const runs = [0, 1].map(() => {
    const start = performance.now();
    voteByReadability(page, emptyMask(page), { dom: 'thin' });
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const SHAPES: Record<string, (size: number) => string> = {
  'sibling paragraphs': (size) =>
    `<div>${'<p>Oil, wick, and a brass lamp for the keeper.</p>'.repeat(size)}</div>`,
  'short pieces that no try accepts': (size) => `<div>${'<b></b><p></p><i>.</i>'.repeat(size)}</div>`,
  'line breaks': (size) => `<div>${'oil<br><br>'.repeat(size)}</div>`,
  'siblings that Readability takes one by one': (size) =>
    `<div class=x>${prose(1, 30)}</div>${`<div class=x><p>${prose(2, 1)}</p></div>`.repeat(size)}`,
};

describe('hostile pages', () => {
  it('are read to the depth that the parser allows', () => {
    const depth = 2000;
    const result = vote(`${'<div>'.repeat(depth)}<p>${prose(1)}</p>${'</div>'.repeat(depth)}`);
    expect(result).toMatchObject({ error: null, found: true });
  });

  it.each(Object.entries(SHAPES))('cost in proportion to their size: %s', (_, makeHtml) => {
    cost(makeHtml, 500);
    const small = cost(makeHtml, 4_000);
    const large = cost(makeHtml, 32_000);
    // Eight times the size: a square would cost 64 times as much, and garbage collection some more than 8.
    expect(large / small).toBeLessThan(32);
  });
});
