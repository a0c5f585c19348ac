import { describe, expect, test } from 'vitest';
import { secondsOf } from '../../../src/metadata/fields/videos.js';
import { ld, metadataOf } from '../page-of.js';

describe('addresses', () => {
  test('tracking keys are dropped, the page keeps its own', () => {
    const url = 'https://www.harbour-gazette.example/news?id=7&utm_source=x&fbclid=y&gclid=z';
    expect(metadataOf('', '', url)).toMatchObject({
      url: 'https://www.harbour-gazette.example/news?id=7',
      domain: 'harbour-gazette.example',
    });
  });
  test('the canonical link wins and is made absolute', () => {
    expect(metadataOf('<link rel="canonical" href="/news/tide">').canonicalUrl).toBe(
      'https://www.harbour-gazette.example/news/tide',
    );
  });
  test('a relative address without a base is null, never relative', () => {
    expect(
      metadataOf(
        '<link rel="canonical" href="/news/tide"><meta property="og:image" content="/a.jpg">',
        '',
        null,
      ),
    ).toMatchObject({ url: null, canonicalUrl: null, image: null });
  });
  test('alternates and the icon are absolute', () => {
    const head =
      '<link rel="amphtml" href="/amp"><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="next" href="?p=2"><link rel="shortcut icon" href="/i.ico">';
    const { alternates, favicon } = metadataOf(head);
    expect(alternates).toEqual({
      amp: 'https://www.harbour-gazette.example/amp',
      print: null,
      shortlink: null,
      feed: 'https://www.harbour-gazette.example/feed',
      next: 'https://www.harbour-gazette.example/news/tide?p=2',
      previous: null,
    });
    expect(favicon).toBe('https://www.harbour-gazette.example/i.ico');
  });
});

describe('pictures', () => {
  const figure = (img: string, caption: string) =>
    `<main><h1>x</h1><figure>${img}<figcaption>${caption}</figcaption></figure></main>`;
  test('caption and credit stand apart', () => {
    const [image] = metadataOf(
      '',
      figure(
        '<img src="/quay.jpg" alt="A quay" width="640" height="480">',
        'The quay at noon. Photo: Ada Lovelace',
      ),
    ).images;
    expect(image).toEqual({
      url: 'https://www.harbour-gazette.example/quay.jpg',
      alt: 'A quay',
      caption: 'The quay at noon.',
      credit: 'Ada Lovelace',
      width: 640,
      height: 480,
      isLead: false,
    });
  });
  test('a credit is known by its class', () => {
    const [image] = metadataOf(
      '',
      figure('<img src="/q.jpg">', 'The quay <span class="credit">Grace Hopper</span>'),
    ).images;
    expect(image).toMatchObject({ caption: 'The quay', credit: 'Grace Hopper' });
  });
  test('a lazy picture is found behind its placeholder', () => {
    const img = '<img src="data:image/gif;base64,R0" srcset="data:x 1w, /small.jpg 300w, /large.jpg 1200w">';
    expect(metadataOf('', figure(img, 'The quay')).images[0]?.url).toBe(
      'https://www.harbour-gazette.example/large.jpg',
    );
  });
  test('icons, logos and pictures of the sidebar are left out', () => {
    const body =
      '<main><h1>x</h1><img class="logo" src="/l.png"><img src="/i.png" width="16"></main><aside class="sidebar"><img src="/s.jpg"></aside>';
    expect(metadataOf('', body).images).toEqual([]);
  });
  test('the declared lead image heads the list where the page does not show it', () => {
    const { images } = metadataOf(
      '<meta property="og:image" content="/lead.jpg"><meta property="og:image:width" content="1200">',
    );
    expect(images).toEqual([
      {
        url: 'https://www.harbour-gazette.example/lead.jpg',
        alt: null,
        caption: null,
        credit: null,
        width: 1200,
        height: null,
        isLead: true,
      },
    ]);
  });
});

describe('videos', () => {
  test('what JSON-LD says of a video', () => {
    const video = {
      '@type': 'VideoObject',
      name: 'The quay',
      contentUrl: '/v.mp4',
      duration: 'PT1M5S',
      publisher: { name: 'Coast TV' },
    };
    expect(metadataOf(ld(video)).videos).toEqual([
      {
        url: 'https://www.harbour-gazette.example/v.mp4',
        embedUrl: null,
        title: 'The quay',
        provider: 'Coast TV',
        durationSeconds: 65,
      },
    ]);
  });
  test.each([
    ['PT1H2M3S', 3_723],
    ['1:02:03', 3_723],
    ['PT0S', null],
    ['soon', null],
    ['90', 90],
  ])('%s lasts %s seconds', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });
});

describe('the rest', () => {
  test('section, keywords and type', () => {
    const head = ld({
      '@type': ['NewsArticle', 'Thing'],
      headline: 'x',
      articleSection: 'Coast',
      keywords: 'tide, moon,tide',
    });
    expect(metadataOf(head)).toMatchObject({
      section: 'Coast',
      keywords: ['tide', 'moon'],
      type: 'NewsArticle',
    });
  });
  test('licence, copyright and price', () => {
    const head = ld({ '@type': 'Article', headline: 'x', isAccessibleForFree: 'False' });
    const body =
      '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a><footer>© 2025 Harbour Gazette</footer>';
    expect(metadataOf(head, body)).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      copyright: '© 2025 Harbour Gazette',
      isAccessibleForFree: false,
    });
  });
  test('identifiers are checked for their shape', () => {
    const head =
      '<meta name="citation_doi" content="doi:10.1000/tide.42"><meta name="citation_issn" content="1234-567X"><meta name="citation_pmid" content="none">';
    expect(metadataOf(head).identifiers).toEqual({
      doi: '10.1000/tide.42',
      issn: '1234-567X',
      pmid: null,
      arxiv: null,
      isbn: null,
    });
  });
  test('publisher, site and standfirst', () => {
    const head = `<meta property="og:site_name" content="Gazette">${ld({ '@type': 'Article', headline: 'x', publisher: { '@type': 'Organization', name: 'Harbour Press', logo: { url: '/logo.png' } } })}`;
    const body = '<h1>Tide turns</h1><p class="standfirst">The water comes at noon, and leaves at six.</p>';
    expect(metadataOf(head, body)).toMatchObject({
      siteName: 'Gazette',
      publisher: { name: 'Harbour Press', url: null, logo: 'https://www.harbour-gazette.example/logo.png' },
      dek: 'The water comes at noon, and leaves at six.',
    });
  });
  test('an excerpt ends at a word, within three hundred characters', () => {
    const { excerpt } = metadataOf(
      `<meta name="description" content="${'The tide turns at noon. '.repeat(30)}">`,
    );
    expect(excerpt!.length).toBeLessThanOrEqual(300);
    expect(excerpt).toMatch(/\w…$/u);
  });
  test('nothing declared is null or an empty list, never an empty string', () => {
    const metadata = metadataOf(
      '<title> </title><meta name="author" content=""><meta property="og:title" content=" ">',
      '',
      null,
    );
    expect(Object.values(metadata)).not.toContain('');
    expect(metadata).toMatchObject({
      title: null,
      authors: [],
      keywords: [],
      images: [],
      videos: [],
      section: null,
      lang: 'en',
      langFrom: 'html',
      dir: 'ltr',
    });
  });
});
