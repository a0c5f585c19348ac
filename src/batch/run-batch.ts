import { failedPage } from '../compose/error-record.js';
import { type GalleyError, toGalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import { describeSource } from '../input/read-file-page.js';
import type { RawPage } from '../types.js';
import { underDeadline } from './deadline.js';
import { type LoadedPage, type LoadSettings, loadPage } from './load-page.js';
import { failPage, type PageResult, type WorkSettings, workPage } from './work-page.js';

export interface BatchSettings {
  work: WorkSettings;
  load: LoadSettings;
  /** A page that takes longer fails with `timeout`; its own time, in milliseconds, reading aside. */
  timeoutMs: number;
}

/** One input that is through, whichever way it went. */
export interface PageDone extends PageResult {
  input: PageInput;
  /** Bytes on the disk, null when unknown. */
  size: number | null;
  modifiedMs: number | null;
}

/** Every input to its output, in input order, one after the other in this thread. Never throws for an input's sake. */
export async function* runBatch(
  inputs: AsyncIterable<PageInput>,
  settings: BatchSettings,
): AsyncGenerator<PageDone> {
  for await (const input of inputs) yield await runOne(input, settings);
}

async function runOne(input: PageInput, settings: BatchSettings): Promise<PageDone> {
  let page: LoadedPage;
  try {
    page = await loadPage(input, settings.load);
  } catch (error) {
    return { input, size: null, modifiedMs: null, ...failInput(input, null, toGalleyError(error), settings) };
  }
  const { raw, size, modifiedMs } = page;
  try {
    const result = underDeadline(() => workPage(raw, settings.work), settings.timeoutMs, input.name);
    return { input, size, modifiedMs, ...result };
  } catch (error) {
    return { input, size, modifiedMs, ...failInput(input, raw, toGalleyError(error), settings) };
  }
}

/**
 * The output for an input that gave no page, or whose page could not be worked to its end.
 * @param raw the page's bytes, null when they could not be read.
 */
export function failInput(
  input: PageInput,
  raw: RawPage | null,
  error: GalleyError,
  settings: BatchSettings,
): PageResult {
  if (raw !== null) return failPage(failedPage(raw), error, settings.timeoutMs, settings.work);
  const requestedUrl = input.type === 'url' ? input.name : null;
  const source = describeSource(input.type, input.path, settings.load.contentType);
  return failPage({ source, requestedUrl, url: settings.load.url, bytes: null }, error, 0, settings.work);
}
