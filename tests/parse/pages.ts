import { parsePage } from '../../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../../src/raw-page.js';
import type { Page, RawPage } from '../../src/types.js';

/** A raw page as an input room gives it. */
export function rawPage(
  bytes: Uint8Array | string,
  more: { contentType?: string; url?: string } = {},
): RawPage {
  const source = describeSource({ path: 'harbour.html', contentType: more.contentType ?? null });
  return makeRawPage(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, source, {
    url: more.url ?? null,
  });
}

export function pageOf(bytes: Uint8Array | string, more: { contentType?: string; url?: string } = {}): Page {
  return parsePage(rawPage(bytes, more));
}

/** All text of a page's body, as it stands in the tree. */
export function bodyText(page: Page): string {
  const { body } = page;
  if (body === null) return '';
  return page.texts
    .slice(page.textStart[body.order], page.textEnd[body.order])
    .map((text) => text.data)
    .join('');
}

export function warningCodes(page: Page): string[] {
  return page.warnings.map(({ code }) => code);
}
