import { runBatch } from '../batch/run-batch.js';
import { GalleyError } from '../errors.js';
import { listInputs } from '../input/list-inputs.js';
import { readNames } from '../input/read-names.js';
import type { Sink } from '../output/sink.js';
import type { Format } from '../render/render-record.js';
import { exitCode, INTERRUPTED, NO_TEXT, type Tally, WRONG_USE } from './exit-code.js';
import { onInterrupt } from './interrupt.js';
import { isMany } from './is-many.js';
import type { Streams } from './main.js';
import { openSink } from './open-sink.js';
import { makeReport, type Report } from './report.js';
import type { RunSettings } from './run-settings.js';

/** Does what a command line asks for. @returns the exit code. */
export async function run(settings: RunSettings, streams: Streams): Promise<number> {
  const report = makeReport(streams.stderr, settings.loudness);
  const many = isMany(settings);
  const format = settings.format ?? (many ? 'jsonl' : 'json');
  let sink: Sink;
  try {
    sink = await openSink(settings, format, many, streams.stdout);
  } catch (error) {
    return complain(report, error);
  }
  const interrupt = onInterrupt();
  try {
    const tally = await runAll(settings, format, many, sink, report, streams, () => interrupt.asked);
    await sink.finish();
    return interrupt.asked ? INTERRUPTED : exitCode(tally);
  } catch (error) {
    await sink.abandon();
    return complain(report, error);
  } finally {
    interrupt.dispose();
  }
}

async function runAll(
  settings: RunSettings,
  format: Format,
  many: boolean,
  sink: Sink,
  report: Report,
  streams: Streams,
  isStopped: () => boolean,
): Promise<Tally> {
  const tally: Tally = { inputs: 0, texts: 0 };
  const toTerminal = settings.output === null && streams.stdout.isTTY === true;
  const batch = runBatch(listInputs(allNames(settings, streams), { alone: isAlone(settings) }), {
    work: {
      options: settings.options,
      render: { format, fields: settings.fields, indent: !many && format === 'json' && toTerminal },
    },
    load: {
      maxBytes: settings.options.maxBytes,
      url: settings.options.url,
      contentType: settings.options.contentType,
      fetchTimeoutMs: settings.fetchTimeoutMs,
      allowPrivate: settings.allowPrivate,
      offline: settings.offline,
      stdin: streams.stdin,
    },
    timeoutMs: settings.timeoutMs,
  });
  for await (const done of batch) {
    tally.inputs++;
    if (done.outcome.hasText) tally.texts++;
    report.page(done);
    await sink.write(done.output, done.input.mirrorPath);
    if (sink.closed || isStopped()) break;
  }
  return tally;
}

async function* allNames(settings: RunSettings, streams: Streams): AsyncGenerator<string> {
  yield* settings.names;
  if (settings.from !== null) yield* readNames(settings.from, streams.stdin);
}

function isAlone(settings: RunSettings): boolean {
  return settings.names.length === 1 && settings.from === null;
}

function complain(report: Report, error: unknown): number {
  if (!(error instanceof GalleyError)) throw error;
  report.complain(error.message);
  return error.code === 'badOption' ? WRONG_USE : NO_TEXT;
}
