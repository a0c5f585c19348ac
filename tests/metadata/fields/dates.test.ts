import { describe, expect, test } from 'vitest';
import { ld, metadataOf, resultOf } from '../page-of.js';

const article = (dates: Record<string, string>) =>
  ld({ '@type': 'NewsArticle', headline: 'Tide turns', ...dates });

describe('dates', () => {
  test('published and modified keep the offset of the page', () => {
    const head = article({ datePublished: '2025-05-03T08:00:00+02:00', dateModified: '2025-05-04' });
    expect(metadataOf(head)).toMatchObject({
      datePublished: '2025-05-03T08:00:00+02:00',
      dateModified: '2025-05-04',
    });
  });

  test('a date in the future of the saved page is refused', () => {
    const head = `${article({ datePublished: '2031-01-01' })}<meta property="article:published_time" content="2025-05-03">`;
    const { metadata, provenance } = resultOf(head);
    expect(metadata.datePublished).toBe('2025-05-03');
    expect(provenance.datePublished?.beat[0]).toMatchObject({
      from: 'jsonld.datePublished',
      refused: 'in the future',
    });
  });

  test('a printed date near the heading is found without any class', () => {
    expect(
      metadataOf('', '<h1>Tide turns</h1><div>Ada Lovelace</div><div>3 May 2025</div><p>The water rises.</p>')
        .datePublished,
    ).toBe('2025-05-03');
  });

  test('dates of the copyright line, the comments and the sidebar are not taken', () => {
    const body = `<main><h1>Tide turns</h1><p>${'The water rises and falls. '.repeat(40)}</p></main>
      <aside class="sidebar"><time datetime="2025-04-01">1 April</time></aside>
      <section class="comments"><time datetime="2025-05-20">20 May</time></section>
      <footer>Copyright © 3 May 2025 Harbour Gazette</footer>`;
    expect(metadataOf('', body).datePublished).toBeNull();
  });

  test('a date that the words before it call an update is not the day of publication', () => {
    const body = '<h1>Tide turns</h1><p>Updated: 9 May 2025</p><p>Published: 3 May 2025</p>';
    expect(metadataOf('', body)).toMatchObject({ datePublished: '2025-05-03', dateModified: '2025-05-09' });
  });

  test('a conflict between what is declared and the address is told', () => {
    const { warnings } = resultOf(
      article({ datePublished: '2025-05-03' }),
      '',
      'https://www.harbour-gazette.example/2024/01/15/tide',
    );
    expect(warnings).toEqual([{ code: 'dateConflict', message: expect.stringContaining('2024-01-15') }]);
  });

  test('no conflict is told where the second date is the modified one', () => {
    const head = `${article({ datePublished: '2025-05-03', dateModified: '2025-05-20' })}<meta property="article:published_time" content="2025-05-20">`;
    expect(resultOf(head).warnings).toEqual([]);
  });

  test('a UTC date is written in the time of the place where the page gives that too', () => {
    const head = `${article({ datePublished: '2025-05-04T02:41:00Z' })}<meta property="article:published_time" content="2025-05-03T22:41:00-04:00">`;
    expect(metadataOf(head).datePublished).toBe('2025-05-03T22:41:00-04:00');
  });

  test('a bare day stays bare', () => {
    expect(metadataOf('', '<h1>Tide turns</h1><time datetime="2025-05-03">3 May</time>').datePublished).toBe(
      '2025-05-03',
    );
  });
});
