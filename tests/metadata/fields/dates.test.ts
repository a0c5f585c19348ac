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

  test('the clock beside the heading gives the local time, whatever other days the page prints', () => {
    const head = article({ datePublished: '2025-05-04T05:30:59Z' });
    const body =
      '<h1>Tide turns</h1><time datetime="2025-05-03T23:30">3 May</time><p>Tides.</p><time datetime="2025-05-04">4 May</time>';
    expect(metadataOf(head, body).datePublished).toBe('2025-05-03T23:30-06:00');
  });

  test('a moment in UTC is put on the day of the address where the page prints that day', () => {
    const url = 'https://www.harbour-gazette.example/2025/05/03/tide';
    const head = article({ datePublished: '2025-05-04T02:41:00Z' });
    expect(metadataOf(head, '<h1>Tide turns</h1><p>May 3, 2025</p>', url).datePublished).toBe('2025-05-03');
    expect(metadataOf(head, '<h1>Tide turns</h1>', url).datePublished).toBe('2025-05-04T02:41:00Z');
    const noon = article({ datePublished: '2025-05-04T14:41:00Z' });
    expect(metadataOf(noon, '<h1>Tide turns</h1><p>May 3, 2025</p>', url).datePublished).toBe(
      '2025-05-04T14:41:00Z',
    );
  });

  test('a printed date that the address belies is not the day of publication', () => {
    const body = '<h1>Tide turns</h1><div class="date">02-10-2020</div>';
    const url = 'https://www.harbour-gazette.example/2020/oct/02/tide';
    expect(metadataOf('', body, url).datePublished).toBe('2020-10-02');
    expect(metadataOf('', body).datePublished).toBe('2020-02-10');
  });

  test('a day of the structured data alone gives way to that of the metas which the page prints', () => {
    const head = `${article({ datePublished: '2024-12-14' })}<meta name="date" content="2025-02-04">`;
    expect(metadataOf(head, '<h1>Tide turns</h1><p>4 February 2025</p>').datePublished).toBe('2025-02-04');
    expect(metadataOf(head, '<h1>Tide turns</h1>').datePublished).toBe('2024-12-14');
    const updated = `${article({ datePublished: '2024-12-14', dateModified: '2025-02-04' })}<meta name="date" content="2025-02-04">`;
    expect(metadataOf(updated, '<h1>Tide turns</h1><p>4 February 2025</p>').datePublished).toBe('2024-12-14');
  });

  test("today's day in the masthead does not date the article", () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li>Quay ${i}</li>`).join('');
    const body = `<div class="date">Monday, 26 May 2025</div><ul>${links}</ul><h1>Tide turns</h1><p>Tides.</p>`;
    const head = '<meta name="date" content="2017-05-01">';
    expect(metadataOf(head, body).datePublished).toBe('2017-05-01');
    expect(resultOf('', body).provenance.datePublished?.from).toBe('page.masthead');
  });

  test('the days and names of customers’ reviews are not the page’s; those of a page that is a review are', () => {
    const review = (by: string) =>
      `<div class="shop-review"><span class="byline"><b>${by}</b> on <b>Sep 03, 2023</b></span><p>It boils.</p></div>`;
    const shop = metadataOf(
      '',
      `<main><h1>Kettle</h1><p>A kettle for the shore.</p></main>${review('Greta V.')}${review('M. Idris')}`,
    );
    expect([shop.datePublished, shop.authors]).toEqual([null, []]);
    const film = metadataOf('', `<main><h1>The Kettle</h1>${review('Greta Vane')}</main>`);
    expect([film.datePublished, film.authors[0]?.name]).toEqual(['2023-09-03', 'Greta Vane']);
  });

  test('the days of answers, comments and cards are not those of the question', () => {
    const scope = (type: string, inner: string) =>
      `<div itemscope itemtype="https://schema.org/${type}">${inner}</div>`;
    const day = (prop: string, at: string) => `<time itemprop="${prop}" datetime="${at}"></time>`;
    const answer = scope('Answer', `<p>At noon.</p>${day('datePublished', '2025-04-09')}`);
    const question = `<h1>When does the tide turn?</h1>${day('dateCreated', '2025-04-02')}${answer}`;
    expect(metadataOf('', scope('Question', question)).datePublished).toBe('2025-04-02');
    const card = (at: string) => scope('Article', day('datePublished', at));
    const cards = ['2025-03-01', '2025-03-02', '2025-03-03'].map(card).join('');
    expect(resultOf('', `<h1>Tide turns</h1><p>Tides.</p>${cards}`).provenance.datePublished?.from).not.toBe(
      'microdata.datePublished',
    );
  });

  test('custom elements of time and metas that say what they are are read', () => {
    const body =
      '<h1>Tide turns</h1><harbour-timeago ts="2025-05-03T09:47:05.754000+0000"></harbour-timeago>';
    expect(metadataOf('', body).datePublished).toBe('2025-05-03T09:47:05+00:00');
    const head = '<meta name="w-published-date" content="2025-05-03T06:03:43.274Z">';
    expect(metadataOf(head, '<h1>Tide turns</h1>').datePublished).toBe('2025-05-03T06:03:43Z');
  });

  test('what was released on a day is told of in the article, and does not date it', () => {
    const body = `<h1>Tide turns</h1><p>${'The water rises. '.repeat(80)}</p><p>The gauge was released on November 5, 2019 by the harbour.</p>`;
    expect(resultOf('', body).provenance.datePublished?.from).not.toBe('page.labelled');
  });

  test('a bare day stays bare', () => {
    expect(metadataOf('', '<h1>Tide turns</h1><time datetime="2025-05-03">3 May</time>').datePublished).toBe(
      '2025-05-03',
    );
  });
});
