import { describe, expect, it } from 'vitest';
import { ld, metadataOf } from '../page-of.js';

const HOME = 'https://www.harbour-gazette.example/';
const titleOf = (head: string, body: string, url?: string) => metadataOf(head, body, url).title;

describe('a heading of the page', () => {
  it('gives way to the declared title without the label that it opens with', () => {
    const head = `<title>Which rope for a small mooring? | Boat talk</title><meta property="og:title" content="Which rope for a small mooring?">`;
    expect(
      titleOf(head, '<h1><span class="label">Question</span> Which rope for a small mooring?</h1>'),
    ).toBe('Which rope for a small mooring?');
  });

  it('keeps its kicker where all that the page declares has it too', () => {
    const title = 'Storm season: The pier stays shut until spring';
    const head = `<title>${title}</title><meta property="og:title" content="${title}">${ld({ '@type': 'NewsArticle', headline: title })}`;
    expect(
      titleOf(head, '<h1><span class="kicker">Storm season:</span> The pier stays shut until spring</h1>'),
    ).toBe(title);
  });

  it('is read without the buttons in it', () => {
    const body = '<h1>Module tides <button>Copy item path</button></h1>';
    expect(titleOf('<title>tides - Docs</title>', body)).toBe('Module tides');
  });

  it('is read without the signs that icon fonts draw', () => {
    expect(titleOf('<title>Tides - Docs</title>', '<h1>Module tides<a href="#tides">\uf0c1</a></h1>')).toBe(
      'Module tides',
    );
  });

  it('is all button where nothing else stands in it', () => {
    expect(titleOf('<title>-</title>', '<h1><button>Tides of the old harbour</button></h1>')).toBe(
      'Tides of the old harbour',
    );
  });

  it('keeps the tags that it writes about', () => {
    const head = '<title>The &lt;marquee&gt; tag and its end</title>';
    expect(titleOf(head, '<h1>The &lt;marquee&gt; tag and its end</h1>')).toBe(
      'The <marquee> tag and its end',
    );
  });

  it('is the site’s own where it leads home, and then not the headline', () => {
    const head = '<title>Net Menders » Splicing a worn warp</title>';
    const body =
      '<h1><a href="/">Net Menders</a></h1><h2>Splicing a worn warp</h2><p>Cut the worn piece out first.</p>';
    expect(titleOf(head, body)).toBe('Splicing a worn warp');
  });

  it('is the site’s own by its class, too', () => {
    const head = '<title>Splicing a worn warp</title>';
    const body = '<h1 class="site-title">The Net Menders of Port Mirren</h1><h2>Splicing a worn warp</h2>';
    expect(titleOf(head, body)).toBe('Splicing a worn warp');
  });

  it('may lead home on the home page, and elsewhere to another site', () => {
    const head = '<title>The tide tables of Port Mirren</title>';
    const link = (href: string) => `<h1><a href="${href}">The tide tables of Port Mirren</a></h1>`;
    expect(titleOf(head, link('/'), HOME)).toBe('The tide tables of Port Mirren');
    expect(titleOf('<title>Links</title>', link('https://tides.example/'))).toBe(
      'The tide tables of Port Mirren',
    );
  });
});
