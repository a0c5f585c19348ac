import type { RawSource } from './record-types.js';
import type { RawPage } from './types.js';

/** Where a page comes from, as far as it is known: a file unless `type` says otherwise; what is left out is null. */
export function describeSource(known: Partial<RawSource> = {}): RawSource {
  return {
    type: 'file',
    path: null,
    member: null,
    savedAt: null,
    fetchedAt: null,
    httpStatus: null,
    contentType: null,
    ...known,
  };
}

/** A page as every input gives it; an address that is left out is null. */
export function makeRawPage(
  bytes: Uint8Array,
  source: RawSource,
  { requestedUrl = null, url = null }: Partial<Pick<RawPage, 'requestedUrl' | 'url'>> = {},
): RawPage {
  return { source, bytes, requestedUrl, url };
}
