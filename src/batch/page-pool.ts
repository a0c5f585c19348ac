import { GalleyError } from '../errors.js';
import type { RawPage } from '../types.js';
import { type ChunkResult, type ChunkTask, ownBuffers, unpackChunk } from './chunk.js';
import type { PageResult, WorkSettings } from './work-page.js';

export interface PoolSettings {
  threads: number;
  timeoutMs: number;
  work: WorkSettings;
  /** The threads' program. @default worker.js beside this file */
  workerFile?: string;
  /** Most memory for a thread's objects, in megabytes. @default 2,000 */
  memoryMb?: number;
}

/** What became of a chunk: every page's result, or the one page that took its thread down, after which none has one. */
export type ChunkOutcome =
  | { results: PageResult[] }
  | { culprit: number; because: 'timeout' | 'memory' | 'crash'; detail: string };

export interface PagePool {
  run(pages: RawPage[]): Promise<ChunkOutcome>;
  close(): Promise<void>;
}

/**
 * From 2,048 on V8 lets a heap grow to four times what lives in it before it is collected, below that to twice at
 * most (https://github.com/v8/v8/blob/11.3.244/src/heap/memory-controller.cc, MaxGrowingFactor): --jobs 2 peaked at 501 MB
 * for 584 over 921 pages, for 3 % more CPU. A page of 10 MB must still fit.
 */
const DEFAULT_MEMORY_MB = 2000;
/** A page's tree then dies before it is moved to the old generation: 400 pages took 11.8 s of CPU for 12.9 s without. */
const YOUNG_MB = 96;

interface Running {
  begun: Int32Array;
  /** Pages begun when last looked at, and since when; in milliseconds of `performance.now()`. */
  seen: number;
  since: number;
  late: boolean;
  controller: AbortController;
}

/** Threads that work on pages. One that hangs is ended and replaced, and so is one that dies. */
export async function makePagePool(settings: PoolSettings): Promise<PagePool> {
  // Taken in only here: a run over one page does without threads.
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: settings.workerFile ?? new URL('./worker.js', import.meta.url).href,
    minThreads: settings.threads,
    maxThreads: settings.threads,
    recordTiming: false,
    resourceLimits: {
      maxOldGenerationSizeMb: settings.memoryMb ?? DEFAULT_MEMORY_MB,
      // What survives the young generation must fit in the old one, or V8 ends the process and not the thread.
      maxYoungGenerationSizeMb: Math.min(YOUNG_MB, (settings.memoryMb ?? DEFAULT_MEMORY_MB) / 4),
    },
  });
  // A thread that dies between two tasks is replaced; the tasks themselves are answered for below.
  pool.on('error', () => undefined);
  const running = new Set<Running>();
  const watch = setInterval(
    () => endLate(running, settings.timeoutMs),
    Math.min(100, settings.timeoutMs / 4 + 1),
  );

  async function run(pages: RawPage[]): Promise<ChunkOutcome> {
    const progress = new SharedArrayBuffer(4);
    const { pages: owned, buffers } = ownBuffers(pages);
    const task: ChunkTask = { settings: settings.work, pages: owned, progress };
    const controller = new AbortController();
    const entry: Running = { begun: new Int32Array(progress), seen: 0, since: 0, late: false, controller };
    running.add(entry);
    try {
      const options = { transferList: buffers, signal: controller.signal };
      return { results: unpackChunk((await pool.run(task, options)) as ChunkResult) };
    } catch (error) {
      return blame(entry, error);
    } finally {
      running.delete(entry);
    }
  }

  return {
    run,
    async close() {
      clearInterval(watch);
      await pool.destroy();
    },
  };
}

function endLate(running: ReadonlySet<Running>, timeoutMs: number): void {
  const now = performance.now();
  for (const entry of running) {
    const begun = Atomics.load(entry.begun, 0);
    if (begun !== entry.seen) {
      entry.seen = begun;
      entry.since = now;
    } else if (begun > 0 && now - entry.since > timeoutMs) {
      entry.late = true;
      entry.controller.abort();
    }
  }
}

/** @throws GalleyError internal when no page was begun: then the thread itself cannot start, and no page is to blame. */
function blame(entry: Running, error: unknown): ChunkOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  const culprit = Atomics.load(entry.begun, 0) - 1;
  if (culprit < 0) {
    throw new GalleyError('internal', `a worker thread could not start: ${detail}`, {
      stage: 'extract',
      cause: error,
    });
  }
  if (entry.late) return { culprit, because: 'timeout', detail };
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return { culprit, because: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', detail };
}
