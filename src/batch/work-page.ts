import { composeErrorRecord, type FailedInput, failedPage } from '../compose/error-record.js';
import type { ErrorCode } from '../errors.js';
import { type GalleyError, toGalleyError } from '../errors.js';
import { unpackPage } from '../input/unpack-page.js';
import type { ResolvedOptions } from '../options.js';
import { extractPage } from '../pipeline.js';
import { type Format, type RenderSettings, renderRecord } from '../render/render-record.js';
import { renderReport } from '../report/render-report.js';
import type { Category, GalleyRecord, RawPage, RemovedCount, Status } from '../types.js';
import { asPageOf } from './giant-page.js';

/** What a thread needs to know to turn pages into output. Plain data: it crosses threads. */
export interface WorkSettings {
  options: ResolvedOptions;
  render: RenderSettings | { format: 'report' };
}

/** What a run's output can be: the record in a format, or a report for people. */
export type OutputFormat = Format | 'report';

/** A page's record as it is to be printed, and what a run's counts need of it. Plain data. */
export interface PageResult {
  /** UTF-8 when it comes from another thread. */
  output: string | Uint8Array;
  outcome: PageOutcome;
}

export interface PageOutcome {
  status: Status;
  errorCode: ErrorCode | null;
  /** The error's or the first warning's message; null when all went well. */
  message: string | null;
  /** True when there is article text. */
  hasText: boolean;
  words: number;
  removed: Partial<Record<Category, RemovedCount>>;
  sha256: string | null;
  /** Time the page took, in milliseconds, without reading it. */
  ms: number;
}

/** One page to its output. Never throws: what fails gives the record that says so. */
export function workPage(raw: RawPage, settings: WorkSettings): PageResult {
  const startedAt = performance.now();
  let unpacked = raw;
  try {
    const page = unpackPage(raw, settings.options.maxBytes);
    unpacked = page;
    return asPageOf(page.bytes.length, () => finish(extractPage(page, settings.options), settings));
  } catch (thrown) {
    const error = toGalleyError(thrown, raw.source.path === null ? {} : { source: raw.source.path });
    return failPage(failedPage(unpacked), error, performance.now() - startedAt, settings);
  }
}

/** The output for an input that could not even be read. */
export function failPage(
  input: FailedInput,
  error: GalleyError,
  ms: number,
  settings: WorkSettings,
): PageResult {
  const rounded = Math.round(ms * 1000) / 1000;
  return finish(composeErrorRecord(input, error, settings.options.engine, rounded), settings);
}

function finish(record: GalleyRecord, settings: WorkSettings): PageResult {
  return {
    output: render(record, settings.render),
    outcome: {
      status: record.status,
      errorCode: record.error?.code ?? null,
      message: record.error?.message ?? null,
      hasText: record.text !== null,
      words: record.wordCount,
      removed: record.removed,
      sha256: record.source.sha256,
      ms: record.extractor.ms,
    },
  };
}

function render(record: GalleyRecord, settings: WorkSettings['render']): string {
  return settings.format === 'report' ? renderReport(record) : renderRecord(record, settings);
}
