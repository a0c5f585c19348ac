import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { outputPath } from './output-path.js';
import type { Sink } from './sink.js';
import { writeFailure } from './write-failure.js';

/**
 * A folder that mirrors the inputs, a file a page, each whole or not there. Empty outputs (a page without an article,
 * in a format of text alone) give no file.
 * @param extension of the files, without a dot.
 * @param mayWrite called with each path before it is written; throws when it is not to be touched.
 */
export function makeFolderSink(folder: string, extension: string, mayWrite: (path: string) => void): Sink {
  let madeLast = '';

  async function makeFolder(path: string): Promise<void> {
    if (path === madeLast) return;
    await mkdir(path, { recursive: true });
    madeLast = path;
  }

  return {
    closed: false,
    async write(output, mirrorPath) {
      const path = join(folder, outputPath(mirrorPath, extension));
      const bytes = Buffer.byteLength(output);
      mayWrite(path);
      try {
        // What an earlier run left under this name would pass for this page's.
        if (output === '') await rm(path, { force: true });
        else {
          await makeFolder(dirname(path));
          await writeWhole(path, output);
        }
      } catch (error) {
        throw writeFailure(error, path);
      }
      return { path, bytes };
    },
    async finish() {},
    async abandon() {},
  };
}

/** The temporary name is made from the final one, so that a run after a crash takes it again and leaves no litter. */
async function writeWhole(path: string, output: string): Promise<void> {
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
