import { expect, it } from 'vitest';
import { commentTails } from '../../src/clean/rules/comment-tails.js';
import { takenBy } from './taken-by.js';

const PROSE = `<p>${'The harbour answers each call with the state of the bell, and once an hour with that of the fog. '.repeat(8)}</p>`;

const takenFrom = (tail: string): unknown[] =>
  takenBy(`<!doctype html><body>${PROSE}${tail}</body>`, [commentTails]).filter(
    (said) => Array.isArray(said) && said[1] === 'comment-tails',
  );

it('takes “Responses” for comments, but not where code or a table follows: that is what a server answers', () => {
  expect(takenFrom('<h3>Responses</h3><p>It rings at night.</p>')).toHaveLength(2);
  expect(takenFrom('<h3>Responses</h3><pre>{ "bell": "rung" }</pre><p>It rings at night.</p>')).toEqual([]);
  expect(takenFrom('<h3>Responses</h3><p>With 200:</p><pre>{ "bell": "rung" }</pre>')).toEqual([]);
  expect(takenFrom('<h3>Responses</h3><table><tr><td>200<td>rung<tr><td>404<td>gone</table>')).toEqual([]);
});
