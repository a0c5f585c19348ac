import type { Readable, Writable } from 'node:stream';
import { GalleyError, toGalleyError } from '../errors.js';
import { NO_TEXT, WRONG_USE } from './exit-code.js';
import { type Arguments, parseArguments } from './parse-arguments.js';
import { makeReport } from './report.js';

export interface Streams {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
}

/**
 * The command line.
 * @param argv without node and the script.
 * @returns the exit code: 0 every input gave text, 1 some failed or were empty, 2 wrong use, 3 none gave text, 130 interrupted.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let asked: Arguments;
  try {
    asked = parseArguments(argv);
  } catch (error) {
    if (!(error instanceof GalleyError)) throw error;
    makeReport(streams.stderr, { loudness: 'normal', bar: null }).complain(
      error.message,
      'see galley --help',
    );
    return WRONG_USE;
  }
  if ('print' in asked) {
    streams.stdout.on('error', () => undefined);
    streams.stdout.write(`${asked.print}\n`);
    return 0;
  }
  // The pipeline is large: --help does without it.
  const { run } = await import('./run.js');
  try {
    return await run(asked.settings, streams);
  } catch (error) {
    const { message, cause } = toGalleyError(error);
    const where = cause instanceof Error ? cause.stack?.split('\n')[1]?.trim() : undefined;
    makeReport(streams.stderr, { loudness: 'normal', bar: null }).complain(message, where);
    return NO_TEXT;
  }
}
