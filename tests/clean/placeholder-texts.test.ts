import { describe, expect, it } from 'vitest';
import { placeholderTexts } from '../../src/clean/rules/placeholder-texts.js';
import { takenBy } from './taken-by.js';

const DUMMY = '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.</p>';

const takenFrom = (body: string): unknown[] =>
  takenBy(`<!doctype html><body>${body}</body>`, [placeholderTexts]).flatMap((said) =>
    Array.isArray(said) && said[1] === 'placeholder-texts' ? [said[0]] : [],
  );

describe('the dummy text of a layout', () => {
  it('goes with its headings', () => {
    expect(takenFrom(`<h2>Lorem ipsum</h2>${DUMMY}<p>The ferry sails again.</p>`)).toHaveLength(2);
  });

  it.each<[string, string]>([
    ['quoted', `<blockquote>${DUMMY}</blockquote>`],
    ['where the page speaks of it', `<p>Printers cut it out of a speech of Cicero’s.</p>${DUMMY}`],
    ['in a sentence', '<p>Lorem ipsum dolor sit amet is the best known nonsense in print.</p>'],
    ['as a term that is explained', '<h2>Lorem ipsum</h2><p>Words that nobody is meant to read.</p>'],
  ])('stays %s', (_, body) => expect(takenFrom(body)).toEqual([]));
});
