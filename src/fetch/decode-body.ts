import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { GalleyError } from '../errors.js';

/**
 * The bytes of an answer, unpacked as its `Content-Encoding` says (gzip, deflate with or without its header, br, in any
 * order; the last named is undone first).
 * @throws GalleyError tooLarge as soon as more than `maxBytes` come out, however little went in; unreadable for an
 * encoding that was not asked for.
 */
export async function decodeBody(
  body: Readable,
  encodings: string,
  maxBytes: number,
  url: string,
): Promise<Uint8Array> {
  let bytes = await collect(body, maxBytes, url);
  const named = encodings
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim());
  for (const encoding of named.reverse()) {
    if (encoding === '' || encoding === 'identity' || bytes.length === 0) continue;
    bytes = await unpack(bytes, encoding, maxBytes, url);
  }
  return bytes;
}

async function unpack(
  bytes: Uint8Array,
  encoding: string,
  maxBytes: number,
  url: string,
): Promise<Uint8Array> {
  const unpacker = makeUnpacker(bytes, encoding);
  if (unpacker === null) {
    throw new GalleyError('unreadable', `${url} is packed as "${encoding}", which galley did not ask for`, {
      source: url,
      stage: 'fetch',
    });
  }
  unpacker.end(bytes);
  return collect(unpacker, maxBytes, url);
}

function makeUnpacker(bytes: Uint8Array, encoding: string) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  // Some servers send bare deflate data: RFC 9110 section 8.4.1.2. A zlib header begins with method 8.
  if (encoding === 'deflate') return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
  return null;
}

async function collect(stream: Readable, maxBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) {
      const message = `${url} has more than the ${maxBytes} bytes that --max-bytes allows`;
      throw new GalleyError('tooLarge', message, { source: url, stage: 'fetch' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
