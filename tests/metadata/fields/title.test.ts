import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/metadata/read-metadata.js';
import { ld, metadataOf, pageOf, resultOf } from '../page-of.js';

const SITE = '<meta property="og:site_name" content="Harbour Gazette">';

describe('the title is the headline without the site', () => {
  test.each([' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » ', ' :: ', '|', ': '])(
    'after "%s"',
    (separator) => {
      expect(metadataOf(`${SITE}<title>Tide turns at noon${separator}Harbour Gazette</title>`).title).toBe(
        'Tide turns at noon',
      );
    },
  );

  test('before the headline too', () => {
    expect(metadataOf(`${SITE}<title>Harbour Gazette: Tide turns at noon</title>`).title).toBe(
      'Tide turns at noon',
    );
  });

  test('a dash within the headline stays', () => {
    const title = 'Tide turns – and the ferries with it';
    expect(metadataOf(`${SITE}<title>${title} | Harbour Gazette</title>`, `<h1>${title}</h1>`).title).toBe(
      title,
    );
  });

  test('the host tells the site where nothing else does', () => {
    expect(
      metadataOf(
        '<title>Tide turns at noon - Harbour Gazette</title>',
        '',
        'https://harbour-gazette.example/a',
      ).title,
    ).toBe('Tide turns at noon');
  });

  test("a heading that is the site's name loses to the declared title", () => {
    const head = `${SITE}<title>Tide turns at noon | Harbour Gazette</title><meta property="og:title" content="Tide turns at noon">`;
    expect(metadataOf(head, '<h1>Harbour Gazette</h1><h2>Tide turns at noon</h2>').title).toBe(
      'Tide turns at noon',
    );
  });

  test('a kicker inside the heading is not part of the headline that the page declares', () => {
    const head = '<meta property="og:title" content="Tide turns at noon"><title>Tide turns at noon</title>';
    expect(metadataOf(head, '<h1><span>Coast</span> Tide turns at noon</h1>').title).toBe(
      'Tide turns at noon',
    );
  });

  test('entities and soft hyphens are read, not printed', () => {
    expect(metadataOf('', '<h1>Harbour&shy;master &amp; crew</h1>').title).toBe('Harbourmaster & crew');
    expect(metadataOf(ld({ '@type': 'Article', headline: 'Salt &amp; Tide' })).title).toBe('Salt & Tide');
  });

  test('a page without any title has none', () => {
    expect(metadataOf('', '<p>Tide turns.</p>').title).toBeNull();
  });

  test('provenance names the place that won and those it beat', () => {
    const { provenance } = resultOf('<title>Other words</title>', '<h1>Tide turns at noon</h1>');
    expect(provenance.title?.from).toBe('page.h1');
    expect(provenance.title?.beat).toContainEqual({
      from: 'page.title',
      value: 'Other words',
      refused: null,
    });
  });
});

test('asking for provenance changes no value', () => {
  const html = `<!doctype html><html lang="en"><head>${SITE}<title>Coast | Tide turns at noon | Harbour Gazette</title>
    <meta property="og:title" content="Tide turns at noon">${ld({ '@type': 'NewsArticle', headline: 'Tide turns at noon', author: 'Ada', datePublished: '2025-05-04T02:41:00Z' })}</head>
    <body><h1>Coast: Tide turns at noon</h1><p class="byline">By Ada Lovelace | May 3, 2025 10:41 PM</p></body></html>`;
  const plain = readMetadata(pageOf(html));
  const traced = readMetadata(pageOf(html), { provenance: true });
  expect(traced.metadata).toEqual(plain.metadata);
  expect(plain.provenance).toEqual({});
});
