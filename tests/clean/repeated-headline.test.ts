import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { repeatedHeadline } from '../../src/clean/rules/repeated-headline.js';
import { segment } from '../../src/segment/segment.js';
import { pageOf } from '../metadata/page-of.js';

const TITLE = 'The pier of Port Mirren stays shut until spring';
const PROSE = '<p>The storm of last week took eleven planks and the lamp at the end.</p>';

/** The texts of a page that the rule takes for its headline. */
function takenFrom(body: string): string[] {
  const page = pageOf(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  const blocks = segment(page);
  clean(page, blocks, TITLE, [repeatedHeadline]);
  return blocks.list.filter(({ verdict }) => verdict?.by === 'repeated-headline').map(({ text }) => text);
}

describe('a heading that ends in the title', () => {
  it('is the headline with its kicker where the title is a text of its own', () => {
    const heading = `<h2><span>Storm season</span> – <span>${TITLE}</span></h2>`;
    expect(takenFrom(heading + PROSE)).toEqual([`Storm season – ${TITLE}`]);
  });

  it('is the headline where it is the page’s h1', () => {
    expect(takenFrom(`<h1>Storm season: ${TITLE}</h1>${PROSE}`)).toEqual([`Storm season: ${TITLE}`]);
  });

  it('is a section of the text where its words are one text', () => {
    expect(takenFrom(`${PROSE}<h2>Why ${TITLE}</h2>${PROSE}`)).toEqual([]);
  });
});
