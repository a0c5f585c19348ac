import { expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { raiseCards } from '../../src/settle/raise-cards.js';
import { pageOf } from '../parse/pages.js';

const card = (n: number): string =>
  `<article><h3><a href="/boat/${n}">Boat ${n} of the harbour</a></h3></article>`;
const cards = (count: number): string => Array.from({ length: count }, (_, n) => card(n)).join('');

function raised(count: number, more = ''): number[] {
  const { list } = segment(pageOf(`<main>${cards(count)}</main>${more}`));
  const model = new Float64Array(list.length).fill(0.2);
  raiseCards(list, model);
  return [...model];
}

it('makes what stands in eight cards and more likelier, and nothing else', () => {
  const model = raised(8, '<p>The harbour office opens at nine.</p>');
  expect(model).toHaveLength(9);
  for (const p of model.slice(0, 8)) expect(p).toBeCloseTo(1 / (1 + 4 * Math.exp(-1.5)), 12);
  expect(model[8]).toBe(0.2);
});

it('leaves a page of few articles alone', () => {
  expect(raised(7)).toEqual(Array(7).fill(0.2));
});

it('does not count what is hidden, what a rule took for good, or a button', () => {
  const { list } = segment(pageOf(`<main>${cards(7)}<div hidden>${card(9)}</div>${card(10)}</main>`));
  const taken = list.at(-1)!;
  taken.verdict = {
    kept: false,
    by: 'buttons',
    category: 'form',
    reason: 'a button',
    final: false,
    hint: false,
    score: null,
  };
  const model = new Float64Array(list.length).fill(0.2);
  raiseCards(list, model);
  expect([...model]).toEqual(Array(list.length).fill(0.2));
});
