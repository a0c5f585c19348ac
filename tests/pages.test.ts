import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import type { GalleyRecord } from '../src/record-types.js';
import { pageNames, readExpected, readKnownFailures, readPage, withoutOptional } from './page-fixtures.js';

const KNOWN_FAILURES = readKnownFailures();

/** Fields of the expectation that must equal the record's field of the same name. */
const PLAIN_FIELDS = [
  'status',
  'title',
  'datePublished',
  'dateModified',
  'lang',
  'dir',
  'siteName',
  'section',
  'pageType',
  'isTruncated',
] as const;

describe.each(pageNames)('%s', (name) => {
  const expected = readExpected(name);
  const known = new Set(KNOWN_FAILURES[name]);
  let record: GalleyRecord | undefined;
  const read = (): GalleyRecord => {
    record ??= extract(readPage(name), { with: ['blocks'] });
    return record;
  };
  // A known failure must keep failing: the day it passes, it has to come off the list.
  const check = (field: string, title: string, test: () => void): void => {
    if (known.has(field)) it.fails(`${title} (known failure: ${field})`, test);
    else it(title, test);
  };

  check('text', 'gives the text as a careful reader would', () => {
    const text = withoutOptional(expected.text, expected.optionalText);
    expect(withoutOptional(read().text, expected.optionalText)).toBe(text);
  });

  check('mustNotContain', 'leaves nothing of what surrounds the article', () => {
    const text = read().text ?? '';
    expect(expected.mustNotContain.filter((part) => text.includes(part))).toEqual([]);
  });

  it('says of every block who decided and why, and gives removed ones a category', () => {
    const blocks = read().blocks ?? [];
    const silent = blocks.filter((block) => block.by === '' || block.reason === '');
    expect(silent).toEqual([]);
    expect(blocks.filter((block) => block.kept !== (block.category === null))).toEqual([]);
  });

  const { removedCategories, authors, charset } = expected;
  if (removedCategories !== undefined) {
    check('removedCategories', `says that it removed: ${removedCategories.join(', ')}`, () => {
      expect(Object.keys(read().removed)).toEqual(expect.arrayContaining(removedCategories));
    });
  }
  if (authors !== undefined) {
    check('authors', `names as authors: ${authors.join(' and ') || 'nobody'}`, () => {
      expect(read().authors.map((author) => author.name)).toEqual(authors);
    });
  }
  if (charset !== undefined) {
    check('charset', `reads the bytes as ${charset}`, () => expect(read().source.charset).toBe(charset));
  }
  for (const field of PLAIN_FIELDS) {
    const value = expected[field];
    if (value === undefined) continue;
    check(field, `gives ${field}: ${JSON.stringify(value)}`, () => expect(read()[field]).toEqual(value));
  }
});
