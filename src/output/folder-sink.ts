import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { outputPath } from './output-path.js';
import type { Sink } from './sink.js';
import { writeFailure } from './write-failure.js';

/** Files that are written at the same time. */
const WRITES = 16;

/**
 * A folder that mirrors the inputs, a file a page, each whole or not there. Empty outputs (a page without an article,
 * in a format of text alone) give no file.
 * @param extension of the files, without a dot.
 * @param mayWrite called with each path before it is written; throws when it is not to be touched.
 */
export function makeFolderSink(folder: string, extension: string, mayWrite: (path: string) => void): Sink {
  const writing = new Map<string, Promise<void>>();
  const made = new Set<string>();
  let failure: unknown = null;

  async function makeFolder(path: string): Promise<void> {
    if (made.has(path)) return;
    await mkdir(path, { recursive: true });
    // Only to spare calls: a run walks its folders one by one, so a few are enough.
    if (made.size > 100) made.clear();
    made.add(path);
  }

  async function put(path: string, output: string | Uint8Array): Promise<void> {
    // What an earlier run left under this name would pass for this page's.
    if (output.length === 0) return rm(path, { force: true });
    await makeFolder(dirname(path));
    await writeWhole(path, output);
  }

  async function begin(path: string, output: string | Uint8Array): Promise<void> {
    // Two inputs of one name (the same page named twice) come one after the other.
    await writing.get(path);
    while (writing.size >= WRITES) await Promise.race(writing.values());
    if (failure) throw failure;
    const work = put(path, output)
      .catch((error: unknown) => {
        failure ??= writeFailure(error, path);
      })
      .finally(() => writing.delete(path));
    writing.set(path, work);
  }

  async function flush(): Promise<void> {
    await Promise.all(writing.values());
    if (failure) throw failure;
  }

  return {
    closed: false,
    async write(output, mirrorPath) {
      const inside = outputPath(mirrorPath, extension);
      const path = join(folder, inside);
      mayWrite(path);
      await begin(path, output);
      return { path: output.length === 0 ? null : inside, bytes: Buffer.byteLength(output) };
    },
    flush,
    finish: flush,
    async abandon() {
      await Promise.all(writing.values());
    },
  };
}

/** The temporary name is made from the final one, so that a run after a crash takes it again and leaves no litter. */
async function writeWhole(path: string, output: string | Uint8Array): Promise<void> {
  const mark = createHash('sha256').update(basename(path)).digest('hex').slice(0, 12);
  const temporary = join(dirname(path), `.galley-${mark}.part`);
  try {
    await writeFile(temporary, output);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
