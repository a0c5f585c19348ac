import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/metadata/read-metadata.js';
import { ld, metadataOf, pageOf } from '../page-of.js';

describe('hostile JSON-LD and meta tags', () => {
  test('a graph whose @id references run in a circle still gives its author', () => {
    const graph = [
      { '@type': 'NewsArticle', '@id': '#a', headline: 'Tide turns', author: { '@id': '#p' } },
      { '@type': 'Person', '@id': '#p', name: 'Ada Lovelace', worksFor: { '@id': '#o' } },
      {
        '@type': 'Organization',
        '@id': '#o',
        name: 'Harbour Gazette',
        founder: { '@id': '#p' },
        parent: { '@id': '#o' },
      },
    ];
    expect(metadataOf(ld({ '@graph': graph })).authors).toEqual([
      { name: 'Ada Lovelace', url: null, type: 'person', role: null },
    ]);
  });

  test('objects nested thousands deep are not followed to the ground', () => {
    const deep = `${'{"about":'.repeat(4_000)}1${'}'.repeat(4_000)}`;
    expect(metadataOf(ld(deep) + ld({ '@type': 'Article', headline: 'Tide turns' })).title).toBe(
      'Tide turns',
    );
  });

  test('a megabyte of JSON-LD is read within a second', () => {
    const items = Array.from({ length: 12_000 }, (_, i) => ({
      '@type': 'ListItem',
      position: i,
      name: `Ferry number ${i} of the bay`,
    }));
    const started = performance.now();
    const { title } = metadataOf(
      ld({ '@type': 'ItemList', itemListElement: items }) +
        ld({ '@type': 'Article', headline: 'Tide turns' }),
    );
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(title).toBe('Tide turns');
  });

  test('ten thousand meta tags before the one that counts do not hide it', () => {
    const noise = Array.from({ length: 10_000 }, (_, i) => `<meta name="buoy-${i}" content="${i}">`).join('');
    const started = performance.now();
    expect(metadataOf(`${noise}<meta property="og:title" content="Tide turns">`).title).toBe('Tide turns');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('values of the wrong type are as good as absent', () => {
    const head = ld({
      '@type': 'Article',
      headline: { a: 1 },
      author: 5,
      datePublished: ['x'],
      keywords: { b: [] },
      image: 3,
      publisher: [null],
      wordCount: 'many',
    });
    const metadata = metadataOf(head);
    expect(metadata).toMatchObject({
      title: null,
      datePublished: null,
      image: null,
      publisher: null,
      keywords: [],
    });
  });

  test('teasers in a list do not speak for the page', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'NewsArticle',
          headline: 'Another story',
          author: 'Niels Bohr',
          datePublished: '2024-01-01',
        },
      ],
    };
    const metadata = metadataOf(ld(list), '<h1>Tide turns</h1>');
    expect(metadata).toMatchObject({ title: 'Tide turns', authors: [], datePublished: null });
  });
});

describe('hostile mark-up is read within a second and without a throw', () => {
  const times = (count: number, html: string) => html.repeat(count);
  test.each([
    [
      '20,000 nested elements that call themselves bylines',
      times(20_000, '<div class="author byline date">'),
    ],
    ['100,000 bylines', times(100_000, '<p class="byline">By Ada Lovelace, 3 May 2024</p>')],
    ['100,000 links to authors', times(100_000, '<a rel="author tag license" href="/author/a">a</a>')],
    ['100,000 pictures in one figure', `<figure>${times(100_000, '<img src="/a.jpg">')}`],
    ['100,000 headings', times(100_000, '<h1>Tide turns</h1>')],
    ['a byline of half a million signs', `<p class="byline">${times(100_000, 'Ada, ')}</p>`],
    ['a class of a million signs', `<p class="${times(150_000, 'author-')}">x</p>`],
    ['a title of separators', `<title>${times(200_000, 'a | ')}</title>`],
  ])('%s', (_, html) => {
    const page = pageOf(`<h1>Tide turns</h1>${html}`);
    const started = performance.now();
    expect(() => readMetadata(page, { provenance: true })).not.toThrow();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
