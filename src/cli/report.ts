import type { Writable } from 'node:stream';
import type { PageDone } from '../batch/batch-settings.js';
import type { ProgressBar } from './progress-bar.js';
import { type RunStats, summaryLines } from './summary.js';
import type { Tally } from './tally.js';

/** The only printer to stderr. */
export interface Report {
  /** Something that stops the run, or a use that is wrong; the hint says what to do. */
  complain(message: string, hint?: string): void;
  /** Something to know; not said with -q. */
  note(message: string): void;
  /** One input is through: a line for what failed; for every input with -v. */
  page(done: PageDone, tally: Tally): void;
  /** The end of a run over many inputs. */
  summary(stats: RunStats): void;
}

export interface ReportSettings {
  loudness: 'quiet' | 'normal' | 'verbose';
  /** Null where none is to be shown. */
  bar: ProgressBar | null;
}

/** Failures of one run that are told one by one; a long run's are in its records and its summary. */
const TOLD_FAILURES = 20;
/** A run over fewer inputs needs no summary. */
const SUMMARY_PAGES = 25;
const PLAIN_LINE_MS = 10_000;

export function makeReport(stderr: Writable, { loudness, bar }: ReportSettings): Report {
  // A reader of stderr who went away is no reason to stop the run.
  stderr.on('error', () => undefined);
  let told = 0;
  let lineAt = performance.now();

  function line(text: string): void {
    bar?.clear();
    stderr.write(`galley: ${printable(text)}\n`);
  }

  function failure(text: string): void {
    if (loudness === 'quiet') return;
    told++;
    if (loudness === 'verbose' || told <= TOLD_FAILURES) line(text);
    else if (told === TOLD_FAILURES + 1)
      line('further failures are told in their records only, or here with -v');
  }

  return {
    complain(message, hint) {
      line(message);
      if (hint !== undefined) line(hint);
    },
    note(message) {
      if (loudness !== 'quiet') line(message);
    },
    page({ input, outcome }, tally) {
      const { status, errorCode, message, words, ms } = outcome;
      if (status === 'error') failure(`${input.name}: ${errorCode}: ${message}`);
      else if (status === 'empty') failure(`${input.name}: empty: ${message ?? 'no article found'}`);
      else if (loudness === 'verbose') line(`${input.name}: ${status}, ${words} words, ${ms.toFixed(1)} ms`);
      bar?.show(tally);
      const now = performance.now();
      if (loudness !== 'verbose' || bar !== null || now - lineAt < PLAIN_LINE_MS) return;
      lineAt = now;
      line(`${tally.pages} pages done, ${tally.failed} failed`);
    },
    summary(stats) {
      bar?.clear();
      const isWanted = loudness === 'verbose' || stats.pages >= SUMMARY_PAGES || stats.interrupted;
      if (loudness === 'quiet' || !isWanted) return;
      for (const text of summaryLines(stats)) line(text);
    },
  };
}

/** Without control characters: names of files and pages come from strangers, and a terminal obeys what it is sent. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd');
}
