import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { pageNames, readExpected, readKnownFailures, readPage } from './page-fixtures.js';

/** Reference marks stand on some pages between the words of a sentence. */
const MARK = /\[\d+\]/g;

describe.each(pageNames)('the fixture %s', (name) => {
  const expected = readExpected(name);
  const bytes = readPage(name);
  const markup = new TextDecoder(expected.charset ?? 'utf-8', { fatal: true }).decode(bytes);
  const onPage = visibleText(markup);
  const withoutMarks = onPage.replaceAll(MARK, '');

  it('says in its first line why it exists', () => {
    const [doctype, why] = markup.split('\n', 2);
    expect(doctype).toMatch(/^<!DOCTYPE html/i);
    expect(why).toBe(`<!-- ${expected.about} -->`);
  });

  it('has every paragraph of its expected text on the page, in order unless it is streamed', () => {
    // A streamed page has its parts in another order than a reader sees them.
    const isStreamed = markup.includes('<template id="B:');
    let from = 0;
    const missing = linesOf(expected.text).filter((line) => {
      const at = withoutMarks.indexOf(bare(line).replaceAll(MARK, ''), from);
      if (at !== -1 && !isStreamed) from = at;
      return at === -1;
    });
    expect(missing).toEqual([]);
  });

  it('forbids only what is on the page and not in the article', () => {
    expect(expected.mustNotContain.filter((part) => !onPage.includes(bare(part)))).toEqual([]);
    expect(expected.mustNotContain.filter((part) => expected.text?.includes(part))).toEqual([]);
  });
});

describe('the fixtures', () => {
  it('are at least 28 pages, of 2 to 60 KB', () => {
    expect(pageNames.length).toBeGreaterThanOrEqual(28);
    const kilobytes = pageNames.map((name) => readPage(name).length / 1024);
    expect(Math.min(...kilobytes)).toBeGreaterThan(2);
    expect(Math.max(...kilobytes)).toBeLessThan(60);
  });

  it('list as known failures only pages and fields that have an expectation', () => {
    const idle = Object.entries(readKnownFailures()).flatMap(([name, fields]) => {
      if (!pageNames.includes(name)) return [name];
      const expected = readExpected(name);
      return fields.filter((field) => !(field in expected)).map((field) => `${name}: ${field}`);
    });
    expect(idle).toEqual([]);
  });
});

function linesOf(text: string | null): string[] {
  return text === null ? [] : text.split(/[\n\t]/).filter((line) => line.trim() !== '');
}

/** Words of neighbouring elements touch in `text()`, so all is compared without white space. */
function visibleText(markup: string): string {
  const $ = load(markup);
  $('script, style').remove();
  return bare($.root().text().normalize('NFC'));
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
