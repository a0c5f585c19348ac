import type { PageDone } from '../batch/batch-settings.js';
import type { KeptOrRetried } from '../batch/retry.js';
import type { ManifestEntry } from '../output/manifest.js';
import type { Written } from '../output/sink.js';
import type { OpenRun } from './open-run.js';

/** A stopped run loses at most this much: what is not in the manifest is done again. */
const FLUSH_MS = 1000;

/** Writes what comes to the run's output and, once it stands there, to its manifest. Ends early when the reader is gone. */
export async function writeRun(
  { sink, manifest, keptBytes }: OpenRun,
  pages: AsyncIterable<KeptOrRetried>,
  onPage: (done: PageDone) => void,
  onKept: (entry: ManifestEntry) => void,
): Promise<void> {
  let end = keptBytes;
  let flushedAt = performance.now();
  for await (const page of pages) {
    if ('kept' in page) {
      const { bytes } = await sink.write(page.output, page.kept.mirror);
      end += bytes;
      manifest?.add({ ...page.kept, bytes, end });
      onKept(page.kept);
    } else {
      const written = await sink.write(page.retried.output, page.retried.input.mirrorPath);
      end += written.bytes;
      manifest?.add(entryOf(page.retried, written, end));
      onPage(page.retried);
    }
    if (sink.closed) break;
    if (manifest && performance.now() - flushedAt > FLUSH_MS) {
      // In this order: the manifest must never name what is not there.
      await sink.flush();
      await manifest.flush();
      flushedAt = performance.now();
    }
  }
  await sink.flush();
  await manifest?.flush();
}

function entryOf(
  { input, outcome, size, modifiedMs }: PageDone,
  written: Written,
  end: number,
): ManifestEntry {
  return {
    input: input.name,
    type: input.type,
    mirror: input.mirrorPath,
    output: written.path,
    status: outcome.status,
    error: outcome.errorCode,
    text: outcome.hasText,
    words: outcome.words,
    sha256: outcome.sha256,
    ms: outcome.ms,
    size,
    modified: modifiedMs,
    bytes: written.bytes,
    end,
  };
}
