import { type ChunkResult, type ChunkTask, packChunk } from './chunk.js';
import { workPage } from './work-page.js';

/** A thread's whole life: pages in, outputs out. */
export default function workChunk({ settings, pages, progress }: ChunkTask): ChunkResult {
  const begun = new Int32Array(progress);
  const results = pages.map((page, i) => {
    Atomics.store(begun, 0, i + 1);
    return workPage(page, settings);
  });
  return packChunk(results);
}
