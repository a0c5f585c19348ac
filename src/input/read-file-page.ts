import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { GalleyError } from '../errors.js';
import { describeSource, makeRawPage } from '../raw-page.js';
import type { RawPage } from '../types.js';
import { closeFile, openFile, readAt, statFile } from './file-calls.js';
import { fileFailure } from './file-failure.js';
import { readStream } from './read-stream.js';

export interface ReadSettings {
  /** Larger pages are refused; in bytes, as they lie on the disk. */
  maxBytes: number;
  /** What the user says the page's address is. */
  url: string | null;
  /** What the user says its type is. */
  contentType: string | null;
}

export interface FilePage {
  raw: RawPage;
  /** Bytes on the disk. */
  size: number;
  /** Last change, in milliseconds since 1970. */
  modifiedMs: number;
}

/**
 * Reads a page's bytes from a file, as they lie there (perhaps gzipped; see `unpackPage`).
 * @throws GalleyError notFound, unreadable, tooLarge.
 */
export async function readFilePage(path: string, settings: ReadSettings): Promise<FilePage> {
  let descriptor: number | null = null;
  try {
    descriptor = await openFile(path);
    const stat = await statFile(descriptor);
    const source = describeSource({ path, contentType: settings.contentType });
    if (stat.isFile()) {
      if (stat.size > settings.maxBytes) throw tooLarge(path, stat.size, settings.maxBytes);
      const bytes = await readWhole(descriptor, stat.size);
      return {
        raw: makeRawPage(bytes, source, { url: settings.url }),
        size: bytes.length,
        modifiedMs: stat.mtimeMs,
      };
    }
    // Pipes such as `<(curl …)` have no size to check beforehand.
    const stream = createReadStream(path, { fd: descriptor, autoClose: false });
    const bytes = await readStream(stream, path, settings.maxBytes);
    return {
      raw: makeRawPage(bytes, source, { url: settings.url }),
      size: bytes.length,
      modifiedMs: stat.mtimeMs,
    };
  } catch (error) {
    throw fileFailure(error, path);
  } finally {
    if (descriptor !== null) await closeFile(descriptor);
  }
}

/** A buffer of the file's own, so that it can move to another thread; what was added since the size was taken stays out. */
async function readWhole(descriptor: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = await readAt(descriptor, bytes, length);
    if (count === 0) break;
    length += count;
  }
  return length === size ? bytes : bytes.slice(0, length);
}

/**
 * Reads the page that stands on standard input.
 * @throws GalleyError tooLarge, unreadable.
 */
export async function readStdinPage(stdin: Readable, settings: ReadSettings): Promise<RawPage> {
  const source = describeSource({ type: 'stdin', contentType: settings.contentType });
  try {
    return makeRawPage(await readStream(stdin, '-', settings.maxBytes), source, { url: settings.url });
  } catch (error) {
    throw fileFailure(error, '-');
  }
}

function tooLarge(path: string, size: number, maxBytes: number): GalleyError {
  const message = `"${path}" has ${size} bytes, more than the ${maxBytes} that --max-bytes allows`;
  return new GalleyError('tooLarge', message, { source: path, stage: 'input' });
}
