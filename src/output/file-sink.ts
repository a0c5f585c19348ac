import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Sink } from './sink.js';
import { writeFailure } from './write-failure.js';

export interface FileSinkSettings {
  /** Bytes of the unfinished file to keep, when a stopped run is gone on with; 0 begins anew. */
  keepBytes: number;
  /** True leaves the unfinished file standing when the run stops early, for `--resume`. */
  resumable: boolean;
  /** Name of the unfinished file. @default `<path>.part` */
  part?: string;
}

/** Name of a file that is still being written. */
export function partPath(path: string): string {
  return `${path}.part`;
}

/** Outputs are gathered to this many bytes before they are written. */
const GATHER_BYTES = 1 << 18;

/**
 * One file for the whole run: whole or not there. Outputs gather in `<path>.part`, which takes its final name at the end.
 * @throws GalleyError of the stage `output` when the file cannot be made or written.
 */
export async function makeFileSink(path: string, settings: FileSinkSettings): Promise<Sink> {
  const part = settings.part ?? partPath(path);
  const handle = await openPart(path, part, settings.keepBytes);
  let gathered: (string | Uint8Array)[] = [];
  let waiting = 0;

  async function empty(): Promise<void> {
    if (gathered.length === 0) return;
    const bytes = Buffer.concat(
      gathered.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)),
    );
    gathered = [];
    waiting = 0;
    await handle.appendFile(bytes);
  }

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw writeFailure(error, path);
    }
  }

  return {
    closed: false,
    async write(output) {
      const bytes = Buffer.byteLength(output);
      gathered.push(output);
      waiting += bytes;
      if (waiting >= GATHER_BYTES) await guarded(empty);
      return { path: null, bytes };
    },
    flush: () =>
      guarded(async () => {
        await empty();
        await handle.datasync();
      }),
    finish: () =>
      guarded(async () => {
        await empty();
        await handle.datasync();
        await handle.close();
        await rename(part, path);
      }),
    async abandon() {
      await handle.close().catch(() => undefined);
      if (!settings.resumable) await rm(part, { force: true });
    },
  };
}

async function openPart(path: string, part: string, keepBytes: number): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    if (keepBytes === 0) return await open(part, 'w');
    const handle = await open(part, 'a');
    // A record that was half written when the run stopped goes.
    await handle.truncate(keepBytes);
    return handle;
  } catch (error) {
    throw writeFailure(error, path);
  }
}
