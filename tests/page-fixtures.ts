import { readdirSync, readFileSync } from 'node:fs';
import type { PageType, Status } from '../src/record-types.js';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

/** What a careful reader says of a page, as in `fixtures/README.md`. Absent fields are not compared. */
export interface ExpectedPage {
  about: string;
  /** Null for a page without an article. */
  text: string | null;
  /** Paragraphs (or lines of lists and tables) of `text` that a record may have or leave out. */
  optionalText?: string[];
  mustNotContain: string[];
  removedCategories?: string[];
  title?: string;
  /** Names, in the page's order. */
  authors?: string[];
  datePublished?: string | null;
  dateModified?: string | null;
  lang?: string;
  dir?: string;
  siteName?: string;
  section?: string;
  pageType?: PageType;
  status?: Status;
  isTruncated?: boolean;
  /** WHATWG name of the encoding of the bytes; absent for UTF-8. */
  charset?: string;
}

/** Names of all pages, without `.html`. */
export const pageNames: readonly string[] = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

export function readPage(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.html`, PAGES));
}

export function readExpected(name: string): ExpectedPage {
  return JSON.parse(readFileSync(new URL(`${name}.expected.json`, PAGES), 'utf8'));
}

/** Which fields of which pages galley is known to get wrong. */
export function readKnownFailures(): Record<string, string[]> {
  return JSON.parse(readFileSync(new URL('../fixtures/known-failures.json', import.meta.url), 'utf8'));
}

/** The text less the paragraphs all of whose lines are optional. */
export function withoutOptional(text: string | null, optional: readonly string[] = []): string | null {
  if (text === null) return null;
  const lines = new Set(optional.flatMap((paragraph) => paragraph.split('\n')));
  const paragraphs = text.split('\n\n');
  return paragraphs.filter((one) => !one.split('\n').every((line) => lines.has(line))).join('\n\n');
}
