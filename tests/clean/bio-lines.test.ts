import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { bioLines } from '../../src/clean/rules/bio-lines.js';
import { segment } from '../../src/segment/segment.js';
import { pageOf } from '../metadata/page-of.js';

const PROSE = [
  'The chart room of the old customs house holds eleven thousand drawings of the same coast, and no two agree.',
  'Each surveyor drew what he saw from his boat, and the sand had moved again by the time the ink was dry.',
  'The newest drawing was made by a satellite, which has never been wet, and the pilots trust it least of all.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
const BIO = 'Petra Holm covers harbours and weather, and has lived on three boats.';

/** The texts that the rule takes from what stands under three paragraphs. */
function takenUnder(tail: string, authors: readonly string[] = []): string[] {
  const page = pageOf(`<!doctype html><html lang="en"><body>${PROSE}${tail}</body></html>`);
  const blocks = segment(page);
  clean(page, blocks, null, [bioLines], authors);
  return blocks.list.filter(({ verdict }) => verdict?.by === 'bio-lines').map(({ text }) => text);
}

describe('a line about the author of a page that does not name one', () => {
  it.each<[string, string, string[]]>([
    ['under “Written by …”', `<h3>Written by Petra Holm</h3><p>${BIO}</p>`, ['Written by Petra Holm', BIO]],
    ['under “About the author”', `<p>About the author</p><p>${BIO}</p>`, ['About the author', BIO]],
    ['in brackets at the end', `<p>(${BIO})</p>`, [`(${BIO})`]],
  ])('goes %s', (_, tail, taken) => expect(takenUnder(tail)).toEqual(taken));

  it.each<[string, string]>([
    ['without a label', `<p>${BIO}</p>`],
    ['under such a heading, with more of the text behind', `<h3>About the author</h3><p>${BIO}</p>${PROSE}`],
    ['under another heading', `<h3>Who counted them</h3><p>${BIO}</p>`],
    [
      'about somebody of whom the text speaks',
      `<p>Petra Holm drew the bay in 1998 from the roof of the lifeboat station, and her drawing hangs there still.</p><p>About the author</p><p>${BIO}</p>`,
    ],
    ['under a label above the text of nobody', '<h3>About the author</h3><p>The author is not known.</p>'],
  ])('stays %s', (_, tail) => expect(takenUnder(tail)).toEqual([]));
});

it('knows an author by the first name alone under a label, but not without one: it may be a firm’s', () => {
  const labelled = `<p>About the author</p><p>${BIO}</p>${PROSE}${PROSE}`;
  expect(takenUnder(labelled, ['Petra'])).toEqual(['About the author', BIO]);
  expect(takenUnder(labelled, ['Pet'])).toEqual([]);
  expect(takenUnder(`<p>${BIO}</p>`, ['Petra'])).toEqual([]);
});

it('finds the longer of two authors’ names, and one of four words under its heading', () => {
  const bio = 'Ana Lima Costa writes about tides.';
  expect(takenUnder(`<p>${bio}</p>`, ['Ana Lima', 'Ana Lima Costa'])).toEqual([bio]);
  const long = 'Ana Maria Lima Souza writes about tides.';
  expect(takenUnder(`<h3>Written by Ana Maria Lima Souza</h3><p>${long}</p>`)).toEqual([
    'Written by Ana Maria Lima Souza',
    long,
  ]);
});

it.each([
  '<p>(Hong Kong is seven hours ahead of London in summer, and eight in winter.)</p>',
  '<p>(The White House has not responded to a request for comment.)</p>',
  '<p>(Sunday Services is a play in three acts.)</p>',
  '<p><b>About the author</b></p><p>Jane Austen was born in Hampshire in 1775 and wrote six novels.</p>',
  `<p><b>About the author</b></p><p>Jane Austen is a novelist of the coast.</p><p>Themes</p>${PROSE}${PROSE}`,
])('leaves %s to the text', (tail) => expect(takenUnder(tail)).toEqual([]));

it('takes a page that introduces many people for one about them', () => {
  const names = [...'ABCDEFGHIJKLM'].map((letter) => `${letter}da ${letter}olm`);
  const bios = (count: number): string[] =>
    names.slice(0, count).map((name) => `(${name} covers harbours and weather.)`);
  const page = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
  expect(takenUnder(page(bios(12)))).toEqual(bios(12));
  expect(takenUnder(page(bios(13)))).toEqual([]);
});
