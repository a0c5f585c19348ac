import { readMetadata } from '../../src/metadata/read-metadata.js';
import { parsePage } from '../../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../../src/raw-page.js';
import type { MetadataResult, Page, PageMetadata } from '../../src/types.js';

/** A page out of mark-up, as if saved on 1 June 2025. */
export function pageOf(
  html: string,
  url: string | null = 'https://www.harbour-gazette.example/news/tide',
): Page {
  const source = describeSource({
    path: 'page.html',
    savedAt: '2025-06-01T12:00:00Z',
    contentType: 'text/html; charset=utf-8',
  });
  return parsePage(makeRawPage(new TextEncoder().encode(html), source, { url }));
}

/** Metadata of a page made of a head and a body. */
export function metadataOf(head: string, body = '', url?: string | null): PageMetadata {
  return resultOf(head, body, url).metadata;
}

/** The same with provenance and warnings. */
export function resultOf(head: string, body = '', url?: string | null): MetadataResult {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return readMetadata(pageOf(html, url), { provenance: true });
}

/** A JSON-LD script. */
export function ld(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}
