import { type FileHandle, open } from 'node:fs/promises';
import { GalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import { type ManifestEntry, readManifest } from '../output/manifest.js';
import type { PageDone } from './batch-settings.js';
import { DoneTable } from './done-table.js';
import type { ResumeSettings } from './resume.js';

/**
 * The inputs that failed in an earlier run and not since, in the order in which they did.
 * @param onDone called before, for each input that did not fail and so stays as it is.
 */
export async function* failedInputs(
  manifestPath: string,
  onDone: ResumeSettings['onDone'],
): AsyncGenerator<PageInput> {
  const table = new DoneTable();
  const failed = new Map<string, ManifestEntry>();
  for await (const { entry } of readManifest(manifestPath)) {
    table.set(entry);
    if (entry.status === 'error') failed.set(entry.input, entry);
    else failed.delete(entry.input);
  }
  for (const done of table.all()) if (!done.isError) onDone(done);
  for (const entry of failed.values()) yield inputOf(entry);
}

/** The inputs that failed in a run into one file: each as often as its record stands there. */
export async function* failedInFile(manifestPath: string): AsyncGenerator<PageInput> {
  for await (const { entry } of readManifest(manifestPath))
    if (entry.status === 'error') yield inputOf(entry);
}

/** A record of the earlier run that stays, or a page that was done again. */
export type KeptOrRetried = { kept: ManifestEntry; output: Uint8Array } | { retried: PageDone };

/**
 * The records of a run into one file, those that failed done again, all in their old order.
 * @param retried the pages of `failedInFile`, in its order.
 * @throws GalleyError unreadable when the file does not hold what its manifest says.
 */
export async function* mergeRetried(
  manifestPath: string,
  outputFile: string,
  retried: AsyncIterable<PageDone>,
): AsyncGenerator<KeptOrRetried> {
  const iterator = retried[Symbol.asyncIterator]();
  const handle = await open(outputFile, 'r');
  try {
    let from = 0;
    for await (const { entry } of readManifest(manifestPath)) {
      if (entry.status !== 'error')
        yield { kept: entry, output: await readRange(handle, from, entry.end, outputFile) };
      else {
        const next = await iterator.next();
        // The run was stopped: what follows is not written, and the earlier file stays as it is.
        if (next.done) return;
        yield { retried: next.value };
      }
      from = entry.end;
    }
  } finally {
    await handle.close();
    await iterator.return?.();
  }
}

function inputOf(entry: ManifestEntry): PageInput {
  const path = entry.type === 'file' ? entry.input : null;
  return { type: entry.type, name: entry.input, path, mirrorPath: entry.mirror, failure: null };
}

async function readRange(handle: FileHandle, from: number, to: number, path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, to - from));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
  if (bytesRead < bytes.length || to < from) {
    const message = `"${path}" does not hold what its manifest says; begin anew without --retry-failed`;
    throw new GalleyError('unreadable', message, { source: path, stage: 'output' });
  }
  return bytes;
}
