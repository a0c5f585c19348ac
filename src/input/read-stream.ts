import { GalleyError } from '../errors.js';

/**
 * All bytes of a stream.
 * @throws GalleyError tooLarge once more than `maxBytes` have come; the rest is not read.
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > maxBytes) {
      const message = `"${name}" has more than the ${maxBytes} bytes that --max-bytes allows`;
      throw new GalleyError('tooLarge', message, { source: name, stage: 'input' });
    }
    chunks.push(bytes);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
}
