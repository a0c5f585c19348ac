import { describe, expect, it } from 'vitest';
import { ld, metadataOf } from '../page-of.js';

const titleOf = (head: string, body: string, url?: string) => metadataOf(head, body, url).title;
const PROSE =
  '<p>The harbour office counted more boats in the first week of May than in the whole month a year before, and the berths at the north quay are let until September, says the woman who has kept the book for thirty years.</p>';
const ARTICLE = '<meta property="og:type" content="article">';

describe('an h1 at the end of the crumbs', () => {
  const head = `<title>Berths in Port Mirren: what they cost this year</title>${ARTICLE}`;
  const crumb = '<h1>Berths in Port Mirren: what they cost this year</h1>';
  const story = `<article><header><h2>Berths are dearer than ever</h2></header>${PROSE}</article>`;

  it('gives way to the headline below it, in a list of links', () => {
    const list = `<ol><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li>${crumb}</li></ol>`;
    expect(titleOf(head, list + story)).toBe('Berths are dearer than ever');
  });

  it('gives way by the name of what it stands in', () => {
    expect(titleOf(head, `<nav>${crumb}</nav>${story}`)).toBe('Berths are dearer than ever');
    expect(titleOf(head, `<div class="bread-crumbs"><a href="/">Home</a>${crumb}</div>${story}`)).toBe(
      'Berths are dearer than ever',
    );
  });

  it('stays the headline where the next heading is of another matter', () => {
    const other = `<article><h2>Most read</h2>${PROSE}</article>`;
    expect(titleOf(head, `<nav>${crumb}</nav>${other}`)).toBe(
      'Berths in Port Mirren: what they cost this year',
    );
  });

  it('stays the headline on a page that is no article', () => {
    const title = '<title>Berths in Port Mirren: what they cost this year</title>';
    expect(titleOf(title, `<nav>${crumb}</nav>${story}`)).toBe(
      'Berths in Port Mirren: what they cost this year',
    );
  });

  it('is no crumb after one link: that is a kicker', () => {
    const body = `<div><a href="/sea">Sea</a>${crumb}</div>${story}`;
    expect(titleOf(head, body)).toBe('Berths in Port Mirren: what they cost this year');
  });
});

describe('an h1 that is no headline', () => {
  const head = '<title>Lighthouses | Harbour Gazette</title>';
  const story = `<main><h1>Lighthouses</h1>${PROSE}</main>`;

  it('stands in a window over the page', () => {
    const modal = '<div class="modal_dialog"><h1>Do not miss tomorrow’s harbour news</h1></div>';
    expect(titleOf(head, modal + story)).toBe('Lighthouses');
    const dialog = '<div role="dialog"><h1>We value your privacy and our lighthouses</h1></div>';
    expect(titleOf(head, dialog + story)).toBe('Lighthouses');
  });

  it('is a logo', () => {
    expect(titleOf(head, `<h1 id="top-logo">Port Mirren and its lighthouses</h1>${story}`)).toBe(
      'Lighthouses',
    );
  });

  it('is one all the same where a class of the whole page says "modal"', () => {
    const body = `<div class="page modal">${story}</div>`;
    expect(titleOf('<title>Beacons</title>', body)).toBe('Lighthouses');
  });
});

describe('of several headings', () => {
  it('a section’s is not the headline, though the title repeats it and not the h1', () => {
    const head = '<title>Harbours to see in spring - Our guide</title>';
    const body = `<h1>Ten quiet harbours for a week in spring</h1>${PROSE}<h2>Harbours to see in spring</h2>${PROSE}`;
    expect(titleOf(head, body)).toBe('Ten quiet harbours for a week in spring');
  });

  it('one right below the site’s slogan is the headline', () => {
    const head = '<title>The pier of Mirren opens again - Mirren Post</title>';
    const body = `<h1>News that Mirren and its pier can trust</h1><h2>The pier of Mirren opens again</h2>${PROSE}`;
    expect(titleOf(head, body)).toBe('The pier of Mirren opens again');
  });

  it('the one that opens the page’s title is the headline', () => {
    const head = '<title>What is a bowline? - The Book of Knots</title>';
    const body = `<nav class="menu-bar"><h1>The Book of Knots</h1></nav><main><h2>What Is a Bowline?</h2>${PROSE}</main>`;
    expect(titleOf(head, body)).toBe('What Is a Bowline?');
    const both = `<div><h1>What is a bowline? - Knots for all</h1></div><main><h1>What is a bowline?</h1>${PROSE}</main>`;
    expect(titleOf('<title>What is a bowline? - Knots for all - Rope World</title>', both)).toBe(
      'What is a bowline?',
    );
  });
});

describe('of many h1', () => {
  const head = '<title>Splicing | The Book of Ropes</title>';
  const sections = (names: string[]) => names.map((name) => `<h1>${name}</h1>${PROSE}`).join('');

  it('none is the headline where each heads a section and no title knows the first', () => {
    const body = sections(['What you need', 'Unlaying the strands', 'Tucking them in', 'Whipping the ends']);
    expect(titleOf(head, body)).toBe('Splicing');
  });

  it('the first is, where they are few', () => {
    const body = sections(['How to join two ropes for good', 'Whipping the ends']);
    expect(titleOf(head, body)).toBe('How to join two ropes for good');
  });
});

describe('the first piece of a title that is the site’s name', () => {
  it('does not make a lower heading the headline', () => {
    const head =
      '<meta property="og:site_name" content="Chandlers’ Row"><title>Chandlers’ Row | Ropes and sails</title>';
    const body = `<h1>Bringing back the craft of the quay</h1>${PROSE}<h2>Chandlers’ Row</h2>`;
    expect(titleOf(head, body)).toBe('Bringing back the craft of the quay');
  });
});

describe('a page without headings', () => {
  it('is not titled by the name of its site, though that stands in the page', () => {
    const head =
      '<title>Splice and Whip - How to mend a torn sail</title><meta property="og:title" content="How to mend a torn sail">';
    expect(titleOf(head, `<div>Splice and Whip</div>${PROSE}`)).toBe('How to mend a torn sail');
  });

  it('takes no more than the title out of the element that holds it', () => {
    const body = `<div>Directory of chandlers<b> - all of them</b></div>${PROSE}`;
    expect(titleOf('<title>Directory of chandlers</title>', body)).toBe('Directory of chandlers');
  });
});

describe('the site’s name in a title', () => {
  const site = '<meta property="og:site_name" content="Harbour">';

  it('is taken off its front only where it is the whole name', () => {
    const head = (title: string) => `${site}<title>${title}</title>`;
    expect(titleOf(head('Harbour: The pier opens'), '')).toBe('The pier opens');
    expect(titleOf(head('Harbour™ | The pier opens'), '')).toBe('The pier opens');
    expect(titleOf(head('Harbour walks: The pier opens'), '')).toBe('Harbour walks: The pier opens');
  });

  it('is none where the page calls itself by its own headline', () => {
    const title = 'Regattas of the west coast 2026 / 2027';
    const head = `<meta name="application-name" content="${title}"><meta property="og:title" content="${title}"><title>${title}</title>`;
    expect(titleOf(head + ld({ '@type': 'Event', name: title }), `<h1>${title}</h1>`)).toBe(title);
  });
});
