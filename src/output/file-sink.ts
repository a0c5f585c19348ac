import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Sink } from './sink.js';
import { writeFailure } from './write-failure.js';

/** Name of a file that is still being written. */
export function partPath(path: string): string {
  return `${path}.part`;
}

/**
 * One file for the whole run: whole or not there. Outputs gather in `<path>.part`, which takes its final name at the end.
 * @throws GalleyError unreadable when the file cannot be made.
 */
export async function makeFileSink(path: string): Promise<Sink> {
  const part = partPath(path);
  let handle: FileHandle;
  try {
    await mkdir(dirname(path), { recursive: true });
    handle = await open(part, 'w');
  } catch (error) {
    throw writeFailure(error, path);
  }
  return {
    closed: false,
    async write(output) {
      try {
        await handle.appendFile(output);
      } catch (error) {
        throw writeFailure(error, path);
      }
      return { path, bytes: Buffer.byteLength(output) };
    },
    async finish() {
      try {
        await handle.datasync();
        await handle.close();
        await rename(part, path);
      } catch (error) {
        throw writeFailure(error, path);
      }
    },
    async abandon() {
      await handle.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}
