import type { RawPage } from '../types.js';
import type { PageOutcome, PageResult, WorkSettings } from './work-page.js';

/** Some pages handed to a thread in one message, since a message costs as much as a small page. */
export interface ChunkTask {
  settings: WorkSettings;
  pages: RawPage[];
  /** One 32-bit number: how many pages were begun. The main thread reads it to know which page a thread hangs on. */
  progress: SharedArrayBuffer;
}

/** What comes back: all outputs as UTF-8 in one piece, which moves to the main thread without a copy. */
export interface ChunkResult {
  bytes: Uint8Array;
  /** Per page: where its output ends in `bytes`. */
  ends: number[];
  outcomes: PageOutcome[];
}

export function packChunk(results: readonly PageResult[]): ChunkResult {
  const pieces = results.map(({ output }) => (typeof output === 'string' ? Buffer.from(output) : output));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  const ends: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
    ends.push(end);
  }
  return { bytes, ends, outcomes: results.map(({ outcome }) => outcome) };
}

export function unpackChunk({ bytes, ends, outcomes }: ChunkResult): PageResult[] {
  return outcomes.map((outcome, i) => ({ output: bytes.subarray(ends[i - 1] ?? 0, ends[i]), outcome }));
}

/** The bytes of pages as buffers that can move to another thread: a view of a part of a larger buffer is copied first. */
export function ownBuffers(pages: readonly RawPage[]): { pages: RawPage[]; buffers: ArrayBuffer[] } {
  const buffers: ArrayBuffer[] = [];
  const owned = pages.map((page) => {
    const { buffer, byteOffset, byteLength } = page.bytes;
    const isWhole = buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength;
    const bytes = isWhole ? new Uint8Array(buffer) : page.bytes.slice();
    buffers.push(bytes.buffer as ArrayBuffer);
    return { ...page, bytes };
  });
  return { pages: owned, buffers };
}
