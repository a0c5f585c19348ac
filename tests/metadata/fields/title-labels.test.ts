import { describe, expect, it } from 'vitest';
import { ld, metadataOf } from '../page-of.js';

const titleOf = (head: string, body: string, url?: string) => metadataOf(head, body, url).title;

describe('a label at the end of a headline', () => {
  const both = (title: string) => `<title>${title}</title><meta property="og:title" content="${title}">`;

  it('is taken off where it is one of the marks that newspapers set', () => {
    const title = 'Why the harbour needs its crane | Opinion';
    expect(titleOf(both(title), `<h1>${title}</h1>`)).toBe('Why the harbour needs its crane');
  });

  it('is taken off where it is the section that the page declares', () => {
    const title = 'Why the harbour needs its crane - Port affairs';
    const section = '<meta property="article:section" content="Port Affairs">';
    expect(titleOf(section + both(title), `<h1>${title}</h1>`)).toBe('Why the harbour needs its crane');
  });

  it('stays where it is a subtitle', () => {
    const title = 'Why the harbour needs its crane | A portrait in ten pictures';
    expect(titleOf(both(title), `<h1>${title}</h1>`)).toBe(title);
    const colon = 'The crane: Opinion';
    expect(titleOf(both(colon), `<h1>${colon}</h1>`)).toBe(colon);
  });
});

describe('a label at the front of a headline', () => {
  const posting = ld({ '@type': 'DiscussionForumPosting', headline: 'Which rope for a small mooring?' });
  const head = `<title>Gear - Which rope for a small mooring? | Boat talk</title><meta property="og:title" content="Gear - Which rope for a small mooring?">`;

  it('is left out where the page’s own JSON-LD leaves it out', () => {
    const body = '<h1><span class="label">Gear</span><span> </span>Which rope for a small mooring?</h1>';
    expect(titleOf(head + posting, body)).toBe('Which rope for a small mooring?');
  });

  it('is left out of a heading that is all one link, too', () => {
    const body =
      '<h1><a href="/t/12"><span class="label">Gear</span> Which rope for a small mooring?</a></h1>';
    expect(titleOf(head + posting, body)).toBe('Which rope for a small mooring?');
  });

  it('is a sign of decoration where no word follows it', () => {
    expect(titleOf('<title>Boats</title>', '<h1>/ Boats that we have built</h1>')).toBe(
      'Boats that we have built',
    );
  });

  it('is the archive of a blog', () => {
    const title = '<title>Net Menders » Blog Archive » Splicing a worn warp</title>';
    const name = '<meta property="og:site_name" content="Net Menders">';
    const url = 'https://menders.example/2011/splicing-a-worn-warp/';
    expect(titleOf(name + title, '', url)).toBe('Splicing a worn warp');
  });
});

describe('a heading', () => {
  it('is read without what is hidden in it', () => {
    const body = '<h1>Moorings<span hidden>Save this page to your own collection</span></h1>';
    expect(titleOf('<title>Moorings | Docs</title>', body)).toBe('Moorings');
  });

  it('that is the whole title of the page gives way to one that is its first piece', () => {
    const title = 'How to help a boat through winter | Care | The Boat Hospital';
    const body = `<h1 class="sr-only">${title}</h1><h2>How to help a boat through winter</h2><p>Dry it.</p>`;
    expect(titleOf(`<title>${title}</title>`, body)).toBe('How to help a boat through winter');
  });

  it('is found below sixty others', () => {
    const menu = '<h3>Another quay</h3>'.repeat(80);
    const head = '<title>The quay - dry again - Harbour Gazette</title>';
    expect(titleOf(head, `${menu}<h1>The quay - dry again</h1>`)).toBe('The quay - dry again');
  });
});

describe('a title in Chinese', () => {
  it('is parted from its sections by signs without spaces', () => {
    expect(titleOf('<title>港口今年夏天重新开放 渔民表示欢迎_要闻_海港新闻网</title>', '')).toBe(
      '港口今年夏天重新开放 渔民表示欢迎',
    );
    expect(titleOf('<title>港口今年夏天重新开放 渔民表示欢迎-社会-海港新闻网</title>', '')).toBe(
      '港口今年夏天重新开放 渔民表示欢迎',
    );
  });

  it('keeps its numbers together', () => {
    const head = '<title>港口今年夏天收入1900万-2900万元 渔民表示欢迎</title>';
    expect(titleOf(head, '')).toBe('港口今年夏天收入1900万-2900万元 渔民表示欢迎');
  });
});

describe('a title that was encoded twice', () => {
  const twice = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

  it('is read back', () => {
    const title = twice('The skipper’s guide to “dry” harbours — and cafés');
    expect(titleOf(`<title>${title}</title>`, `<h1>${title}</h1>`)).toBe(
      'The skipper’s guide to “dry” harbours — and cafés',
    );
  });

  it('stays as it is where it was not', () => {
    const title = 'Ã and Â are letters; cafés are open';
    expect(titleOf(`<title>${title}</title>`, `<h1>${title}</h1>`)).toBe(title);
  });
});
