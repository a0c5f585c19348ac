import { describe, expect, it } from 'vitest';
import { compareClasses, readPage } from '../../../scripts/compare-doms.js';
import { readHeadClaims } from '../../../src/judge/readability/head-claims.js';
import { ThinDocument } from '../../../src/judge/readability/thin-document.js';
import { prose } from './documents.js';

const document = new ThinDocument('about:blank', 'about:blank');

function claimsOf(...metas: Record<string, string>[]): ReturnType<typeof readHeadClaims> {
  return readHeadClaims(
    metas.map((attributes) => {
      const meta = document.createElement('meta');
      for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
      return meta;
    }),
  );
}

describe('readHeadClaims', () => {
  it('takes the best of the titles and authors, and the last of one name', () => {
    const metas = [
      { name: 'twitter:title', content: 'Tweeted' },
      { property: 'og:title', content: 'The old lamp' },
      { property: 'og:title', content: ' The lamp ' },
      { name: 'author', content: 'Ada' },
    ];
    expect(claimsOf(...metas)).toEqual({ title: 'The lamp', byline: 'Ada' });
  });

  it('passes over empty ones, and an author that is an address', () => {
    const metas = [
      { property: 'og:title', content: ' ' },
      { name: 'title', content: 'The lamp' },
      { property: 'article:author', content: 'https://example.org/ada' },
    ];
    expect(claimsOf(...metas)).toEqual({ title: 'The lamp', byline: undefined });
    expect(claimsOf({ property: 'article:author', content: 'Ada' }).byline).toBe('Ada');
  });

  it.each([
    '<meta property="og:title" content="Lamps of the coast">',
    '<meta property="og:description og:title" name="title" content="Lamps">',
    '<meta property="fb:title" name="DC.Title" content="Lamps">',
    '<meta name=" dc - creator " content="Ada"><meta name="weibo:article:title" content="Lamps">',
    '<meta name="Weibo:webpage.title" content="Lamps"><meta name="parsely-author" content="A &amp;amp; B">',
    '<meta name="og:ti tle" content="No"><meta name="twitter.title" content="Lamps &amp;#39;and&amp;#39; oil">',
    '<meta property="OG : Title" content="Lamps"><meta property="article:author" content="Ada">',
    '<meta property="article:author" content="ada:ada"><meta name="author" content="">',
    '<meta property="dcterm:creator dc:title" content="Ada"><meta name="parsely-title" content="Lamps">',
  ])("names the same title and author as Readability's own: %s", (metas) => {
    const html = `<title>Harbour Post: Lamps</title>${metas}<body><h1>Lamps</h1><p class=byline>By Bo</p><p>${prose(1)}<p>${prose(2)}`;
    expect(compareClasses(readPage(new TextEncoder().encode(html)))).toEqual([]);
  });
});
