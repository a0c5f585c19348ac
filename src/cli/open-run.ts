import type { OutputFormat } from '../batch/work-page.js';
import { GalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import type { ManifestWriter } from '../output/manifest.js';
import type { Sink } from '../output/sink.js';
import { makeStdoutSink } from '../output/stdout-sink.js';
import { isFolderName } from './is-folder-name.js';
import type { Streams } from './main.js';
import type { RunSettings } from './run-settings.js';
import type { Tally } from './tally.js';

/** A run that is ready to begin: what is to be done, and where it goes. */
export interface OpenRun {
  inputs: AsyncIterable<PageInput>;
  sink: Sink;
  /** Null where nothing could be gone on with: standard output, or one input. */
  manifest: ManifestWriter | null;
  /** Set when failed records of this file are done again between those that stay. */
  merge: { manifestPath: string; outputFile: string } | null;
  /** Bytes that stand in the one output file already. */
  keptBytes: number;
  /** Gives the files that were made beside the earlier ones their final names. */
  finish(): Promise<void>;
}

export interface OpenRunSettings {
  run: RunSettings;
  format: OutputFormat;
  many: boolean;
  streams: Streams;
  inputs: AsyncIterable<PageInput>;
  tally: Tally;
}

/**
 * Opens a run's output, and its manifest where it has one.
 * @throws GalleyError badOption when the output would touch an input or does not fit `--resume`; unreadable when it cannot
 * be made.
 */
export async function openRun(settings: OpenRunSettings): Promise<OpenRun> {
  const { output } = settings.run;
  if (settings.format === 'report' && settings.many && (output === null || !isFolderName(output, true))) {
    const message =
      'a report is a file a page: for several, name a folder that takes them, as in -o reports/';
    throw new GalleyError('badOption', message, { stage: 'output' });
  }
  if (output === null || output === '-') {
    const sink = makeStdoutSink(settings.streams.stdout);
    return {
      inputs: settings.inputs,
      sink,
      manifest: null,
      merge: null,
      keptBytes: 0,
      finish: async () => undefined,
    };
  }
  // Files, manifests and resuming are a good part of the program: not for those who read one page in a pipe.
  const { openOutput } = await import('./open-output.js');
  return openOutput(settings, output);
}
