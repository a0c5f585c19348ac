import { constants } from 'node:buffer';
import { GalleyError } from '../errors.js';
import type { RawPage } from '../types.js';

/**
 * The page with its bytes unpacked, when they are gzipped (told by the first two bytes, whatever the name says); else the
 * page itself. Several gzip members on end are one page.
 * @throws GalleyError tooLarge when it would unpack to more than `maxBytes`, badArchive when it is broken.
 */
export function unpackPage(raw: RawPage, maxBytes: number): RawPage {
  if (raw.bytes[0] !== 0x1f || raw.bytes[1] !== 0x8b) return raw;
  // Taken in only here: most pages are not packed, and zlib is a good part of node's own start.
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  const name = raw.source.path ?? raw.url ?? '-';
  try {
    return {
      ...raw,
      bytes: gunzipSync(raw.bytes, { maxOutputLength: Math.min(maxBytes, constants.MAX_LENGTH) }),
    };
  } catch (error) {
    const details = { source: name, stage: 'input', cause: error } as const;
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      const message = `"${name}" unpacks to more than the ${maxBytes} bytes that --max-bytes allows`;
      throw new GalleyError('tooLarge', message, details);
    }
    throw new GalleyError(
      'badArchive',
      `"${name}" begins as gzip but cannot be unpacked: it is cut off or broken`,
      details,
    );
  }
}
