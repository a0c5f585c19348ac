import { describe, expect, it } from 'vitest';
import { menus } from '../../src/clean/rules/menus.js';
import { takenBy } from './taken-by.js';

const CHAPTERS = [
  'Hanging a bell',
  'Ringing a bell',
  'Muffling a bell',
  'Tuning a bell',
  'Moving a bell',
  'Finding a bell',
];
const LEAD = '<p>Bells tell a boat where it is when nothing else does, and so they want some care.</p>';
const LONG = LEAD.repeat(12);

const contents = (to: (i: number) => string): string =>
  `<div class="toc"><ul>${CHAPTERS.map((text, i) => `<li><a href="${to(i)}">${text}</a></li>`).join('')}</ul></div>`;

const takenFrom = (body: string): unknown[] =>
  takenBy(`<!doctype html><body>${body}</body>`, [menus]).filter(
    (said) => Array.isArray(said) && said[1] === 'menus',
  );

describe('a table of contents', () => {
  it('is the text of a page that only opens a chapter', () => {
    expect(takenFrom(`<h1>Bells</h1>${contents((i) => `bells-${i}.html`)}${LEAD}`)).toEqual([]);
  });

  it('is a menu where it leads to places on the page', () => {
    expect(takenFrom(`<h1>Bells</h1>${contents((i) => `#bells-${i}`)}${LEAD}`)).toHaveLength(6);
  });

  it('is a menu beside a text', () => {
    expect(takenFrom(`<h1>Bells</h1>${contents((i) => `bells-${i}.html`)}${LONG}`)).toHaveLength(6);
  });
});
