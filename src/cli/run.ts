import type { BatchSettings, PageDone } from '../batch/batch-settings.js';
import { runBatch } from '../batch/run-batch.js';
import type { OutputFormat } from '../batch/work-page.js';
import { GalleyError } from '../errors.js';
import { listInputs } from '../input/list-inputs.js';
import type { PageInput } from '../input/page-input.js';
import { readNames } from '../input/read-names.js';
import { writeFailure } from '../output/write-failure.js';
import { exitCode, INTERRUPTED, WRONG_USE } from './exit-code.js';
import { type Interrupt, onInterrupt } from './interrupt.js';
import { isMany } from './is-many.js';
import type { Streams } from './main.js';
import { type OpenRun, openRun } from './open-run.js';
import { makeProgressBar, type ProgressBar } from './progress-bar.js';
import { makeReport, type Report } from './report.js';
import type { RunSettings } from './run-settings.js';
import { makeStats } from './summary.js';
import { countBefore, countPage, makeTally, type Tally } from './tally.js';
import { writeRun } from './write-run.js';

/** Does what a command line asks for. @returns the exit code. */
export async function run(settings: RunSettings, streams: Streams): Promise<number> {
  const startedAt = performance.now();
  const many = isMany(settings);
  const format = settings.format ?? (many ? 'jsonl' : 'json');
  const bar = wantsBar(settings, many, streams) ? await makeProgressBar(streams.stderr) : null;
  const report = makeReport(streams.stderr, { loudness: settings.loudness, bar });
  const tally = makeTally();
  const interrupt = onInterrupt();
  let opened: OpenRun | null = null;
  let ended = false;
  try {
    const inputs = namedInputs(settings, streams);
    opened = await openRun({ run: settings, format, many, streams, inputs, tally });
    if (bar) countTotal(settings, bar, () => ended || interrupt.asked);
    await work(opened, settings, format, many, streams, { tally, report, interrupt });
    const code = interrupt.asked ? INTERRUPTED : exitCode(tally);
    await sumUp(settings, tally, startedAt, interrupt, report);
    return code;
  } catch (error) {
    await opened?.sink.abandon();
    await opened?.manifest?.close();
    bar?.clear();
    return complain(report, error, tally, opened, settings);
  } finally {
    ended = true;
    interrupt.dispose();
  }
}

interface Watch {
  tally: Tally;
  report: Report;
  interrupt: Interrupt;
}

async function work(
  opened: OpenRun,
  settings: RunSettings,
  format: OutputFormat,
  many: boolean,
  streams: Streams,
  { tally, report, interrupt }: Watch,
): Promise<void> {
  const batch = runBatch(opened.inputs, batchSettings(settings, format, many, streams, interrupt));
  const onPage = (done: PageDone) => {
    countPage(tally, done);
    report.page(done, tally);
  };
  if (opened.merge) {
    const { mergeRetried } = await import('../batch/retry.js');
    const { manifestPath, outputFile } = opened.merge;
    const onKept = (kept: { text: boolean; status: string }) =>
      countBefore(tally, { hasText: kept.text, isError: kept.status === 'error' });
    await writeRun(opened, mergeRetried(manifestPath, outputFile, batch), onPage, onKept);
  } else await writeRun(opened, pagesOnly(batch), onPage, () => undefined);
  if (interrupt.asked) {
    await opened.sink.abandon();
    if (opened.manifest && !opened.merge)
      report.note('stopped; the same command with --resume goes on from here');
  } else {
    await opened.sink.finish();
    await opened.finish();
  }
  await opened.manifest?.close();
}

async function* pagesOnly(batch: AsyncIterable<PageDone>): AsyncGenerator<{ retried: PageDone }> {
  for await (const done of batch) yield { retried: done };
}

function batchSettings(
  settings: RunSettings,
  format: OutputFormat,
  many: boolean,
  streams: Streams,
  interrupt: Interrupt,
): BatchSettings {
  const { options } = settings;
  const toTerminal = settings.output === null && streams.stdout.isTTY === true;
  return {
    work: {
      options,
      render:
        format === 'report'
          ? { format }
          : { format, fields: settings.fields, indent: !many && format === 'json' && toTerminal },
    },
    load: {
      maxBytes: options.maxBytes,
      url: options.url,
      contentType: options.contentType,
      fetchTimeoutMs: settings.fetchTimeoutMs,
      allowPrivate: settings.allowPrivate,
      offline: settings.offline,
      // Only where it is read: to open it takes time.
      get stdin() {
        return streams.stdin;
      },
    },
    timeoutMs: settings.timeoutMs,
    jobs: settings.jobs,
    // What is merged into an earlier file comes in that file's order.
    unordered: settings.unordered && !settings.retryFailed,
    isStopped: () => interrupt.asked,
  };
}

function namedInputs(settings: RunSettings, streams: Streams): AsyncGenerator<PageInput> {
  return listInputs(allNames(settings, streams), {
    alone: settings.names.length === 1 && settings.from === null,
  });
}

async function* allNames(settings: RunSettings, streams: Streams): AsyncGenerator<string> {
  yield* settings.names;
  if (settings.from !== null) yield* readNames(settings.from, streams.stdin);
}

function wantsBar(settings: RunSettings, many: boolean, streams: Streams): boolean {
  if (settings.loudness === 'quiet' || settings.progress === false || streams.stderr.isTTY !== true)
    return false;
  // Records that scroll by on the same terminal are progress enough.
  return many && (settings.progress === true || settings.output !== null || streams.stdout.isTTY !== true);
}

/** Finds out how many inputs there are, beside the work. What comes through a pipe cannot be known beforehand. */
function countTotal(settings: RunSettings, bar: ProgressBar, hasEnded: () => boolean): void {
  const { names, from } = settings;
  if (from === '-' || settings.retryFailed) return;
  const count = async () => {
    let total = 0;
    for (const list of from === null ? [names] : [names, readNames(from, process.stdin)]) {
      for await (const _input of listInputs(list, { alone: true })) {
        if (hasEnded()) return;
        total++;
      }
    }
    bar.setTotal(total);
  };
  // A list that cannot be read is told of by the run itself.
  count().catch(() => undefined);
}

async function sumUp(
  settings: RunSettings,
  tally: Tally,
  startedAt: number,
  interrupt: Interrupt,
  report: Report,
): Promise<void> {
  const stats = makeStats(tally, (performance.now() - startedAt) / 1000, interrupt.asked);
  report.summary(stats);
  if (settings.stats === null) return;
  const { writeFile } = await import('node:fs/promises');
  await writeFile(settings.stats, `${JSON.stringify(stats, null, 2)}\n`).catch((error: unknown) => {
    throw writeFailure(error, settings.stats ?? '');
  });
}

function complain(
  report: Report,
  error: unknown,
  tally: Tally,
  opened: OpenRun | null,
  settings: RunSettings,
): number {
  if (!(error instanceof GalleyError)) throw error;
  const canGoOn = opened?.manifest && !opened.merge && error.stage === 'output' && error.code !== 'badOption';
  report.complain(
    error.message,
    canGoOn ? 'once that is mended, the same command with --resume goes on' : undefined,
  );
  const isListAtFault = error.stage === 'input' && error.source === settings.from;
  if (error.code === 'badOption' || isListAtFault) return WRONG_USE;
  return exitCode({ pages: tally.pages + 1, texts: tally.texts });
}
