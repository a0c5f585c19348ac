import { toGalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import type { RawPage } from '../types.js';
import type { BatchSettings, PageDone } from './batch-settings.js';
import { deathError } from './death-error.js';
import { failInput } from './fail-input.js';
import { type LoadedPage, loadPage } from './load-page.js';
import { type ChunkOutcome, makePagePool, type PagePool } from './page-pool.js';
import { Signal } from './signal.js';
import { makeSlot, type Slot } from './slot.js';
import type { PageResult } from './work-page.js';

/** Pages a message, once a run is under way; more would only make threads wait for each other at the end. */
const CHUNK_PAGES = 16;
/** A chunk takes no more once it has this many bytes. */
const CHUNK_BYTES = 1 << 20;
/** Files open at once. */
const READS = 16;
/** Most pages between the first unfinished one and the last begun: how far a slow page can be overtaken. */
const WINDOW_PAGES = 1024;
/** Most bytes of pages and outputs that wait. */
const WINDOW_BYTES = 64 << 20;

/** Every input to its output on several threads. Reading and writing stay in this one. */
export async function* runOnPool(
  inputs: AsyncIterable<PageInput>,
  settings: BatchSettings,
  threads: number,
): AsyncGenerator<PageDone> {
  const { timeoutMs, work, workerFile, memoryMb } = settings;
  const pool = await makePagePool({
    threads,
    timeoutMs,
    work,
    ...(workerFile === undefined ? {} : { workerFile }),
    ...(memoryMb === undefined ? {} : { memoryMb }),
  });
  const lane = new PoolLane(pool, settings, threads);
  try {
    yield* lane.run(inputs);
  } finally {
    lane.stop();
    await pool.close();
  }
}

class PoolLane {
  private readonly changed = new Signal();
  /** Not yet given out, in input order. */
  private readonly window: Slot[] = [];
  /** Finished, in the order of finishing. */
  private readonly finished: Slot[] = [];
  /** Read, and waiting for a thread. */
  private readonly ready: Slot[] = [];
  private held = 0;
  private weight = 0;
  private loading = 0;
  private running = 0;
  private finishedCount = 0;
  private fed = false;
  private stopped = false;
  private failure: { error: unknown } | null = null;

  constructor(
    private readonly pool: PagePool,
    private readonly settings: BatchSettings,
    private readonly threads: number,
  ) {}

  stop(): void {
    this.stopped = true;
    this.changed.notify();
  }

  async *run(inputs: AsyncIterable<PageInput>): AsyncGenerator<PageDone> {
    this.feed(inputs).then(
      () => this.endFeed(),
      (error: unknown) => this.fail(error),
    );
    for (;;) {
      const slot = this.next();
      if (slot?.done) {
        this.held--;
        this.weigh(slot, 0);
        this.changed.notify();
        yield slot.done;
      } else if (this.failure) throw this.failure.error;
      else if ((this.fed && this.held === 0) || this.window[0]?.dropped) return;
      else await this.changed.changed();
    }
  }

  private next(): Slot | undefined {
    if (this.settings.unordered) return this.finished.shift();
    return this.window[0]?.done ? this.window.shift() : undefined;
  }

  private async feed(inputs: AsyncIterable<PageInput>): Promise<void> {
    for await (const input of inputs) {
      while (!this.stopped && !this.hasRoom()) await this.changed.changed();
      if (this.stopped || this.settings.isStopped()) return;
      const slot = makeSlot(input);
      this.held++;
      if (!this.settings.unordered) this.window.push(slot);
      this.load(slot);
    }
  }

  private hasRoom(): boolean {
    return (
      this.loading < READS && this.held < WINDOW_PAGES && (this.held === 0 || this.weight < WINDOW_BYTES)
    );
  }

  private endFeed(): void {
    this.fed = true;
    this.dispatch();
    this.changed.notify();
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    this.stop();
  }

  private load(slot: Slot): void {
    this.loading++;
    loadPage(slot.input, this.settings.load)
      .then(
        (page) => {
          slot.page = page;
          this.weigh(slot, page.raw.bytes.length);
          this.ready.push(slot);
        },
        (error: unknown) =>
          this.finish(slot, failInput(slot.input, null, toGalleyError(error), this.settings)),
      )
      .finally(() => {
        this.loading--;
        this.dispatch();
        this.changed.notify();
      })
      .catch((error: unknown) => this.fail(error));
  }

  /** Keeps every thread at work with one chunk waiting; while all have work, a chunk is sent only once it is full. */
  private dispatch(): void {
    if (this.settings.isStopped()) this.drop();
    while (!this.stopped && this.ready.length > 0 && this.running < 2 * this.threads) {
      const more = !this.fed || this.loading > 0;
      if (this.running >= this.threads && this.ready.length < this.chunkPages() && more) return;
      this.work(this.takeChunk()).catch((error: unknown) => this.fail(error));
    }
  }

  /** In input order, what comes after a dropped page is dropped too, so that what was given out has no gap. */
  private drop(): void {
    for (const slot of this.ready) {
      slot.dropped = true;
      this.held--;
      this.weigh(slot, 0);
    }
    this.ready.length = 0;
    this.changed.notify();
  }

  /** The first chunks are small: threads are slow while they warm up, and the reader waits. */
  private chunkPages(): number {
    return Math.min(CHUNK_PAGES, 1 + (this.finishedCount >> 3));
  }

  private takeChunk(): Slot[] {
    const chunk: Slot[] = [];
    let bytes = 0;
    const most = this.chunkPages();
    while (chunk.length < most && bytes < CHUNK_BYTES) {
      const slot = this.ready[0];
      if (!slot || (slot.alone && chunk.length > 0)) break;
      this.ready.shift();
      chunk.push(slot);
      bytes += slot.weight;
      if (slot.alone) break;
    }
    return chunk;
  }

  private async work(chunk: Slot[]): Promise<void> {
    this.running++;
    const outcome = await this.pool.run(chunk.map((slot) => (slot.page as LoadedPage).raw));
    this.running--;
    if ('results' in outcome) {
      for (const [i, slot] of chunk.entries()) this.finish(slot, outcome.results[i] as PageResult);
    } else await this.afterDeath(chunk, outcome);
    this.dispatch();
    this.changed.notify();
  }

  /** The bytes went down with the thread: the pages that are not to blame are read again. */
  private async afterDeath(chunk: Slot[], death: Extract<ChunkOutcome, { culprit: number }>): Promise<void> {
    for (const [i, slot] of chunk.entries()) {
      if (i !== death.culprit) this.load(slot);
    }
    const slot = chunk[death.culprit] as Slot;
    slot.deaths++;
    // Memory may have been short because of what ran before; a second death, alone in a fresh thread, is the page's own.
    if (death.because !== 'timeout' && slot.deaths < 2 && slot.input.type === 'file') {
      slot.alone = true;
      this.load(slot);
      return;
    }
    const raw = await this.loadAgain(slot.input);
    this.finish(
      slot,
      failInput(slot.input, raw, deathError(slot.input, death, this.settings), this.settings),
    );
  }

  private async loadAgain(input: PageInput): Promise<RawPage | null> {
    if (input.type !== 'file') return null;
    return loadPage(input, this.settings.load).then(
      (page) => page.raw,
      () => null,
    );
  }

  private finish(slot: Slot, result: PageResult): void {
    const { input, page } = slot;
    slot.done = { input, size: page?.size ?? null, modifiedMs: page?.modifiedMs ?? null, ...result };
    slot.page = null;
    this.finishedCount++;
    this.weigh(slot, result.output.length);
    if (this.settings.unordered) this.finished.push(slot);
  }

  private weigh(slot: Slot, weight: number): void {
    this.weight += weight - slot.weight;
    slot.weight = weight;
  }
}
