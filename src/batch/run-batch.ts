import { toGalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import type { BatchSettings, PageDone } from './batch-settings.js';
import { underDeadline } from './deadline.js';
import { failInput } from './fail-input.js';
import { asFirstPage } from './first-page.js';
import { type LoadedPage, loadPage } from './load-page.js';
import { workPage } from './work-page.js';

/** Fewer pages than this are read before threads would have started. */
const FEW = 24;
const PATIENCE_MS = 100;

/** Every input to its output, in input order unless `unordered`. Never throws for an input's sake. */
export async function* runBatch(
  inputs: AsyncIterable<PageInput>,
  settings: BatchSettings,
): AsyncGenerator<PageDone> {
  const iterator = inputs[Symbol.asyncIterator]();
  const first: PageInput[] = [];
  let pending: Promise<IteratorResult<PageInput>> | null = null;
  let threads = settings.jobs ?? 1;
  if (settings.jobs === null) {
    const few = await takeFew(iterator);
    first.push(...few.taken);
    pending = few.pending;
    if (first.length === FEW) threads = (await import('node:os')).availableParallelism();
  }
  const all = startingWith(first, pending, iterator);
  if (threads === 1) {
    yield* runHere(all, settings);
    return;
  }
  const { runOnPool } = await import('./pool-lane.js');
  yield* runOnPool(all, settings, threads);
}

/** The first inputs, as far as they come at once: a list that trickles in is not waited for. */
async function takeFew(
  iterator: AsyncIterator<PageInput>,
): Promise<{ taken: PageInput[]; pending: Promise<IteratorResult<PageInput>> | null }> {
  const taken: PageInput[] = [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  let pending: Promise<IteratorResult<PageInput>> | null = null;
  while (taken.length < FEW) {
    pending = iterator.next();
    const next = await Promise.race([pending, late]);
    if (next === null || next.done) break;
    taken.push(next.value);
    pending = null;
  }
  clearTimeout(timer);
  return { taken, pending };
}

async function* startingWith<T>(
  first: readonly T[],
  pending: Promise<IteratorResult<T>> | null,
  rest: AsyncIterator<T>,
): AsyncGenerator<T> {
  try {
    yield* first;
    for (let next = await (pending ?? rest.next()); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* runHere(inputs: AsyncIterable<PageInput>, settings: BatchSettings): AsyncGenerator<PageDone> {
  let run = asFirstPage;
  for await (const input of inputs) {
    if (settings.isStopped()) return;
    yield await runOne(input, settings, run);
    run = atOnce;
  }
}

type Runner = <T>(work: () => T) => T;
const atOnce: Runner = (work) => work();

async function runOne(input: PageInput, settings: BatchSettings, run: Runner): Promise<PageDone> {
  let page: LoadedPage;
  try {
    page = await loadPage(input, settings.load);
  } catch (error) {
    return { input, size: null, modifiedMs: null, ...failInput(input, null, toGalleyError(error), settings) };
  }
  const { raw, size, modifiedMs } = page;
  try {
    const result = run(() =>
      underDeadline(() => workPage(raw, settings.work), settings.timeoutMs, input.name),
    );
    return { input, size, modifiedMs, ...result };
  } catch (error) {
    return { input, size, modifiedMs, ...failInput(input, raw, toGalleyError(error), settings) };
  }
}
