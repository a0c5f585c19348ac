import { isUint8Array } from 'node:util/types';
import { GalleyError, toGalleyError } from './errors.js';
import { unpackPage } from './input/unpack-page.js';
import { type ExtractOptions, type ResolvedOptions, resolveOptions } from './options.js';
import { extractPage } from './pipeline.js';
import { describeSource, makeRawPage } from './raw-page.js';
import type { GalleyRecord } from './record-types.js';

export { type ErrorCode, GalleyError, type ServerAnswer, type Stage } from './errors.js';
export type { ExtractOptions } from './options.js';
export type * from './record-types.js';

/** What `extractUrl` may be told beyond the options of `extract`. */
export interface FetchOptions extends Omit<ExtractOptions, 'url' | 'contentType'> {
  /** For the whole answer, redirects included; in milliseconds. @default 30,000 */
  timeoutMs?: number;
  /** True fetches from addresses that are not on the public internet too. @default false */
  allowPrivate?: boolean;
}

/**
 * Makes the record of a page.
 * @param input the page as bytes (gzipped or not), whose encoding is found out; or as a string.
 * @throws GalleyError badOption (of an input that is neither, too), notHtml, noContent, tooLarge, badArchive; `internal` for what galley did not expect. A page
 * without an article is no error: its record has `status: "empty"`.
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): GalleyRecord {
  const resolved = resolveOptions(options);
  const isText = typeof input === 'string';
  if (!isText && !isUint8Array(input)) throw badInput(input);
  const bytes = isText ? Buffer.from(input) : input;
  const source = describeSource({ type: 'stdin', contentType: resolved.contentType });
  try {
    const raw = makeRawPage(bytes, source, { url: resolved.url });
    if (isText) return extractPage(raw, resolved, input);
    return extractPage(unpackPage(raw, resolved.maxBytes), resolved);
  } catch (error) {
    throw toGalleyError(error);
  }
}

/**
 * Fetches a page over http or https and makes its record.
 * @throws GalleyError as `extract` does, and: httpStatus, blocked, dns, tls, timeout, tooLarge, notHtml, privateAddress,
 * unreadable when the connection is refused or dropped.
 */
export async function extractUrl(url: string, options: FetchOptions = {}): Promise<GalleyRecord> {
  const { timeoutMs = 30_000, allowPrivate = false, ...rest } = options;
  const resolved: ResolvedOptions = resolveOptions(rest);
  // undici takes 0.1 s to load: only for those who fetch.
  const { fetchPage } = await import('./fetch/fetch-page.js');
  try {
    const raw = await fetchPage(url, { timeoutMs, maxBytes: resolved.maxBytes, allowPrivate });
    return extractPage(raw, resolved);
  } catch (error) {
    throw toGalleyError(error, { source: url });
  }
}

/** A promise of the bytes is the commonest: what `readFile` gives before `await`. */
function badInput(input: unknown): GalleyError {
  const what = input instanceof Promise ? 'a promise' : input === null ? 'null' : `of type ${typeof input}`;
  const message = `the page is ${what}; give it as a string or as bytes (a Uint8Array)`;
  return new GalleyError('badOption', message, { stage: 'options' });
}
