import { type Stats, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { GalleyError } from '../errors.js';
import type { Sink } from '../output/sink.js';
import { makeStdoutSink } from '../output/stdout-sink.js';
import type { Format } from '../render/render-record.js';
import type { RunSettings } from './run-settings.js';

const EXTENSIONS: Readonly<Record<Format, string>> = {
  json: 'json',
  jsonl: 'json',
  text: 'txt',
  markdown: 'md',
  html: 'html',
};

/**
 * Where a run's output goes.
 * @throws GalleyError badOption when the output would touch an input, unreadable when it cannot be made.
 */
export async function openSink(
  settings: RunSettings,
  format: Format,
  many: boolean,
  stdout: Writable,
): Promise<Sink> {
  const { output } = settings;
  if (output === null || output === '-') return makeStdoutSink(stdout);
  const { protectInputs } = await import('../output/protect-inputs.js');
  const guard = protectInputs(settings.from === null ? settings.names : [...settings.names, settings.from]);
  if (isFolderName(output, many)) {
    guard.check(output.replace(/[/\\]+$/, '') || output);
    const { makeFolderSink } = await import('../output/folder-sink.js');
    return makeFolderSink(output, EXTENSIONS[format], guard.check);
  }
  guard.check(output);
  const { makeFileSink } = await import('../output/file-sink.js');
  return makeFileSink(output);
}

/** A folder: what is one already or ends in a slash; for many inputs, also a name without an extension. */
export function isFolderName(output: string, many: boolean): boolean {
  if (/[/\\]$/.test(output)) return true;
  const stat = statOrNull(output);
  if (stat) {
    if (stat.isDirectory()) return true;
    if (stat.isFile()) return false;
    throw new GalleyError('badOption', `"${output}" is neither a file nor a folder; use > for devices`, {
      stage: 'output',
    });
  }
  return many && extname(output) === '';
}

/** Null also for what cannot be looked at: making the file will say why. */
function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
