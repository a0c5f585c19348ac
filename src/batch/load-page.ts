import type { Readable } from 'node:stream';
import { GalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import { readFilePage, readStdinPage } from '../input/read-file-page.js';
import type { RawPage } from '../types.js';

export interface LoadSettings {
  maxBytes: number;
  url: string | null;
  contentType: string | null;
  /** For fetching one page, in milliseconds. */
  fetchTimeoutMs: number;
  allowPrivate: boolean;
  /** True refuses every URL. */
  offline: boolean;
  stdin: Readable;
}

export interface LoadedPage {
  raw: RawPage;
  /** Bytes on the disk, null when it came from elsewhere. */
  size: number | null;
  /** Last change of the file, in milliseconds since 1970; null when it came from elsewhere. */
  modifiedMs: number | null;
}

/**
 * The bytes of an input, wherever it is.
 * @throws GalleyError with the input's own failure, or what reading or fetching it gave.
 */
export async function loadPage(input: PageInput, settings: LoadSettings): Promise<LoadedPage> {
  if (input.failure) throw input.failure;
  if (input.path !== null) return readFilePage(input.path, settings);
  if (input.type === 'stdin')
    return { raw: await readStdinPage(settings.stdin, settings), size: null, modifiedMs: null };
  if (settings.offline) {
    const message = `${input.name} is not fetched, since --offline forbids it`;
    throw new GalleyError('badOption', message, { source: input.name, stage: 'fetch' });
  }
  // undici takes 0.1 s to load: only for those who fetch.
  const { fetchPage } = await import('../fetch/fetch-page.js');
  const { fetchTimeoutMs: timeoutMs, maxBytes, allowPrivate } = settings;
  return {
    raw: await fetchPage(input.name, { timeoutMs, maxBytes, allowPrivate }),
    size: null,
    modifiedMs: null,
  };
}
