import { describe, expect, test } from 'vitest';
import { ld, metadataOf, resultOf } from '../page-of.js';

const names = (head: string, body = '') => metadataOf(head, body).authors.map(({ name }) => name);
const SITE = '<meta property="og:site_name" content="Harbour Gazette">';

describe('authors', () => {
  test('a structured name is never split at its comma', () => {
    const head = ld({
      '@type': 'NewsArticle',
      headline: 'x',
      author: ['Ada Lovelace', 'Martin Luther King, Jr.'],
    });
    expect(names(head)).toEqual(['Ada Lovelace', 'Martin Luther King, Jr.']);
  });

  test('people and organisations keep type, address and role', () => {
    const author = [
      { '@type': 'Person', name: 'Ada Lovelace', url: '/staff/ada', jobTitle: 'Coast editor' },
      { '@type': 'NewsMediaOrganization', name: 'Coast Press Agency' },
    ];
    expect(metadataOf(ld({ '@type': 'NewsArticle', headline: 'x', author })).authors).toEqual([
      {
        name: 'Ada Lovelace',
        url: 'https://www.harbour-gazette.example/staff/ada',
        type: 'person',
        role: 'Coast editor',
      },
      { name: 'Coast Press Agency', url: null, type: 'organization', role: null },
    ]);
  });

  test('several in one printed line, and the byline as printed', () => {
    const body =
      '<article><h1>Tide turns</h1><p class="byline">By Ada Lovelace, Alan Turing and Grace Hopper</p></article>';
    const metadata = metadataOf('', body);
    expect(metadata.authors.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Alan Turing', 'Grace Hopper']);
    expect(metadata.byline).toBe('By Ada Lovelace, Alan Turing and Grace Hopper');
  });

  test('a byline without any class is read by its words', () => {
    expect(
      names('', '<h1>Tide turns</h1><div>Von Ada Lovelace und Alan Turing</div><p>Das Wasser steigt.</p>'),
    ).toEqual(['Ada Lovelace', 'Alan Turing']);
  });

  test('a signature at the foot is read when nothing stands at the head', () => {
    expect(
      names('', '<h1>Tide turns</h1><p>The water rises at noon.</p><p>— Marie Curie, Paris</p>'),
    ).toEqual(['Marie Curie']);
  });

  test('a name alone in a line on the right is a signature; in a table, or with words beside it, it is none', () => {
    const story = '<h1>Tide turns</h1><p>The water rises at noon.</p>';
    expect(names('', `${story}<p align="right"><b>Тамара МОРЯКОВА</b></p>`)).toEqual(['Тамара МОРЯКОВА']);
    expect(names('', `${story}<div style="text-align: right">Marie Curie</div>`)).toEqual(['Marie Curie']);
    expect(names('', `${story}<p align="right">Marie Curie <i>at noon</i></p>`)).toEqual([]);
    expect(names('', `${story}<table><tr><td align="right">Low Water</td></tr></table>`)).toEqual([]);
    expect(names('', `${story}<p>Marie Curie</p>`)).toEqual([]);
  });

  test('a declared author with whom every title ends is the site, and gives way to a printed one', () => {
    const head = '<title>Tide turns - Głos Doliny</title><meta name="author" content="Głos Doliny">';
    const line = '<h1>Tide turns</h1><div id="story_author">Kazimierz Wrona<br>17.04.2012, 10:24</div>';
    expect(names(head, line)).toEqual(['Kazimierz Wrona']);
    // On a person's own site that person stays.
    expect(names(head, '<h1>Tide turns</h1><p>The water rises at noon.</p>')).toEqual(['Głos Doliny']);
  });

  test('a line that holds a date besides gives the name', () => {
    expect(
      names('', '<h1>Tide turns</h1><div>03.05.2025 - Ada Lovelace</div><p>The water rises.</p>'),
    ).toEqual(['Ada Lovelace']);
    expect(names('', '<h1>Tide turns</h1><div>Digital Marketing</div><div>3 May 2025</div>')).toEqual([]);
  });

  test('the byline wins where it prints the declared author and more', () => {
    const head = ld({
      '@type': 'Article',
      headline: 'x',
      author: { '@type': 'Person', name: 'Ada Lovelace' },
    });
    expect(names(head, '<h1>x</h1><div class="byline">By Ada Lovelace and Alan Turing</div>')).toEqual([
      'Ada Lovelace',
      'Alan Turing',
    ]);
  });

  test('the byline wins where only a first name is declared', () => {
    const head = ld({ '@type': 'Article', headline: 'x', author: { '@type': 'Person', name: 'Ada' } });
    expect(names(head, '<h1>x</h1><div class="byline">By Ada Lovelace</div>')).toEqual(['Ada Lovelace']);
  });

  test('a role beside the name makes no second author', () => {
    const head = ld({ '@type': 'Article', headline: 'x', author: { name: 'Ada Lovelace' } });
    expect(names(head, '<h1>x</h1><div class="byline">Ada Lovelace, Marketing Director</div>')).toEqual([
      'Ada Lovelace',
    ]);
  });

  test.each(['admin', 'Staff', '{{ author }}', 'Harbour Gazette'])(
    '"%s" in the meta tag is nobody',
    (junk) => {
      expect(names(`${SITE}<meta name="author" content="${junk}">`)).toEqual([]);
    },
  );

  test('a login name gives way to the name that is printed', () => {
    const head = ld({ '@type': 'Article', headline: 'x', author: { name: 'ada-l' } });
    expect(names(head, '<h1>x</h1><a rel="author" href="/author/ada">Ada Lovelace</a>')).toEqual([
      'Ada Lovelace',
    ]);
  });

  test('names in the comments, the sidebar and the related cards are not authors', () => {
    const body = `<main><h1>Tide turns</h1><p>The water rises.</p></main>
      <aside class="sidebar"><p class="author">By Niels Bohr</p></aside>
      <div id="comments"><p class="comment-author">By Lise Meitner</p></div>
      <div class="related-posts"><a rel="author" href="/author/x">Max Planck</a></div>`;
    expect(names('', body)).toEqual([]);
  });

  test('an inverted citation name is turned round, a suffix is not', () => {
    expect(
      names(
        '<meta name="citation_author" content="Lovelace, Ada"><meta name="citation_author" content="King, Jr.">',
      ),
    ).toEqual(['Ada Lovelace', 'King, Jr.']);
  });

  test('provenance says why a candidate was refused', () => {
    const head = `${SITE}${ld({ '@type': 'Article', headline: 'x', author: 'Harbour Gazette' })}<meta name="author" content="Ada Lovelace">`;
    const { provenance } = resultOf(head);
    expect(provenance.authors?.from).toBe('meta.author');
    expect(provenance.authors?.beat[0]).toMatchObject({
      from: 'jsonld.author',
      refused: "the site's own name",
    });
  });

  test('a login name stands against words beside a date', () => {
    const head = ld({ '@type': 'Article', headline: 'Tide turns', author: { name: 'ada-l' } });
    expect(names(head, '<h1>Tide turns</h1><div>Harbour Walls</div><div>3 May 2025</div>')).toEqual([
      'ada-l',
    ]);
  });

  test('a site that bears a name is its owner’s; a paper’s name is nobody’s', () => {
    const meta = (name: string) =>
      `<meta property="og:site_name" content="${name}"><meta name="author" content="${name}">`;
    expect(names(meta('Ada Lovelace'))).toEqual(['Ada Lovelace']);
    expect(names(meta('Port Mirren Times'))).toEqual([]);
  });

  test('the house behind a dash is no part of the name', () => {
    const author = { '@type': 'Person', name: 'Ada Lovelace - Gazette Editorial Team' };
    expect(names(ld({ '@type': 'Article', headline: 'x', author }))).toEqual(['Ada Lovelace']);
  });
});
